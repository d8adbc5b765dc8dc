import { Paragraph, VerticalAlignTable, type Table } from 'docx';
import type { Table as TableNode } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TreeNode } from '../../model/tree.ts';
import { colours } from '../colours.ts';
import { cell, grid, row, rule, shared } from './boxes.ts';
import { runs } from './inline.ts';
import { mm } from './measures.ts';
import type { Writer } from './writer.ts';

/** How a table to fill in differs from one to read. */
export interface TableLook {
  /** Shares of the columns; by the length of their text where there are none. */
  shares?: number[];
  /** Empty rows added at the end. */
  empty?: number;
  /** Least height of a row in millimetres. */
  height?: number;
}

/** Writes a Markdown table with a head that is repeated on each page. */
export function writeTable(node: TableNode, writer: Writer, { shares, empty = 0, height }: TableLook = {}): Table {
  const [head, ...body] = node.children;
  const columns = shared(writer.width, shares ?? columnShares(node));
  const paragraph = (children: TreeNode[], style: string, keepNext = false): Paragraph => new Paragraph({ style, ...(keepNext ? { keepNext } : {}), children: runs(children, writer) });
  const headRow = row(
    head!.children.map((each, index) => cell([paragraph(each.children as TreeNode[], 'CellHead')], { width: columns[index]!, fill: colours.ink, align: VerticalAlignTable.CENTER })),
    { head: true },
  );
  const line = { top: rule(), bottom: rule(), left: rule(), right: rule() };
  // A short table stays on one page.
  const count = body.length + empty;
  const bodyRow = (cells: TreeNode[][], index: number) =>
    row(
      columns.map((width, column) => cell([paragraph(cells[column] ?? [], 'Cell', count <= 8 && index < count - 1)], { width, borders: line, align: height ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP, padding: { top: mm(0.8), bottom: mm(0.8) } })),
      height ? { height } : {},
    );
  const rows = body.map((each, index) => bodyRow(each.children.map((one) => one.children as TreeNode[]), index));
  return grid([headRow, ...rows, ...Array.from({ length: empty }, (_, index) => bodyRow([], body.length + index))], columns);
}

// A column gets room by the square root of its text, but never less than its longest word needs.
function columnShares({ children }: TableNode): number[] {
  const texts = children.map((each) => each.children.map((one) => toString(one)));
  return texts[0]!.map((_, column) => {
    const cells = texts.map((each) => each[column] ?? '');
    const mean = cells.reduce((sum, each) => sum + each.length, 0) / cells.length;
    const longest = Math.max(...cells.flatMap((each) => each.split(/[\s-]/).map((word) => word.length)));
    return Math.max(Math.sqrt(mean) * 2.2, Math.min(longest, 16) * 0.95, 5);
  });
}
