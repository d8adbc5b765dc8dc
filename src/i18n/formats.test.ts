import { describe, expect, test } from 'vitest';
import { allLangs, language, langAttributes } from './languages.ts';
import { comma, formatBytes, formatClock, formatDate, formatList, formatValue } from './formats.ts';
import { formatMessage, t } from './strings.ts';

describe('all ten languages', () => {
  test('are the ten announced ones', () => {
    expect(allLangs).toEqual(['de', 'en', 'fr', 'es', 'tr', 'ru', 'uk', 'ar', 'fa', 'zh-hans']);
  });

  test('run right to left in Arabic and Persian only', () => {
    expect(allLangs.filter((lang) => langAttributes(lang).dir === 'rtl')).toEqual(['ar', 'fa']);
  });

  test('have their own name', () => {
    expect(allLangs.map((lang) => language(lang).name)).toEqual(['Deutsch', 'English', 'Français', 'Español', 'Türkçe', 'Русский', 'Українська', 'العربية', 'فارسی', '简体中文']);
  });

  test.each(allLangs)('%s writes numbers with Western digits', (lang) => {
    expect(formatValue(lang, 45934.2, 'eur')).toMatch(/^[^٠-٩۰-۹]*45\D?934\D20[^٠-٩۰-۹]*$/u);
  });

  test.each(allLangs)('%s writes dates in the Gregorian calendar', (lang) => {
    expect(formatDate(lang, '2026-04-29')).toMatch(/2026/);
    expect(formatDate(lang, '2026-04-29')).toMatch(/29/);
  });
});

test('money, shares and plain numbers follow the language', () => {
  expect(formatValue('de', 50700, 'eur')).toBe('50.700\u00a0€');
  expect(formatValue('en', 50700, 'eur')).toBe('€50,700');
  expect(formatValue('fr', 69.4, 'percent')).toBe('69,4\u00a0%');
  expect(formatValue('tr', 69.4, 'percent')).toBe('%69,4');
  expect(formatValue('de', 1573, 'firms')).toBe('1.573');
});

test('lists, clock times and sizes are readable', () => {
  expect(formatList('de', ['Deutsch', 'Englisch', 'Arabisch'])).toBe('Deutsch, Englisch und Arabisch');
  expect(formatClock(9 * 60 + 5)).toBe('09:05');
  expect(formatClock(24 * 60 + 30)).toBe('00:30');
  expect(formatBytes('de', 1_540_000)).toBe('1,5 MB');
  expect(formatBytes('en', 240_300)).toBe('240 kB');
});

test('messages choose the plural of their language', () => {
  const message = '{n, plural, one {# день} few {# дні} many {# днів} other {# дня}}';
  expect([1, 2, 5, 21].map((n) => formatMessage('uk', message, { n }))).toEqual(['1 день', '2 дні', '5 днів', '21 день']);
});

test('a missing value in a message is an error, not a hole', () => {
  expect(() => formatMessage('de', 'Lohn {hour, number, eur}', {})).toThrow('the value “hour” is missing for the text “Lohn {hour, number, eur}”');
});

test('a language without a string shows English', () => {
  expect(t('es', 'nav.search')).toBe('Search');
});

test('an enumeration has the comma of its script', () => {
  expect(allLangs.map((lang) => ['a', 'b'].join(comma(lang)))).toEqual(['a, b', 'a, b', 'a, b', 'a, b', 'a, b', 'a, b', 'a, b', 'a، b', 'a، b', 'a、b']);
});
