import { IntlMessageFormat } from 'intl-messageformat';
import de from '../../i18n/de.json' with { type: 'json' };
import en from '../../i18n/en.json' with { type: 'json' };
import { intlTag, type Lang } from './languages.ts';
import { formatValue } from './formats.ts';

/** Key of a string of the interface. */
export type StringKey = keyof typeof de;

type Values = Record<string, string | number>;

const tables: Partial<Record<Lang, Partial<Record<StringKey, string>>>> = { de, en };
const compiled = new Map<string, IntlMessageFormat>();

/** The interface's text for a key, formatted with its values. A language without the string shows English. */
export function t(lang: Lang, key: StringKey, values: Values = {}): string {
  const own = tables[lang]?.[key];
  return formatMessage(own === undefined ? 'en' : lang, own ?? en[key] ?? de[key], values);
}

/** Formats an ICU message; `{x, number, eur}` and `{x, number, pct}` write register values. */
export function formatMessage(lang: Lang, message: string, values: Values): string {
  const cacheKey = `${lang} ${message}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(message.replace(valuePattern, '{$1_$2}'), intlTag(lang), undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return String(format.format(withFormattedValues(lang, message, values)));
}

const valuePattern = /\{\s*(\w+)\s*,\s*number\s*,\s*(eur|pct)\s*\}/g;

// IntlMessageFormat's own currency style always shows cents, so these two kinds are written by our formatter.
function withFormattedValues(lang: Lang, message: string, values: Values): Values {
  const result = { ...values };
  for (const [, name, style] of message.matchAll(valuePattern)) {
    const value = values[name!];
    if (value === undefined) throw new Error(`the value “${name}” is missing for the text “${message}”`);
    result[`${name}_${style}`] = formatValue(lang, Number(value), style === 'eur' ? 'eur' : 'percent');
  }
  return result;
}
