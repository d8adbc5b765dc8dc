import type { Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';

/** What a hit leads to. */
export type RecordKind = 'section' | 'term' | 'page' | 'film' | 'download';

/** One thing that can be found. */
export interface SearchRecord {
  /** Its place in every language, without the language: `/make-it-work/why-sme/#meaning`. */
  path: string;
  kind: RecordKind;
  /** Brochure it belongs to, for the filter. */
  brochure?: string;
  /** Title of the chapter or page. */
  title: string;
  /** Heading of the section; the title where the whole page is meant. */
  heading: string;
  /** Headings of smaller parts, titles of letters, tables and checklists. */
  parts: string[];
  /** Readable text, from which the excerpt is cut. */
  text: string;
  /** Other names of what this is about: glossary pairs of terms explained here, the heading in German. Found, never shown. */
  names: string[];
  /** Words that only touch it: glossary pairs of terms that are mentioned. Found, never shown. */
  also: string[];
}

/** Reads one kind of records from the content: sections, terms, pages, later films and downloads. */
export type RecordSource = (content: Content, lang: Lang) => SearchRecord[];
