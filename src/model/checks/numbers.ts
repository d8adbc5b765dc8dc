import { numbersIn } from '../translations/text.ts';
import { intlTag, type Lang } from '../../i18n/languages.ts';
import type { Rule } from './pair.ts';

/** The same numbers must stand in both texts, in any order. */
export const numbers: Rule = ({ lang, german, own, source, quoted = '' }) => {
  const [expected, found] = [numbersIn(german), numbersIn(own)];
  const missing = without(expected, [...found, ...monthsInWords(lang, german, own)]);
  const extra = without(found, [...expected, ...numbersIn(quoted)]);
  if (missing.length === 0 && extra.length === 0) return [];
  const parts = [missing.length > 0 && `lacks ${missing.join(', ')}`, extra.length > 0 && `has ${extra.join(', ')}`].filter(Boolean);
  return [{ level: 'error', what: `the translation ${parts.join(' and ')}, unlike ${source.file}:${source.line}`, remedy: 'write the same numbers as figures' }];
};

function without(all: string[], taken: string[]): string[] {
  const rest = [...taken];
  return all.filter((each) => {
    const index = rest.indexOf(each);
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}

// “12.03.” may be written as “12 Mar”: months of German dates that the translation names.
function monthsInWords(lang: Lang, german: string, own: string): string[] {
  return [...german.matchAll(/(?<!\d)\d{1,2}\.(\d{1,2})\.(?!\d)/g)].flatMap(([, month]) => {
    const date = new Date(Date.UTC(2026, Number(month) - 1, 15));
    const names = (['long', 'short'] as const).map((style) => new Intl.DateTimeFormat(intlTag(lang), { month: style, timeZone: 'UTC' }).format(date));
    return names.some((name) => own.includes(name.replace('.', ''))) ? [String(Number(month))] : [];
  });
}
