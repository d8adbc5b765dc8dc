import type { Lang } from '../i18n/languages.ts';
import type { Brochure } from '../model/brochures.ts';
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
  /** For whom the brochure is written. */
  reader?: Brochure['reader'];
  /** Title of the chapter or page. */
  title: string;
  /** Heading of the section; the title where the whole page is meant. */
  heading: string;
  /** Headings of smaller parts, titles of letters, tables and checklists. */
  parts: string[];
  /** Readable text, from which the excerpt is cut. */
  text: string;
  /** Other headings it could have: the German or English one, what the author calls it in the anchor. Found, never shown. */
  labels: string[];
  /** Glossary pairs of the terms in the heading. Found, never shown. */
  names: string[];
  /** Glossary pairs of the terms that are explained here. Found, never shown. */
  explains: string[];
  /** Words by which readers ask for it. Found, never shown. */
  asked: string[];
  /** Words that only touch it: glossary pairs of terms that are mentioned. Found, never shown. */
  also: string[];
}

/** Reads one kind of records from the content: sections, terms, pages, later films and downloads. */
export type RecordSource = (content: Content, lang: Lang) => SearchRecord[];
