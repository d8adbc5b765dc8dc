import type { Facts } from './facts.ts';
import type { CellValue, Column } from './sheets.ts';

/** A value of a spreadsheet's cell, with words and facts filled in; dates stay ISO dates. */
export function resolveCell(value: CellValue | undefined, words: Record<string, string>, facts: Facts): string | number | undefined {
  if (typeof value === 'object') return facts.get(value.fact)!.values[value.value]!;
  return typeof value === 'string' && value.startsWith('@') ? words[value.slice(1)]! : value;
}

/** What an example row or the column's own value puts into a cell; a choice is named by its word. */
export function givenValue({ id, choices, value }: Column, example: Record<string, string | number> | undefined): CellValue | undefined {
  if (!example) return value;
  const given = example[id];
  return choices && typeof given === 'string' && choices.includes(given) ? `@${given}` : given;
}
