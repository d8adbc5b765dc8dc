import { intlTag, type Lang } from '../i18n/languages.ts';

/** Writes minutes as people say them: "45 Min.", "2 Std. 15 Min.". */
export function formatDuration(lang: Lang, minutes: number): string {
  return duration(intlTag(lang), minutes);
}

/** The same for a tag that is already complete, as the browser has it. */
export function duration(tag: string, minutes: number): string {
  const write = (value: number, unit: 'hour' | 'minute') => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && write(hours, 'hour'), (rest > 0 || hours === 0) && write(rest, 'minute')].filter(Boolean).join(' ');
}
