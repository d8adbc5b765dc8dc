import { intlTag, type Lang } from '../i18n/languages.ts';
import { formatValue } from '../i18n/formats.ts';

/** The forms of a text with a count, one per plural category of the language, with # for the number: what the browser needs to count without the message format. */
export function pluralForms(lang: Lang, write: (count: number) => string): Record<string, string> {
  const rules = new Intl.PluralRules(intlTag(lang));
  const forms: Record<string, string> = {};
  for (let count = 200; count >= 0; count--) forms[rules.select(count)] = write(count).replace(formatValue(lang, count, 'none'), '#');
  return forms;
}
