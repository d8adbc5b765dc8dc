import { AlignmentType, Paragraph, VerticalAlignTable, type FileChild } from 'docx';
import type { List } from 'mdast';
import { childrenOf, type TreeNode } from '../../../model/tree.ts';
import { colours } from '../../colours.ts';
import { cell, grid, row, rule, shared, space, type CellLook } from '../boxes.ts';
import { runs, words } from '../inline.ts';
import { mm } from '../measures.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';
import { line, partsOf, titleLine } from './parts.ts';
import { tickBox } from './ticks.ts';

const lines = { top: rule(), bottom: rule() };
const centred = (children: ConstructorParameters<typeof Paragraph>[0]): Paragraph => new Paragraph({ ...(children as object), alignment: AlignmentType.CENTER });
const boxCell = (width: number) => cell([centred({ style: 'Cell', children: [tickBox()] })], { width, borders: lines, align: VerticalAlignTable.CENTER, padding: { left: 0, right: 0 } });

/** Statements with a row of boxes between two words. */
export const scale: Handler = ({ props, children }, writer) => {
  const steps = Number(props.steps);
  const columns = [writer.width - steps * mm(12), ...Array.from({ length: steps }, () => mm(12))];
  const half = Math.ceil(steps / 2);
  const end = (text: string, span: number, alignment: 'left' | 'right') =>
    cell([new Paragraph({ style: 'Hint', alignment, children: words(text, writer) })], { width: span * mm(12), span, align: VerticalAlignTable.BOTTOM, padding: { left: mm(1), right: mm(1) } });
  const head = row([cell([], { width: columns[0]! }), end(props.from!, half, 'left'), end(props.to!, steps - half, 'right')], { head: true });
  const rows = (children[0] as List).children.map((item) => {
    const [first] = item.children as TreeNode[];
    return row([cell([new Paragraph({ style: 'Cell', children: runs(first ? childrenOf(first) : [], writer) })], { width: columns[0]!, borders: lines, align: VerticalAlignTable.CENTER, padding: { left: 0 } }), ...columns.slice(1).map(boxCell)], { height: 9 });
  });
  return [grid([head, ...rows], columns), space()];
};

/** Statements to answer with yes, partly or no, a sum, and what it may mean. */
export const selfCheck: Handler = (node, writer) => {
  const statements = partsOf(node, 'Statement');
  const columns = [mm(9), writer.width - mm(9) - 3 * mm(22), mm(22), mm(22), mm(22)];
  const head = (text: string, look: CellLook, middle = false) =>
    cell([middle ? centred({ style: 'CellHead', children: words(text, writer) }) : line(text, 'CellHead', writer)], { fill: colours.ink, align: VerticalAlignTable.CENTER, ...look });
  const answers: [string, number][] = [['downloads.yes', 2], ['downloads.partly', 1], ['downloads.no', 0]];
  const headRow = row([head('', { width: columns[0]! }), head(writer.t('downloads.statement'), { width: columns[1]! }), ...answers.map(([key, points], index) => head(`${writer.t(key as 'downloads.yes')} (${points})`, { width: columns[2 + index]!, padding: { left: 0, right: 0 } }, true))], { head: true });
  const rows = statements.map((statement, index) =>
    row(
      [
        cell([line(String(index + 1), 'Cell', writer, { bold: true })], { width: columns[0]!, borders: lines, align: VerticalAlignTable.CENTER }),
        cell([new Paragraph({ style: 'Cell', children: runs(statement.children, writer) })], { width: columns[1]!, borders: lines, align: VerticalAlignTable.CENTER }),
        ...columns.slice(2).map(boxCell),
      ],
      { height: 10 },
    ),
  );
  const sum = row([cell([line(writer.t('downloads.sum', { highest: statements.length * 2 }), 'Cell', writer, { bold: true })], { width: columns[0]! + columns[1]!, span: 2, align: VerticalAlignTable.CENTER }), cell([], { width: mm(66), span: 3, borders: { top: rule(colours.ink, 12), bottom: rule(colours.ink, 12), left: rule(colours.ink, 12), right: rule(colours.ink, 12) } })], { height: 11 });
  return [titleLine(node.props.title!, writer), grid([headRow, ...rows, sum], columns), space(), ...results(node, statements.length * 2, writer)];
};

function results(node: Parameters<Handler>[0], highest: number, writer: Writer): FileChild[] {
  const parts = partsOf(node, 'Result');
  const [points, text] = shared(writer.width, [1, 4]) as [number, number];
  const rows = parts.map((part, index) => {
    const next = parts[index + 1];
    const range = `${part.props.from}–${next ? Number(next.props.from) - 1 : highest}`;
    const inner = writer.with({ width: text, style: 'Cell' });
    return row([cell([line(writer.t('downloads.points', { range }), 'BoxTitle', writer)], { width: points, borders: lines }), cell([line(part.props.title!, 'BoxTitle', writer), ...inner.blocks(part.children)], { width: text, borders: lines })]);
  });
  return [grid(rows, [points, text]), space()];
}
