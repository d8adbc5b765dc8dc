import { language, sourceLang, type Lang } from '../i18n/languages.ts';
import { t, type StringKey } from '../i18n/strings.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import type { TreeNode } from '../model/tree.ts';
import type { Html } from './html.ts';

/** Turns nodes of one document into XHTML; handlers get it as their second argument. */
export interface Writer {
  lang: Lang;
  content: Content;
  document: Document;
  /** Writes the German wording of letters and dialogues; ids and notes stay with the translation. */
  german: Writer;
  /** Writes on in German where a translation is missing. */
  fallback: Writer;
  isTwin: boolean;
  t(key: StringKey, values?: Record<string, string | number>): string;
  nodes(nodes: TreeNode[]): Html;
  /** Address of a link inside or outside the book. */
  href(url: string): string;
  /** Name inside the book of a picture of the content (`/images/x.svg`). */
  picture(url: string): string;
  /** True when it is asked for the first time with this key. */
  isFirst(key: string): boolean;
}

/** What the book tells about links and pictures. */
export type Places = Pick<Writer, 'href' | 'picture'>;

/** Opens a writer for a document. */
export function createWriter(content: Content, document: Document, places: Places, write: (node: TreeNode, writer: Writer) => Html): Writer {
  const seen = new Set<string>();
  const make = (lang: Lang, isTwin: boolean): Writer => {
    const writer: Writer = {
      lang, content, document, isTwin, ...places,
      get german() {
        return lang === sourceLang ? writer : make(sourceLang, true);
      },
      get fallback() {
        return lang === sourceLang ? writer : make(sourceLang, isTwin);
      },
      t: (key, values) => t(lang, key, values),
      nodes: (nodes) => nodes.map((node) => write(node, writer)).join('') as Html,
      isFirst: (key) => !isTwin && !seen.has(key) && Boolean(seen.add(key)),
    };
    return writer;
  };
  return make(document.lang, false);
}

/** `lang`, `xml:lang` and `dir` for wording in another language than the document's. */
export function foreign(lang: Lang, writer: Writer): { lang?: string; 'xml:lang'?: string; dir?: string } {
  return lang === writer.document.lang ? {} : { lang, 'xml:lang': lang, dir: language(lang).dir };
}
