import { describe, expect, it } from 'vitest';
import { allLangs } from '../i18n/languages.ts';
import { alike } from './alike.ts';
import { otherWords } from './other-words.ts';
import { pluralForms } from './plurals.ts';
import { questionWords } from './question-words.ts';
import { synonymsOf } from './synonyms.ts';
import { readWordList, wordList, writeWordList } from './word-list.ts';

describe('the word list', () => {
  const list = wordList(['Der Vertrag, die Verträge und der Vertrag', 'der Lohn 2026'], 'de');

  it('names each word once, the more frequent first, in folded form and as it is written', () => {
    expect(list).toEqual([['der', 'der'], ['vertrag', 'vertrag'], ['die', 'die'], ['lohn', 'lohn'], ['und', 'und'], ['vertrage', 'verträge']]);
  });

  it('comes back from its file as it was', () => {
    expect([...readWordList(writeWordList(list))]).toEqual(list);
    expect(writeWordList(list)).toContain('\nvertrage=verträge');
  });
});

describe('words of questions', () => {
  it.each(allLangs)('are known in %s and folded', (lang) => {
    expect(questionWords(lang).length).toBeGreaterThan(20);
    expect(questionWords(lang).join('')).not.toMatch(/\p{Lu}/u);
  });

  it('do not name what a question is about', () => {
    expect(questionWords('de')).not.toContain('vertrag');
    expect(questionWords('de')).toContain('wofur');
  });
});

describe('other words for a word', () => {
  it('are those of its groups, in any form of it', () => {
    const groups = [['verdienen', 'lohn', 'gehalt'], ['lohn', 'entgelt']];
    expect(otherWords(groups, 'verdiene')).toEqual(['lohn', 'gehalt']);
    expect(otherWords(groups, 'lohn')).toEqual(['verdienen', 'gehalt', 'entgelt']);
    expect(otherWords(groups, 'urlaub')).toEqual([]);
  });

  it('do not mix up short words that only begin alike', () => {
    expect(otherWords([['pass', 'ausweis']], 'passt')).toEqual([]);
  });

  it('are folded like the query', () => {
    for (const lang of ['de', 'en'] as const) expect(synonymsOf(lang).flat().join('')).toMatch(/^[a-z]+$/);
    expect(synonymsOf('ar').flat().join('')).toMatch(/^[\u0621\u0627-\u064A]+$/);
    expect(synonymsOf('ar').flat().join('')).not.toMatch(/[ةى]/);
  });
});

describe('forms of a count', () => {
  it('are one per category, with # for the number', () => {
    expect(pluralForms('de', (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`))).toEqual({ one: '# Treffer', other: '# Treffer' });
    expect(Object.keys(pluralForms('ar', (count) => `${count} x`)).toSorted()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });
});

describe('alike', () => {
  it('is 1 for the same word, 0 for a wholly different one, and more for the one that looks more like it', () => {
    expect(alike('vertrag', 'vertrag')).toBe(1);
    expect(alike('vertrag', 'lohn')).toBe(0);
    expect(alike('', '')).toBe(0);
    expect(alike('zeugnis', 'arbeitszeugnis')).toBeGreaterThan(alike('zeugnis', 'kennziffer'));
  });
});
