import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/languages.ts';
import { bareForms, fold, spellings, unmarked, wordsOf } from './normalise.ts';

const same: [Lang, string, string][] = [
  ['de', 'bewerbungsgesprach', 'Bewerbungsgespräch'],
  ['de', 'strasse', 'Straße'],
  ['de', 'BÜRGERGELD', 'bürgergeld'],
  ['de', 'Vertra\u00adge', 'Verträge'],
  ['de', '50.700', '50700'],
  ['en', 'resume', 'résumé'],
  ['en', 'employer’s', 'employer'],
  ['fr', 'école', 'l’école'],
  ['fr', 'ecole', "l'école"],
  ['fr', 'embauche', 'd’embauche'],
  ['fr', 'il', 'qu’il'],
  ['es', 'compania', 'compañía'],
  ['tr', 'IŞIK', 'ışık'],
  ['tr', 'isik', 'IŞIK'],
  ['tr', 'İŞ', 'iş'],
  ['ru', 'счет', 'счёт'],
  ['uk', "сім'я", 'сім’я'],
  ['uk', 'сімʼя', 'сім’я'],
  ['uk', 'сім`я', 'сім’я'],
  ['uk', 'сімя', 'сім’я'],
  ['uk', 'грунт', 'ґрунт'],
  ['ar', 'التأمين', 'والتأمين'],
  ['ar', 'تأمين', 'التأمين'],
  ['ar', 'تأمين', 'للتأمين'],
  ['ar', 'تامين', 'بالتأمين'],
  ['ar', 'إقامة', 'اقامه'],
  ['ar', 'الســـيرة', 'السيرة'],
  ['ar', '٢٠٢٦', '2026'],
  ['fa', 'كار', 'کار'],
  ['fa', 'ايراني', 'ایرانی'],
  ['fa', 'میشود', 'می‌شود'],
  ['fa', '۱۴۰', '140'],
  ['zh-hans', '２０２６', '2026'],
];

describe('fold', () => {
  it.each(same)('in %s makes “%s” and “%s” one word', (lang, typed, written) => {
    expect(fold(typed, lang)).toBe(fold(written, lang));
    expect(fold(typed, lang)).not.toBe('');
  });

  it('keeps the Turkish dotted and dotless i apart from nothing, but the words apart from each other', () => {
    expect(fold('ışık', 'tr')).not.toBe(fold('eşik', 'tr'));
  });

  it('strips no elision outside of French and no article outside of Arabic', () => {
    expect(fold('l’école', 'de')).toBe('lecole');
    expect(fold('القاعده', 'fa')).toMatch(/^ال/);
  });

  it('leaves a short Arabic word whole that only looks like an article', () => {
    expect(fold('ال', 'ar')).toBe('ال');
  });

  it('gives the same again for what it gave', () => {
    for (const [lang, typed] of same) expect(fold(fold(typed, lang), lang)).toBe(fold(typed, lang));
  });
});

describe('wordsOf', () => {
  it('takes a question apart and leaves the marks out', () => {
    expect(wordsOf('Was „muss“ in meinen Lebenslauf?', 'de')).toEqual(['was', 'muss', 'in', 'meinen', 'lebenslauf']);
  });

  it('reads a paragraph sign with and without a space alike', () => {
    expect(wordsOf('§16b', 'de')).toEqual(wordsOf('§ 16b', 'de'));
  });

  it('splits a hyphenated word into its parts and keeps “E-Mail” whole', () => {
    expect(wordsOf('Blue-Card per E-Mail', 'de')).toEqual(['blue', 'card', 'per', 'email']);
  });

  it('keeps the groups of a number together', () => {
    expect(wordsOf('50.700 € im Jahr.', 'de')).toEqual(['50700', 'im', 'jahr']);
  });

  it('segments Chinese, which writes no spaces', () => {
    expect(wordsOf('劳动合同', 'zh-hans').join('')).toBe('劳动合同');
    expect(wordsOf('我的劳动合同', 'zh-hans').length).toBeGreaterThan(1);
  });

  it('finds nothing in marks alone', () => {
    expect(wordsOf('<> ?! …', 'en')).toEqual([]);
  });
});

describe('spellings', () => {
  it('offers the umlaut for ae, oe, ue', () => {
    expect(spellings('bewerbungsgespraech')).toEqual(['bewerbungsgespraech', 'bewerbungsgesprach']);
    expect(spellings('kuendigung')).toContain('kundigung');
    expect(spellings('zuverlaessig')).toContain('zuverlassig');
  });

  it('leaves ue alone after a vowel, where it is no umlaut', () => {
    expect(spellings('neue')).toEqual(['neue']);
    expect(spellings('steuer')).toEqual(['steuer']);
    expect(spellings('quelle')).toEqual(['quelle']);
  });
});

describe('bareForms', () => {
  it.each([
    ['وعقد', 'عقد'],
    ['لعقدي', 'عقد'],
    ['عايلتي', 'عايله'],
    ['وبطاقتها', 'بطاقه'],
    ['مقابلت', 'مقابله'],
  ])('finds in “%s” the word “%s”', (typed, bare) => {
    expect([typed, ...bareForms(typed, 'ar').flatMap((form) => [form, ...bareForms(form, 'ar')])]).toContain(bare);
  });

  it('never offers the word itself, less than three letters, or anything in other scripts and languages', () => {
    for (const word of ['وعقد', 'كتابي', 'فترهم']) expect(bareForms(word, 'ar').every((form) => form !== word && form.length > 2)).toBe(true);
    expect(bareForms('lebenslauf', 'ar')).toEqual([]);
    expect(bareForms('وعقد', 'fa')).toEqual([]);
  });
});

describe('unmarked', () => {
  it('takes the marks off the letters and keeps every word in its place', () => {
    expect(unmarked('إجازةٌ مثلًا، مسؤولية: Ausländerbehörde')).toBe('اجازة مثلا، مسوولية: Auslanderbehorde');
  });
});
