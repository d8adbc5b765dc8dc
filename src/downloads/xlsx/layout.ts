import type { Column, Sheet } from '../../model/sheets.ts';

/** Where everything of a sheet stands; rows and columns count from 1. */
export interface Layout {
  /** Row of each input and result by id. */
  boxes: Map<string, number>;
  /** Columns over which a label above the table spans, and those of its value. */
  label: [from: number, to: number];
  value: [from: number, to: number];
  headRow: number;
  firstRow: number;
  lastRow: number;
}

/** Lays a sheet out: title, legend, inputs and results, then the table. */
export function layOut({ inputs, results, columns, rows }: Sheet): Layout {
  const boxes = new Map([...inputs, ...results].map(({ id }, index) => [id, 4 + index]));
  const labelEnd = spanOf(columns, 0, 44);
  const valueEnd = spanOf(columns, labelEnd, 11);
  const headRow = 4 + boxes.size + (boxes.size > 0 ? 1 : 0);
  return { boxes, label: [1, labelEnd], value: [labelEnd + 1, valueEnd], headRow, firstRow: headRow + 1, lastRow: headRow + rows };
}

// The last column of a span that begins after `start` and is at least so wide.
function spanOf(columns: Column[], start: number, width: number): number {
  let sum = 0;
  let at = start;
  while (at < columns.length && sum < width) sum += columns[at++]!.width;
  return Math.max(at, start + 1);
}

/** Name of a column: A, B, … AA. */
export function columnName(index: number): string {
  return index > 26 ? columnName(Math.floor((index - 1) / 26)) + columnName(((index - 1) % 26) + 1) : String.fromCharCode(64 + index);
}
