import type { FileChild, Paragraph } from 'docx';
import type { Lang } from '../../i18n/languages.ts';
import { t, type StringKey } from '../../i18n/strings.ts';
import type { Content } from '../../model/content.ts';
import type { Download } from '../../model/downloads.ts';
import type { TreeNode } from '../../model/tree.ts';

/** Footnotes of a document in the order of their mention. */
export interface Footnotes {
  /** Adds a note and returns its number. */
  add(key: string, write: () => Paragraph[]): number;
  /** True when a note with this key stands already. */
  has(key: string): boolean;
  all: Record<string, { children: Paragraph[] }>;
}

/** Where the writing stands; handlers get it beside the node. */
export interface Writer {
  content: Content;
  /** Language of the text being written. */
  lang: Lang;
  /** Language that Word takes for granted; other languages are marked run by run. */
  documentLang: Lang;
  lead: { deep: string; tint: string };
  layout: Download['layout'];
  /** Width that is free, in Word's units. */
  width: number;
  /** Style of paragraphs. */
  style: string;
  /** Left indent of paragraphs. */
  indent: number;
  footnotes: Footnotes;
  /** A number for each list, so that counting begins anew. */
  nextList(): number;
  t(key: StringKey, values?: Record<string, string | number>): string;
  blocks(nodes: TreeNode[]): FileChild[];
  /** The same writer with something changed. */
  with(change: Partial<Pick<Writer, 'lang' | 'width' | 'style' | 'indent'>>): Writer;
}

type WriteBlocks = (nodes: TreeNode[], writer: Writer) => FileChild[];
type Fixed = Pick<Writer, 'content' | 'documentLang' | 'lead' | 'footnotes' | 'layout' | 'nextList'>;

/** Opens a writer for one document. */
export function openWriter(fixed: Fixed, start: Pick<Writer, 'lang' | 'width'>, writeBlocks: WriteBlocks): Writer {
  const make = (state: Pick<Writer, 'lang' | 'width' | 'style' | 'indent'>): Writer => {
    const writer: Writer = {
      ...fixed,
      ...state,
      t: (key, values) => t(state.lang, key, values),
      blocks: (nodes) => writeBlocks(nodes, writer),
      with: (change) => make({ ...state, ...change }),
    };
    return writer;
  };
  return make({ ...start, style: 'Normal', indent: 0 });
}

/** An empty list of footnotes. */
export function openFootnotes(): Footnotes {
  const numbers = new Map<string, number>();
  const all: Footnotes['all'] = {};
  return {
    all,
    has: (key) => numbers.has(key),
    add(key, write) {
      const number = numbers.size + 1;
      numbers.set(key, number);
      all[String(number)] = { children: write() };
      return number;
    },
  };
}
