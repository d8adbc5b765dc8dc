import type { Cell } from 'exceljs';
import type { Lang } from '../../i18n/languages.ts';
import { t } from '../../i18n/strings.ts';
import type { Column } from '../../model/sheets.ts';

/** Lets a cell take only what its column is for, and says so in the reader's language. */
export function limitEntries(cell: Cell, { type, choices, min, max }: Pick<Column, 'type' | 'choices' | 'min' | 'max'>, lang: Lang, words: Record<string, string>): void {
  const shared = { allowBlank: true, showErrorMessage: true, errorStyle: 'warning' };
  if (choices) {
    cell.dataValidation = { ...shared, type: 'list', formulae: [`"${choices.map((choice) => words[choice]).join(',')}"`], error: t(lang, 'downloads.sheet.wrongChoice') };
  } else if ((type === 'number' || type === 'whole') && min !== undefined && max !== undefined) {
    cell.dataValidation = { ...shared, type: type === 'whole' ? 'whole' : 'decimal', operator: 'between', formulae: [min, max], error: t(lang, 'downloads.sheet.wrongNumber', { min, max }) };
  } else if (type === 'date') {
    cell.dataValidation = { ...shared, type: 'date', operator: 'greaterThan', formulae: [new Date(Date.UTC(2020, 0, 1))], error: t(lang, 'downloads.sheet.wrongDate') };
  }
}
