import { BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type FileChild, type IBorderOptions } from 'docx';
import { colours } from '../colours.ts';
import { mm } from './measures.ts';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A thin rule in the colour of form lines. */
export const rule = (color: string = colours.line, size = 6, style: (typeof BorderStyle)[keyof typeof BorderStyle] = BorderStyle.SINGLE): IBorderOptions => ({ style, size, color });

/** How a cell looks. */
export interface CellLook {
  width: number;
  fill?: string;
  borders?: { top?: IBorderOptions; bottom?: IBorderOptions; left?: IBorderOptions; right?: IBorderOptions };
  padding?: { top?: number; bottom?: number; left?: number; right?: number };
  align?: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
  span?: number;
}

/** A cell without borders unless it is given some. */
export function cell(children: FileChild[], { width, fill, borders = {}, padding = {}, align, span }: CellLook): TableCell {
  return new TableCell({
    children: (children.length > 0 ? children : [new Paragraph({ style: 'Writing', children: [] })]) as (Paragraph | Table)[],
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, ...borders },
    margins: { top: mm(0.6), bottom: mm(0.6), left: mm(1.6), right: mm(1.6), ...padding, marginUnitType: WidthType.DXA },
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
    ...(align ? { verticalAlign: align } : {}),
    ...(span ? { columnSpan: span } : {}),
  });
}

/** How a row behaves. */
export interface RowLook {
  /** Height in millimetres, at least. */
  height?: number;
  /** Height that does not change. */
  exact?: boolean;
  head?: boolean;
  maySplit?: boolean;
}

/** A row that is not split over two pages unless it may be. */
export function row(cells: TableCell[], { height, exact, head, maySplit }: RowLook = {}): TableRow {
  return new TableRow({
    children: cells,
    cantSplit: !maySplit,
    ...(head ? { tableHeader: true } : {}),
    ...(height ? { height: { value: mm(height), rule: exact ? HeightRule.EXACT : HeightRule.ATLEAST } } : {}),
  });
}

/** A table with columns of fixed width. */
export function grid(rows: TableRow[], columns: number[], indent = 0): Table {
  return new Table({
    rows,
    columnWidths: columns,
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(indent ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
  });
}

/** The small space that stands after a table. */
export function space(): Paragraph {
  return new Paragraph({ style: 'Gap', children: [] });
}

/** A box with a thick rule at its side. */
export function box(children: FileChild[], { width, fill, side, maySplit }: { width: number; fill: string; side: string; maySplit?: boolean }): FileChild[] {
  const look: CellLook = { width, fill, borders: { left: rule(side, 24) }, padding: { top: mm(2), bottom: mm(2), left: mm(4), right: mm(4) } };
  return [space(), grid([row([cell(children, look)], { maySplit: maySplit ?? false })], [width]), space()];
}

/** A sheet of paper within the page. */
export function sheet(children: FileChild[], width: number, fill: string): Table {
  const edge = rule(colours.line, 6);
  const padding = { top: mm(5), bottom: mm(5), left: mm(7), right: mm(7) };
  return grid([row([cell(children, { width, fill, padding, borders: { top: edge, bottom: edge, left: edge, right: edge } })], { maySplit: true })], [width]);
}

/** Widths of columns by shares of what is free. */
export function shared(width: number, shares: number[]): number[] {
  const sum = shares.reduce((total, each) => total + each, 0);
  const widths = shares.map((share) => Math.floor((width * share) / sum));
  widths[widths.length - 1]! += width - widths.reduce((total, each) => total + each, 0);
  return widths;
}
