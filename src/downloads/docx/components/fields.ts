import { VerticalAlignTable, type TableRow } from 'docx';
import type { Table } from 'mdast';
import type { ComponentNode } from '../../../model/tree.ts';
import { cell, grid, row, rule, shared, space } from '../boxes.ts';
import { mm } from '../measures.ts';
import { writeTable } from '../tables.ts';
import type { Writer } from '../writer.ts';
import { line, partsOf } from './parts.ts';
import type { Handler } from './index.ts';

const lineHeight = 7.5;
const edges = { top: rule(), bottom: rule(), left: rule(), right: rule() };

/** Widths of a form's two columns: label and entry. */
export function fieldColumns(width: number): number[] {
  return shared(width, width < mm(100) ? [2, 3] : [1, 2]);
}

/** Rows of one field: label and line side by side, or label and below it a box. */
export function fieldRows(node: ComponentNode, writer: Writer): TableRow[] {
  const { label, hint, lines } = node.props;
  const columns = fieldColumns(writer.width);
  const count = Number(lines);
  const captions = [line(label!, 'Label', writer), ...(hint ? [line(hint, 'Hint', writer)] : [])];
  const flush = { left: 0, right: mm(2) };
  if (count === 1 && label!.length <= 48) {
    return [
      row(
        [
          cell(captions, { width: columns[0]!, padding: { ...flush, top: mm(1.4) }, align: VerticalAlignTable.BOTTOM }),
          cell([], { width: columns[1]!, borders: { bottom: rule() }, align: VerticalAlignTable.BOTTOM }),
        ],
        { height: lineHeight + 1 },
      ),
    ];
  }
  return [
    row([cell(captions, { width: writer.width, span: 2, padding: { ...flush, top: mm(2.6) } })]),
    row([cell([], { width: writer.width, span: 2, borders: count === 1 ? { bottom: rule() } : edges })], { height: count * lineHeight }),
  ];
}

/** A field that stands alone, for example in a card. */
export const field: Handler = (node, writer) => [grid(fieldRows(node, writer), fieldColumns(writer.width)), space()];

/** Fields side by side: an entry above, its label below the line. */
export const fieldRow: Handler = (node, writer) => {
  const fields = partsOf(node, 'Field');
  const gap = mm(4);
  const columns = fields.flatMap((_, index) => (index === 0 ? [0] : [gap, 0]));
  const own = Math.floor((writer.width - gap * (fields.length - 1)) / fields.length);
  const widths = columns.map((each) => each || own);
  const gapCell = () => cell([], { width: gap });
  const alternate = (make: (field: ComponentNode) => ReturnType<typeof cell>) => fields.flatMap((each, index) => (index === 0 ? [make(each)] : [gapCell(), make(each)]));
  const entries = row(alternate(() => cell([], { width: own, borders: { bottom: rule() }, padding: { left: 0 } })), { height: lineHeight });
  const labels = row(alternate(({ props }) => cell([line([props.label, props.hint && `(${props.hint})`].filter(Boolean).join(' '), 'Hint', writer)], { width: own, padding: { left: 0 } })));
  return [grid([entries, labels], widths), space()];
};

const heights = { s: 7.5, m: 10, l: 17 };

/** A table with empty rows to write in. */
export const formTable: Handler = ({ props, children }, writer) => [
  writeTable(children[0] as Table, writer, {
    empty: Number(props.rows),
    height: heights[(props.height ?? 'm') as keyof typeof heights],
    ...(props.widths ? { shares: props.widths.split(' ').map(Number) } : {}),
  }),
  space(),
];
