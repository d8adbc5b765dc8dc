import { intlTag, type Lang } from '../../i18n/languages.ts';

export { formatClock } from '../../i18n/formats.ts';

/** A number as the language writes it: 4,5 or 4.5. */
export function formatNumber(lang: Lang, value: number): string {
  return new Intl.NumberFormat(intlTag(lang), { maximumFractionDigits: 2 }).format(value);
}
