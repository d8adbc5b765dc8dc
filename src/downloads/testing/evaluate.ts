import ExcelJS, { type CellValue } from 'exceljs';
import { HyperFormula, type RawCellContent } from 'hyperformula';

/** A workbook that was opened and computed, for tests. */
export interface Computed {
  names: string[];
  /** Value of the cell beside a label above the table, or below a head in a row of the table (from 1). */
  box(sheet: string, label: string): unknown;
  cell(sheet: string, head: string, row: number): unknown;
  /** Fills a cell of the table and computes anew. */
  fill(sheet: string, head: string, row: number, value: string | number): void;
  /** All values that are errors. */
  errors(): string[];
}

const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

function contentOf(value: CellValue): RawCellContent {
  if (value instanceof Date) return serial(value);
  if (value && typeof value === 'object') return 'formula' in value ? `=${value.formula}` : 'text' in value ? String(value.text) : null;
  return value as RawCellContent;
}

/** Opens an Excel file and computes its formulas. */
export async function compute(bytes: Uint8Array): Promise<Computed> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  const sheets = Object.fromEntries(
    workbook.worksheets.map((sheet) => [sheet.name, Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (__, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      return cell.isMerged && cell.master !== cell ? null : contentOf(cell.value);
    }))]),
  );
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
  const find = (name: string, label: string): { sheet: number; row: number; column: number } => {
    const sheet = engine.getSheetId(name)!;
    const rows = engine.getSheetValues(sheet);
    for (const [row, cells] of rows.entries()) {
      const column = cells.indexOf(label);
      if (column >= 0) return { sheet, row, column };
    }
    throw new Error(`there is no cell “${label}” on the sheet “${name}”`);
  };
  return {
    names: workbook.worksheets.map((sheet) => sheet.name),
    box(name, label) {
      const { sheet, row } = find(name, label);
      return engine.getSheetValues(sheet)[row]!.slice(1).find((value) => value !== null && value !== '');
    },
    cell(name, head, at) {
      const { sheet, row, column } = find(name, head);
      return engine.getCellValue({ sheet, row: row + at, col: column });
    },
    fill(name, head, at, value) {
      const { sheet, row, column } = find(name, head);
      engine.setCellContents({ sheet, row: row + at, col: column }, [[value]]);
    },
    errors: () => Object.entries(engine.getAllSheetsValues()).flatMap(([name, rows]) => rows.flatMap((cells, row) => cells.flatMap((value, column) => (value && typeof value === 'object' ? [`${name} ${row + 1}:${column + 1} ${JSON.stringify(value)}`] : [])))),
  };
}
