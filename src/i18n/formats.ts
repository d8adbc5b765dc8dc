import { intlTag, language, type Lang } from './languages.ts';

/** Units of register values; `eur…` units are written with the currency, `percent` with the sign. */
export type Unit =
  | 'eur' | 'percent' | 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'minutes'
  | 'persons' | 'firms' | 'employees' | 'items' | 'none';

/** Writes a number, with € or % where the unit says so; the noun of other units is the text's own. */
export function formatValue(lang: Lang, value: number, unit: Unit): string {
  return new Intl.NumberFormat(intlTag(lang), numberOptions(value, unit)).format(unit === 'percent' ? value / 100 : value);
}

function numberOptions(value: number, unit: Unit): Intl.NumberFormatOptions {
  if (unit === 'eur') {
    const digits = Number.isInteger(value) ? 0 : 2;
    return { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits };
  }
  if (unit === 'percent') return { style: 'percent', maximumFractionDigits: 2 };
  return { maximumFractionDigits: 2 };
}

/** Writes an ISO date (`2026-04-29`) in words of the language, e.g. "29. April 2026". */
export function formatDate(lang: Lang, iso: string, style: 'long' | 'medium' = 'long'): string {
  return new Intl.DateTimeFormat(intlTag(lang), { dateStyle: style, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

/** Joins words as a list of the language: "Deutsch, English und Français". */
export function formatList(lang: Lang, items: string[]): string {
  return new Intl.ListFormat(intlTag(lang), { type: 'conjunction' }).format(items);
}

/** What stands between the words of an enumeration without "and". */
export function comma(lang: Lang): string {
  return { Arab: '، ', Hans: '、', Latn: ', ', Cyrl: ', ' }[language(lang).script];
}

/** Writes a clock time given in minutes after midnight as "09:30". */
export function formatClock(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The name of a language in another one, e.g. `languageName('en', 'de')` is "German". */
export function languageName(lang: Lang, other: Lang): string {
  return new Intl.DisplayNames(intlTag(lang), { type: 'language' }).of(other) ?? other;
}

/** Writes a size in kB or MB as the language does, e.g. "240 kB". */
export function formatBytes(lang: Lang, bytes: number): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : [Math.max(1, Math.round(bytes / 1e3)), 'kilobyte'];
  return new Intl.NumberFormat(intlTag(lang), { style: 'unit', unit, maximumFractionDigits: 1 }).format(value as number);
}
