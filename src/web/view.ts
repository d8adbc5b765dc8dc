import type { Lang } from '../i18n/languages.ts';
import { t, type StringKey } from '../i18n/strings.ts';
import type { Document } from '../model/document.ts';

/** The page being rendered, as the components see it. */
export interface View {
  /** Language of the page (the chapter's blocks may be German). */
  lang: Lang;
  /** Path without the language: `/make-it-work/why-sme/`. */
  path: string;
  document?: Document;
  /** True on the page that shows the German text beside the translation. */
  sideBySide?: boolean;
  /** Templates named in the chapter, by id. */
  downloads?: Record<string, DownloadView>;
  /** Films shown in the chapter, by id. */
  films?: Record<string, FilmView>;
}

/** A file that a page offers: a PDF or an e-book. */
export interface PageFile {
  url: string;
  label: string;
  bytes: number;
  pages?: number | undefined;
}

/** A template as the page shows it. */
export interface DownloadView {
  title: string;
  description: string;
  /** Language of title and instructions, where it is not the page's. */
  lang?: Lang;
  files: { format: string; url: string; bytes: number; pages?: number | undefined }[];
}

/** A film as the page shows it; times in seconds. */
export interface FilmView {
  title: string;
  /** Length in words, e.g. "1:22". */
  length: string;
  url: string;
  poster: string;
  sources: { url: string; type: string; label: string }[];
  captions: { url: string; lang: Lang }[];
  lines: { start: number; clock: string; text: string; seen?: string; lang: Lang }[];
}

/** A film in a list and on its own page. */
export interface ListedFilm extends FilmView {
  id: string;
  lang: Lang;
  description: string;
  /** Chapter it stands in: `make-it-work/why-sme`. */
  chapter: string | undefined;
  /** Path of its still under the site, for link previews. */
  still: string;
  /** What search engines read (schema.org VideoObject). */
  data: object;
}

/** The page as a component sees it: in German inside of a German block, and in a chapter that is not translated at all. */
export function viewOf({ locals, props }: { locals: { view: View }; props: object }): View {
  const lang = (props as { lang?: Lang }).lang ?? locals.view.document?.lang;
  return lang && lang !== locals.view.lang ? { ...locals.view, lang } : locals.view;
}

/** The interface's strings in the page's language. */
export function strings({ lang }: View) {
  return (key: StringKey, values?: Record<string, string | number>) => t(lang, key, values);
}
