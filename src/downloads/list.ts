import type { Lang } from '../i18n/languages.ts';
import { siteContent, type Content } from '../model/content.ts';
import type { Use } from '../model/downloads.ts';
import { templatesOf } from '../model/templates.ts';
import { componentsOf } from '../model/tree.ts';
import { sourceLang } from '../i18n/languages.ts';
import { editableFile } from './file.ts';

/** One file of a template. */
export interface DownloadFile {
  format: 'docx' | 'xlsx' | 'pdf';
  /** Path of the site: `/de/downloads/dl-cv-de.docx`. */
  path: string;
  bytes: number;
  /** Pages of a PDF. */
  pages?: number;
}

/** A template as the downloads page and the chapters show it. */
export interface DownloadEntry {
  id: string;
  title: string;
  description: string;
  /** Language of title and instructions: German where they are not translated. */
  lang: Lang;
  /** Languages of the paper itself. */
  paperLangs: Lang[];
  brochure: string;
  use: Use;
  files: DownloadFile[];
  /** Chapters that name it: `make-it-work/why-sme`. */
  chapters: string[];
}

/** Typesets the PDF of a template; the page that calls hands it over, since print is another room. */
export type TypesetTemplate = (lang: Lang, id: string) => Promise<{ bytes: Uint8Array; pages: number }>;

/** All templates in the order of the register, with the size of each file. */
export function downloadsList(lang: Lang, typeset: TypesetTemplate, content: Content = siteContent()): Promise<DownloadEntry[]> {
  const { records, has } = templatesOf(content);
  const named = chaptersOf(content);
  return Promise.all(records.filter(({ id }) => has(id)).map(({ id }) => describe(lang, id, named.get(id) ?? [], typeset, content)));
}

async function describe(lang: Lang, id: string, chapters: string[], typeset: TypesetTemplate, content: Content): Promise<DownloadEntry> {
  const template = templatesOf(content).get(lang, id);
  const { title, description, brochure, use, formats: [format] } = template;
  const path = `/${template.lang}/downloads/${id}`;
  const [editable, pdf] = [await editableFile(lang, id, content), await typeset(template.lang, id)];
  const paperLangs = template.papers.length > 0 ? template.papers.map((paper) => paper.lang) : [template.lang];
  const files: DownloadFile[] = [{ format, path: `${path}.${format}`, bytes: editable.length }, { format: 'pdf', path: `${path}.pdf`, bytes: pdf.bytes.length, pages: pdf.pages }];
  return { id, title, description, lang: template.lang, paperLangs, brochure, use, files, chapters };
}

/** The chapters in which each template is named, in their order. */
export function chaptersOf(content: Content): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { id: brochure, chapters } of content.brochures) {
    for (const chapter of chapters.map((each) => `${brochure}/${each}`)) {
      if (!content.has(sourceLang, chapter)) continue;
      const ids = componentsOf(content.document(sourceLang, chapter).tree, 'Download').map((node) => node.props.id!);
      for (const id of new Set(ids)) named.set(id, [...(named.get(id) ?? []), chapter]);
    }
  }
  return named;
}
