import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import de from '../../i18n/de.json' with { type: 'json' };
import en from '../../i18n/en.json' with { type: 'json' };
import { allLangs, intlTag, type Lang } from './languages.ts';
import { formatValue } from './formats.ts';
import { pseudo } from './pseudo.ts';

/** Key of a string of the interface. */
export type StringKey = keyof typeof de;

type Values = Record<string, string | number>;

type Table = Partial<Record<StringKey, string>>;

// Every language whose file is there; German and English are imported, since they give the keys and the last resort.
const tables: Partial<Record<Lang, Table>> = { ...Object.fromEntries(allLangs.flatMap((lang) => read(lang))), de, en };

function read(lang: Lang): [Lang, Table][] {
  const file = resolve('i18n', `${lang}.json`);
  return existsSync(file) ? [[lang, JSON.parse(readFileSync(file, 'utf8')) as Table]] : [];
}

const compiled = new Map<string, IntlMessageFormat>();

/** The interface's text for a key, formatted with its values. A language without the string shows English. GUIDE_PSEUDO writes all in the language of tests. */
export function t(lang: Lang, key: StringKey, values: Values = {}): string {
  const own = tables[lang]?.[key];
  const text = formatMessage(own === undefined ? 'en' : lang, own ?? en[key] ?? de[key], values);
  return process.env.GUIDE_PSEUDO ? pseudo(text) : text;
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
