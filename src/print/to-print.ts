import type { Image, Link, List, ListItem, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { childrenOf, isComponent, type TreeNode } from '../model/tree.ts';
import { fitsAPage } from './fits.ts';
import type { PaperComponentName } from '../model/vocabulary.ts';
import { components } from './components/index.ts';
import { paperComponents } from './paper/components.ts';
import { readPicture } from './pictures.ts';
import type { MarkdownKind, PrintNode, SideNote } from './print-node.ts';
import { createWriter, type Chapter, type Writer } from './writer.ts';

/** Opens a writer that knows every node and component. */
export function openWriter(chapter: Chapter): Writer {
  return createWriter(chapter, (nodes, writer) => nodes.flatMap((node) => toPrint(node, writer)));
}

/** Writes one node of the model as nodes for print. */
export function toPrint(node: TreeNode, writer: Writer): PrintNode[] {
  const speaker = node.data?.lang ? writer.fallback : writer;
  const printed = isComponent(node) ? (components[node.name] ?? paperComponents[node.name as string as PaperComponentName])(node, speaker) : markdown(node, speaker);
  if (!printed) return [];
  const anchor = node.data?.id;
  if (anchor && !writer.isTwin) printed.anchor = writer.chapter.label(anchor);
  if (speaker !== writer) Object.assign(printed, Array.isArray(printed.children) ? { children: [spoken(speaker, printed.children as PrintNode[])] } : { spoken: speaker.lang });
  return [printed];
}

// What stands in German on a page of another language says so.
function spoken({ lang }: Writer, children: PrintNode[]): PrintNode {
  return { is: 'spoken', lang, children };
}

function markdown(node: TreeNode, writer: Writer): PrintNode | undefined {
  const inside = (is: MarkdownKind, more: Omit<PrintNode, 'is'> = {}): PrintNode => ({ is, children: writer.blocks(childrenOf(node)), ...more });
  switch (node.type) {
    case 'text':
      return { is: 'text', text: writer.say(node.value.replace(/[ \t\n]+/g, ' '), node) };
    case 'inlineCode':
      return { is: 'code', text: writer.say(node.value, node) };
    case 'break':
      return { is: 'break' };
    case 'thematicBreak':
      return { is: 'rule' };
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'delete':
      return inside(node.type);
    case 'blockquote':
      return inside('quote');
    case 'heading':
      return inside('heading', { depth: node.depth, twin: writer.isTwin });
    case 'list':
      return list(node as List, writer);
    case 'table':
      return table(node as Table, writer);
    case 'link':
      return link(node as Link, writer);
    case 'image':
      return picture(node as Image, writer);
    default:
      throw new Error(`${writer.chapter.document.file}:${node.position?.start.line ?? 1}: print has no form for “${node.type}”; add it to src/print/to-print.ts`);
  }
}

function list(node: List, writer: Writer): PrintNode {
  return { is: 'list', ordered: Boolean(node.ordered), start: node.start ?? 1, items: node.children.map((item) => listItem(item, writer)) };
}

/** An item of a list: one run of text where it is a single paragraph, else blocks. */
export function listItem(item: ListItem, writer: Writer): { children: PrintNode[]; tight: boolean; anchor?: string } {
  const children = item.children as TreeNode[];
  const [first, ...rest] = children;
  const tight = rest.length === 0 && first?.type === 'paragraph';
  const anchor = (item as TreeNode).data?.id;
  return { children: inLanguage(item as TreeNode, tight ? childrenOf(first) : children, writer), tight, ...(anchor && !writer.isTwin ? { anchor: writer.chapter.label(anchor) } : {}) };
}

// A row or an item whose translation is missing stands in German.
function inLanguage({ data }: TreeNode, children: TreeNode[], writer: Writer): PrintNode[] {
  const speaker = data?.lang ? writer.fallback : writer;
  const written = speaker.blocks(children);
  return speaker === writer ? written : [spoken(speaker, written)];
}

function table(node: Table, writer: Writer): PrintNode {
  const rows = node.children.map((row) => row.children.map((cell) => inLanguage(row as TreeNode, cell.children as TreeNode[], writer)));
  const texts = node.children.map((row) => row.children.map((cell) => toString(cell)));
  return { is: 'table', head: rows[0]!, body: rows.slice(1), keep: rows.length < 9 && fitsAPage(node, 800), shares: columnShares(texts), firstIsHead: texts.slice(1).every((row) => (row[0] ?? '').length > 0 && row[0]!.length < 60) };
}

/** A column gets room by the square root of its text, but never less than its longest word needs. */
export function columnShares(rows: string[][]): number[] {
  return rows[0]!.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const longestWord = Math.max(...cells.flatMap((cell) => cell.split(/[\s-]/).map((word) => word.length)));
    return Math.round(10 * Math.max(Math.sqrt(mean) * 2.2, Math.min(longestWord, 16) * 0.9, 5)) / 10;
  });
}

function link({ url, children }: Link, writer: Writer): PrintNode {
  if (/^https?:/.test(url) && writer.isFirst(`link ${url}`)) writer.note(addressNote(url));
  return { is: 'link', children: writer.blocks(children as TreeNode[]), ...writer.chapter.target(url) };
}

function addressNote(url: string): SideNote {
  return { url, address: url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') };
}

function picture({ url, alt, position }: Image, writer: Writer): PrintNode {
  const node = { type: 'image', url, alt, position } as TreeNode;
  return { is: 'picture', alt: writer.say(alt ?? '', node), ...readPicture(url, writer.chapter) };
}

