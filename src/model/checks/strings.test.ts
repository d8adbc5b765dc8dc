import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { icu } from './icu.ts';
import { allLangs, type Lang } from '../../i18n/languages.ts';
import { t, type StringKey } from '../../i18n/strings.ts';

const read = (lang: Lang): Record<string, string> => JSON.parse(readFileSync(`i18n/${lang}.json`, 'utf8')) as Record<string, string>;
const german = read('de');
const langs = allLangs.filter((lang) => existsSync(`i18n/${lang}.json`));

describe.each(langs)('the interface in %s', (lang) => {
  const own = read(lang);

  it('has no string that German does not have', () => expect(Object.keys(own).filter((key) => !(key in german))).toEqual([]));

  it('has messages that can be read, with the German placeholders and every plural of the language', () => {
    const problems = Object.entries(own).flatMap(([key, text]) => {
      const place = { file: `i18n/${lang}.json` };
      return icu({ lang, place, source: place, german: german[key] ?? text, own: text, prose: '', message: true }, { termForms: () => [], lengths: () => undefined }).map(({ what }) => `${key}: ${what}`);
    });
    expect(problems).toEqual([]);
  });
});

it('every language that is published has all strings of the interface', () => {
  const records = JSON.parse(readFileSync('i18n/languages.json', 'utf8')) as Record<Lang, { published: boolean }>;
  const gaps = langs.filter((lang) => records[lang].published).flatMap((lang) => Object.keys(german).filter((key) => !(key in read(lang))).map((key) => `${lang} ${key}`));
  expect(gaps).toEqual([]);
});

it('a language without a string shows it in English', () => {
  const key: StringKey = 'nav.language';
  expect(t('zh-hans', key)).toBe(existsSync('i18n/zh-hans.json') ? read('zh-hans')[key] : read('en')[key]);
});
