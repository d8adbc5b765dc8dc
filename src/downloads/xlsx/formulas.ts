import type { Facts } from '../../model/facts.ts';
import { factToken, type Sheet } from '../../model/sheets.ts';
import { columnName, type Layout } from './layout.ts';

/** Writes a formula of the build in the words and addresses of a sheet; `row` is the row it stands in, or that of the table's first row. */
export function writeFormula(formula: string, row: number, sheet: Sheet, layout: Layout, words: Record<string, string>, facts: Facts): string {
  const { firstRow, lastRow, boxes, value } = layout;
  const letters = new Map(sheet.columns.map(({ id }, index) => [id, columnName(index + 1)]));
  return formula
    .replace(factToken, (_, id: string, name: string) => String(facts.get(id)!.values[name]))
    .replace(/"@([a-z0-9-]+)"/g, (_, word: string) => `"${words[word]!.replaceAll('"', '""')}"`)
    .replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => `$${columnName(value[0])}$${boxes.get(id)}`)
    .replaceAll('[#]', String(row - firstRow + 1))
    .replace(/\[([a-z0-9-]+):all\]/g, (_, id: string) => `$${letters.get(id)}$${firstRow}:$${letters.get(id)}$${lastRow}`)
    .replace(/\[([a-z0-9-]+):above\]/g, (_, id: string) => `$${letters.get(id)}$${firstRow}:$${letters.get(id)}${row}`)
    .replace(/\[([a-z0-9-]+)\]/g, (_, id: string) => `$${letters.get(id)}${row}`);
}
