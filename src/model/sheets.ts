import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens');
const type = z.enum(['text', 'whole', 'number', 'date', 'time']).default('text');
const value = z.union([z.string(), z.number(), z.strictObject({ fact: z.string(), value: z.string() })]);

const columnSchema = z.strictObject({
  id,
  /** Width in characters. */
  width: z.number().positive(),
  type,
  /** Words to choose from. */
  choices: z.array(id).optional(),
  formula: z.string().optional(),
  /** Lowest and highest number that may be typed. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** What stands in the cell until somebody changes it. */
  value: value.optional(),
  /** Shows nothing where a formula gives 0. */
  hideZero: z.boolean().default(false),
  /** False leaves the column out on the PDF. */
  print: z.boolean().default(true),
});

const inputSchema = z.strictObject({ id, type, value: value.optional(), choices: z.array(id).optional() });
const resultSchema = z.strictObject({ id, type, formula: z.string() });

const sheetSchema = z.strictObject({
  id,
  page: z.enum(['portrait', 'landscape']).default('portrait'),
  /** Rows to fill in. */
  rows: z.number().int().positive(),
  /** Rows on the PDF; 0 leaves the sheet out. */
  print: z.number().int().nonnegative().optional(),
  inputs: z.array(inputSchema).default([]),
  results: z.array(resultSchema).default([]),
  columns: z.array(columnSchema).min(1),
  /** Where a column or a result is shaded. */
  alerts: z.array(z.strictObject({ column: id, when: z.string() })).default([]),
  /** Rows that stand already. */
  examples: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).default([]),
});

/** The build of a workbook, the same in every language. */
export const bookSchema = z.strictObject({ sheets: z.array(sheetSchema).min(1) });

/** One sheet of a workbook. */
export type Sheet = z.output<typeof sheetSchema>;

/** One column of a sheet. */
export type Column = z.output<typeof columnSchema>;

/** A value of a cell: text, number, ISO date, `@word`, or a value of the facts register. */
export type CellValue = z.output<typeof value>;

/** The build of a workbook. */
export type Book = z.output<typeof bookSchema>;

/** A value of the facts register in a formula: `{fact kmu-def-eu persons}`. */
export const factToken = /\{fact ([a-z0-9-]+) ([a-z0-9_]+)\}/g;

/** Ids of words that a workbook needs in every language. */
export function wordsNeeded({ sheets }: Book): string[] {
  const mentioned = (text: string): string[] => [...text.matchAll(/"@([a-z0-9-]+)"/g)].map((match) => match[1]!);
  const given = (each: CellValue | undefined): string[] => (typeof each === 'string' && each.startsWith('@') ? [each.slice(1)] : []);
  const words = sheets.flatMap((sheet) => [
    sheet.id,
    ...sheet.inputs.flatMap((input) => [input.id, ...(input.choices ?? []), ...given(input.value)]),
    ...sheet.results.flatMap((result) => [result.id, ...mentioned(result.formula)]),
    ...sheet.columns.flatMap((column) => [column.id, ...(column.choices ?? []), ...given(column.value), ...mentioned(column.formula ?? '')]),
    ...sheet.alerts.flatMap((alert) => mentioned(alert.when)),
    ...sheet.examples.flatMap((row) => Object.values(row).flatMap(given)),
  ]);
  return [...new Set(words)];
}
