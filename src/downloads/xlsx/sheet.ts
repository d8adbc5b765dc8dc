import type { Cell, CellValue as ExcelValue, Workbook, Worksheet } from 'exceljs';
import type { Lang } from '../../i18n/languages.ts';
import { t } from '../../i18n/strings.ts';
import { givenValue, resolveCell } from '../../model/cells.ts';
import type { Facts } from '../../model/facts.ts';
import type { CellValue, Column, Sheet } from '../../model/sheets.ts';
import { colours } from '../colours.ts';
import { writeFormula } from './formulas.ts';
import { columnName, layOut, type Layout } from './layout.ts';
import { argb, computed, face, frame, ground, numberFormat, typed } from './look.ts';
import { limitEntries } from './validation.ts';

/** What all sheets of a workbook share. */
export interface Book {
  workbook: Workbook;
  lang: Lang;
  words: Record<string, string>;
  facts: Facts;
  lead: { deep: string; tint: string };
  /** Line at the foot of printed pages. */
  foot: string;
}

/** Adds one sheet with its inputs, results and table. */
export function addSheet(book: Book, sheet: Sheet): void {
  const { words, workbook, lang } = book;
  const layout = layOut(sheet);
  const page = workbook.addWorksheet(words[sheet.id]!, {
    views: [{ state: 'frozen', ySplit: layout.headRow, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: sheet.page, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${layout.headRow}:${layout.headRow}`, margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 } },
    headerFooter: { oddFooter: `&L&8${book.foot}&R&8${t(lang, 'downloads.page')} &P ${t(lang, 'downloads.of')} &N` },
  });
  page.columns = sheet.columns.map(({ width }) => ({ width: width + 1.5 }));
  writeTop(book, page, sheet, layout);
  writeHead(book, page, sheet, layout);
  for (let row = layout.firstRow; row <= layout.lastRow; row++) writeRow(book, page, sheet, layout, row);
  addAlerts(book, page, sheet, layout);
  page.autoFilter = { from: { row: layout.headRow, column: 1 }, to: { row: layout.lastRow, column: sheet.columns.length } };
}

function writeTop({ words, lang, lead, facts }: Book, page: Worksheet, sheet: Sheet, { boxes, label, value }: Layout): void {
  const last = sheet.columns.length;
  page.mergeCells(1, 1, 1, last);
  Object.assign(page.getCell(1, 1), { value: words[sheet.id], font: face(18, { bold: true, color: argb(lead.deep) }) });
  page.getRow(1).height = 28;
  const legend = [[1, typed, t(lang, 'downloads.sheet.typed')], [value[0], computed, t(lang, 'downloads.sheet.computed')]] as const;
  for (const [column, fill, text] of legend) {
    const to = column === 1 ? label[1] : Math.min(last, value[1] + 2);
    if (to > column) page.mergeCells(2, column, 2, to);
    Object.assign(page.getCell(2, column), { value: text, fill, font: face(8.5) });
  }
  for (const [id, row] of boxes) {
    if (label[1] > 1) page.mergeCells(row, label[0], row, label[1]);
    if (value[1] > value[0]) page.mergeCells(row, value[0], row, value[1]);
    Object.assign(page.getCell(row, 1), { value: words[id], font: face(10), alignment: { wrapText: true, vertical: 'middle' } });
    page.getRow(row).height = 20;
    const cell = page.getCell(row, value[0]);
    const input = sheet.inputs.find((each) => each.id === id);
    const result = sheet.results.find((each) => each.id === id);
    const type = (input ?? result)!.type;
    const isTyped = input !== undefined && typeof input.value !== 'object';
    Object.assign(cell, { value: input ? valueOf(input.value, words, facts, type) : null, font: face(11, { bold: true }), fill: isTyped ? typed : computed, border: frame, numFmt: numberFormat(type, lang), alignment: { horizontal: 'center', vertical: 'middle' } });
    if (result) cell.value = { formula: writeFormula(result.formula, 0, sheet, layOut(sheet), words, facts), date1904: false } as ExcelValue;
    if (input?.choices) limitEntries(cell, input, lang, words);
  }
}

function writeHead({ words }: Book, page: Worksheet, { columns }: Sheet, { headRow }: Layout): void {
  columns.forEach((column, index) => {
    const cell = page.getCell(headRow, index + 1);
    Object.assign(cell, { value: words[column.id], font: face(9.5, { bold: true, color: argb(colours.white) }), fill: ground(colours.ink), border: frame, alignment: { wrapText: true, vertical: 'middle', ...(column.type === 'text' ? { horizontal: 'left', indent: 1 } : { horizontal: 'center' }) } });
    const hint = words[`${column.id}-hint`];
    if (hint) cell.note = { texts: [{ text: hint }] };
  });
  page.getRow(headRow).height = 34;
}

function writeRow(book: Book, page: Worksheet, sheet: Sheet, layout: Layout, row: number): void {
  const example = sheet.examples[row - layout.firstRow];
  sheet.columns.forEach((column, index) => {
    const cell: Cell = page.getCell(row, index + 1);
    const alignment = column.type === 'text' ? { vertical: 'middle', wrapText: true, horizontal: 'left', indent: 1 } : { vertical: 'middle', horizontal: 'center' };
    Object.assign(cell, { border: frame, font: face(9.5), alignment, numFmt: numberFormat(column.type, book.lang, column.hideZero), fill: column.formula ? computed : typed });
    if (column.formula) {
      cell.value = { formula: writeFormula(column.formula, row, sheet, layout, book.words, book.facts), date1904: false } as ExcelValue;
      return;
    }
    cell.value = valueOf(givenValue(column, example), book.words, book.facts, column.type);
    limitEntries(cell, column, book.lang, book.words);
  });
  page.getRow(row).height = 15.5 * Math.max(1.2, ...sheet.columns.map((column, index) => linesIn(page.getCell(row, index + 1).value, column)));
}

// Excel and LibreOffice do not fit a row by themselves before somebody edits it.
function linesIn(value: ExcelValue, { type, width }: Column): number {
  return type === 'text' && typeof value === 'string' ? Math.ceil((value.length * 1.08) / width) : 1;
}

function valueOf(value: CellValue | undefined, words: Record<string, string>, facts: Facts, type: Column['type']): ExcelValue {
  const resolved = resolveCell(value, words, facts);
  return type === 'date' && resolved !== undefined ? new Date(`${resolved}T00:00:00Z`) : (resolved ?? null);
}

function addAlerts({ words, facts }: Book, page: Worksheet, sheet: Sheet, layout: Layout): void {
  const style = { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: argb(colours.redTint) }, font: { bold: true, color: argb(colours.red) } };
  sheet.alerts.forEach((alert, index) => {
    const column = sheet.columns.findIndex(({ id }) => id === alert.column) + 1;
    const name = columnName(column || layout.value[0]);
    const ref = column ? `${name}${layout.firstRow}:${name}${layout.lastRow}` : `${name}${layout.boxes.get(alert.column)}`;
    page.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority: index + 1, formulae: [writeFormula(alert.when, layout.firstRow, sheet, layout, words, facts)], style }] });
  });
}
