import { sourceLang, type Lang } from '../i18n/languages.ts';
import { language } from '../i18n/languages.ts';
import { t, type StringKey } from '../i18n/strings.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { ContentError } from '../model/errors.ts';
import { displayPath } from '../model/source.ts';
import type { TreeNode } from '../model/tree.ts';
import { isolateForeignRuns } from '../i18n/isolate.ts';
import { missingGlyphs } from './glyphs.ts';
import type { PrintNode, SideNote } from './print-node.ts';

/** A place that a printed link leads to: a label in the same PDF, or an address. */
export type Target = { label: string } | { url: string };

/** What is shared while one chapter is written. */
export interface Chapter {
  content: Content;
  document: Document;
  /** Resolves a link of the text. */
  target(url: string): Target;
  /** Label of an anchor in this PDF. */
  label(anchor: string): string;
  /** Pictures that go beside the data, by name. */
  files: Record<string, Uint8Array>;
  /** False in the bilingual handout, where the German text has a column of its own. */
  withOriginals: boolean;
}

/** Turns nodes of the model into nodes for print; handlers get it as their second argument. */
export interface Writer {
  lang: Lang;
  chapter: Chapter;
  /** Writes the same chapter's German wording; labels and notes stay with the translation. */
  german: Writer;
  /** Writes on in German where a translation is missing; labels and notes are kept. */
  fallback: Writer;
  /** True while German twins are written. */
  isTwin: boolean;
  t(key: StringKey, values?: Record<string, string | number>): string;
  /** A text from the content: checked against the fonts, isolated in right-to-left lines. */
  say(text: string, node: TreeNode, lang?: Lang): string;
  blocks(nodes: TreeNode[]): PrintNode[];
  /** Adds a side note to the block being written. */
  note(note: SideNote): void;
  /** The side notes of the blocks written since the last call. */
  takeNotes(): SideNote[];
  /** True when it is asked for the first time with this key. */
  isFirst(key: string): boolean;
}

type WriteBlocks = (nodes: TreeNode[], writer: Writer) => PrintNode[];

/** Opens a writer for a chapter. */
export function createWriter(chapter: Chapter, writeBlocks: WriteBlocks): Writer {
  const notes: SideNote[] = [];
  const seen = new Set<string>();
  const germanFile = (): string => displayPath(chapter.content.fileOf(sourceLang, chapter.document.id));
  const make = (lang: Lang, file: string, isTwin: boolean): Writer => {
    const writer: Writer = {
      lang, chapter, isTwin,
      get german() {
        return lang === sourceLang ? writer : make(sourceLang, germanFile(), true);
      },
      get fallback() {
        return lang === sourceLang ? writer : make(sourceLang, germanFile(), isTwin);
      },
      t: (key, values) => t(lang, key, values),
      say: (text, node, spoken = lang) => checked(text, node, spoken, file),
      blocks: (nodes) => writeBlocks(nodes, writer),
      note: (note) => {
        if (!isTwin) notes.push(note);
      },
      takeNotes: () => notes.splice(0),
      isFirst: (key) => !isTwin && !seen.has(key) && Boolean(seen.add(key)),
    };
    return writer;
  };
  return make(chapter.document.lang, chapter.document.file, false);
}

function checked(text: string, node: TreeNode, lang: Lang, file: string): string {
  const [missing] = missingGlyphs(text, lang);
  if (missing !== undefined) {
    const code = missing.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    throw new ContentError([
      { file, line: node.position?.start.line, column: node.position?.start.column, what: `no font for print has the character “${missing}” (U+${code})`, remedy: 'write it with letters, or use a picture' },
    ]);
  }
  return language(lang).dir === 'rtl' ? isolateForeignRuns(text) : text;
}
