import type { Alignment, Borders, Fill, Font } from 'exceljs';
import type { Lang } from '../../i18n/languages.ts';
import { colours } from '../colours.ts';
import type { Column } from '../../model/sheets.ts';

/** A colour as Excel wants it, with opacity first. */
export const argb = (hex: string): { argb: string } => ({ argb: `FF${hex}` });

/** A ground of one colour. */
export const ground = (hex: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: argb(hex) });

const thin = { style: 'thin', color: argb(colours.line) } as const;

/** A face that every office program has, or replaces by one of the same widths. */
export const office = 'Arial';

/** Hair lines around a cell. */
export const frame: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };

/** Ground of cells that somebody fills in, and of those that are computed. */
export const typed = ground('FFF8E6');
export const computed = ground('EEF0F4');

/** The face of the papers in a size; Excel and LibreOffice measure columns by it too. */
export const face = (size = 10, more: Partial<Font> = {}): Partial<Font> => ({ name: office, size, color: argb(colours.ink), ...more });

export const wrap: Partial<Alignment> = { wrapText: true, vertical: 'top' };

/** Number format of a type of column. */
export function numberFormat(type: Column['type'], lang: Lang, hideZero = false): string {
  if (hideZero) return 'General;-General;;@';
  if (type === 'date') return lang === 'de' ? 'dd.mm.yyyy' : 'dd/mm/yyyy';
  return { text: '@', whole: '0', number: 'General', time: 'hh:mm' }[type];
}
