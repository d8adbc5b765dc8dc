import { textOf } from '../model/outline.ts';
import { childrenOf, isComponent, type Tree, type TreeNode } from '../model/tree.ts';
import type { ComponentName } from '../model/vocabulary.ts';
import type { PrintNode, SideNote } from './print-node.ts';
import type { Writer } from './writer.ts';

// These take the whole width of the page; everything else stands in the text column with its notes at the side.
const wide = new Set<ComponentName>([
  'Agenda', 'AnnotatedDocument', 'Calculator', 'DecisionTree', 'Directory', 'DoDont', 'ExampleLetter', 'FactFigure', 'Film', 'PhraseBank', 'Quiz', 'SelfCheck', 'Worksheet',
]);

/** Lays a chapter out in rows: text with side notes, and wide blocks. */
export function toRows(tree: Tree, writer: Writer): PrintNode[] {
  const rows: PrintNode[] = [];
  let open: OpenRow | undefined;
  for (const group of groupFigures(tree.children)) {
    const [node] = group as [TreeNode];
    const blocks = group.length > 1 ? [{ is: 'figures' as const, items: writer.blocks(group) }] : writer.blocks([node]);
    const notes = explains(node) ? dropTerms(writer.takeNotes()) : writer.takeNotes();
    if (isWide(node)) {
      open = undefined;
      rows.push({ is: 'wide', blocks, notes });
    } else if (open && open.notesHeight > open.height) {
      add(open, blocks, notes, node);
    } else if (node.type === 'heading') {
      rows.push(...blocks);
    } else {
      open = { row: { is: 'row', blocks: [], notes: [], airy: false, keep: false }, height: 0, notesHeight: 0 };
      add(open, blocks, notes, node);
      rows.push(open.row);
    }
  }
  return rows;
}

type OpenRow = { row: PrintNode & { blocks: PrintNode[]; notes: SideNote[]; airy: boolean; keep: boolean }; height: number; notesHeight: number };

// Notes that are taller than their paragraph reach down beside the next one, so that they leave no hole in the text.
function add(open: OpenRow, blocks: PrintNode[], notes: SideNote[], node: TreeNode): void {
  open.row.blocks.push(...blocks);
  open.row.notes.push(...notes);
  open.row.airy ||= isComponent(node);
  open.height += node.type === 'heading' ? 40 : Math.ceil(textOf(node).length / 66) * 14.5 + 9;
  open.notesHeight += notes.reduce((sum, note) => sum + noteHeight(note), 0);
  open.row.keep = open.height < 110 && open.notesHeight < 400;
}

function noteHeight(note: SideNote): number {
  const length = 'address' in note ? note.address.length : note.word.length + note.gloss.length;
  return (Math.ceil(length / 28) + 1) * 9.5 + 6;
}

/** Tells whether a block takes the whole width of the page. */
export function isWide(node: TreeNode): boolean {
  if (isComponent(node)) return wide.has(node.name);
  return node.type === 'table' && (node.children[0]?.children.length ?? 0) > 2;
}

// A table of words says itself what they mean: its first column holds nothing but terms.
function explains(node: TreeNode): boolean {
  return node.type === 'table' && node.children.slice(1).every((row) => childrenOf(row.children[0] as TreeNode).some((cell) => isComponent(cell, 'Term')));
}

function dropTerms(notes: SideNote[]): SideNote[] {
  return notes.filter((note) => !('word' in note));
}

// Fact figures that follow each other stand side by side.
function groupFigures(nodes: TreeNode[]): TreeNode[][] {
  const groups: TreeNode[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isComponent(node, 'FactFigure') && last && isComponent(last[0]!, 'FactFigure')) last.push(node);
    else groups.push([node]);
  }
  return groups;
}
