import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/languages.ts';
import { createSearch } from './client.ts';
import { compoundSplitter } from './compounds.ts';
import { indexOf, type IndexFiles } from './index-files.ts';
import { memorySource } from './memory-source.ts';
import type { SearchRecord } from './record.ts';
import { vocabularyOf } from './vocabulary.ts';

const record = (path: string, heading: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({ path, kind: 'section', title: 'Kapitel', heading, parts: [], text, labels: [], names: [], explains: [], asked: [], also: [], ...more });
const split = compoundSplitter(vocabularyOf(['Der Vertrag, die Arbeit, das Zeugnis, die Kranken, eine Versicherung, mit der Frist, nach der Kündigung']));
const none = () => [];

const german = [
  record('/a/#contract', 'Den Arbeitsvertrag lesen', 'Im Arbeitsvertrag steht das Gehalt.', { brochure: 'a', reader: 'student' }),
  record('/a/#reference', 'Am Ende', 'Das Arbeitszeugnis kommt per Post, das Gehalt auch.', { brochure: 'a', reader: 'student' }),
  record('/a/#talk', 'Das Bewerbungsgespräch', 'Ein Gespräch mit der Chefin über den Lebenslauf. Schornsteinfeger kommen morgens.', { brochure: 'a', reader: 'student' }),
  record('/b/#day', 'Ein Tag', 'Die Teilnehmenden üben ein Bewerbungsgespräch.', { brochure: 'b', reader: 'organiser' }),
  record('/a/#money', 'Geld', 'Die Krankenversicherung kostet Geld.', { brochure: 'a', reader: 'student' }),
];
const english = [
  record('/a/#talk', 'The interview', 'A talk with the boss about the CV. Chimney sweeps come in the morning.', { names: ['Lebenslauf'] }),
  record('/a/#contract', 'Reading the contract', 'The contract names the pay.'),
  record('/a/#money', 'Money', 'Health insurance costs money.'),
];

async function search(lang: Lang, all: Partial<Record<Lang, SearchRecord[]>>, other: Lang | null = null) {
  const files = new Map<Lang, IndexFiles>();
  for (const [each, records] of Object.entries(all) as [Lang, SearchRecord[]][]) files.set(each, await indexOf(records, each, each === 'de' ? split : none, each === lang ? other : null));
  const made = createSearch(lang, (each) => memorySource(each, files.get(each)!));
  return async (query: string, brochure?: string) => {
    const outcome = await made.find(query, brochure);
    return { ...outcome, hits: await outcome.hits(0, 9) };
  };
}

describe('a search', async () => {
  const find = await search('de', { de: german });
  const best = async (query: string) => (await find(query)).hits[0]?.path;

  it.each([
    ['part of a compound', 'vertrag', '/a/#contract'],
    ['another part of a compound', 'zeugnis', '/a/#reference'],
    ['part of a compound that stands in the text only', 'versicherung', '/a/#money'],
    ['a word without its umlaut', 'bewerbungsgesprach', '/a/#talk'],
    ['a word with ae for ä', 'bewerbungsgespraech', '/a/#talk'],
    ['a word in capitals', 'BEWERBUNGSGESPRÄCH', '/a/#talk'],
    ['a misspelt word', 'Arbeitszeuknis', '/a/#reference'],
    ['the beginning of a word', 'lebensl', '/a/#talk'],
    ['a compound that stands nowhere', 'Gehaltsende', '/a/#reference'],
    ['a question', 'Was steht im Arbeitsvertrag über das Gehalt?', '/a/#contract'],
    ['another word for it', 'Schaut die Vorgesetzte?', '/a/#talk'],
  ])('finds by %s: “%s”', async (_what, query, path) => {
    expect(await best(query)).toBe(path);
  });

  it('says what it took a misspelt word for, as that is written', async () => {
    expect((await find('bewerbungsgesprech')).corrected).toBe('bewerbungsgespräch');
    expect((await find('Bewerbungsgespräch')).corrected).toBeUndefined();
  });

  it('finds nothing for what nobody knows, and nothing for nothing', async () => {
    expect((await find('xqzwv')).count).toBe(0);
    expect((await find('  ?! ')).count).toBe(0);
  });

  it('takes a short word for itself, not for the beginning of others', async () => {
    expect((await find('k')).count).toBe(0);
    expect((await find('1')).count).toBe(0);
  });

  it('puts what is written for students before what is written for organisers, and keeps to a brochure', async () => {
    expect((await find('bewerbungsgespräch')).hits.map(({ path }) => path)).toEqual(['/a/#talk', '/b/#day']);
    expect((await find('bewerbungsgespräch', 'b')).hits.map(({ path }) => path)).toEqual(['/b/#day']);
  });

  it('gives an excerpt with the match, never the hidden words', async () => {
    const [hit] = (await find('vertrag')).hits;
    expect(hit!.excerpt.map(({ text }) => text).join('')).toBe('Im Arbeitsvertrag steht das Gehalt.');
  });
});

describe('a search in another language', async () => {
  const find = await search('en', { en: english, de: german }, 'de');

  it('finds a German word by the glossary, in the reader’s own text', async () => {
    const { hits } = await find('Lebenslauf');
    expect(hits[0]).toMatchObject({ path: '/a/#talk', heading: 'The interview' });
    expect(hits[0]!.foundIn).toBeUndefined();
  });

  it('asks the German texts where its own know nothing, and leads to its own section, labelled', async () => {
    const { hits } = await find('Schornsteinfeger');
    expect(hits[0]).toMatchObject({ path: '/a/#talk', heading: 'The interview', title: 'Kapitel', foundIn: 'de' });
    expect(hits[0]!.excerpt.some(({ text, match }) => match && text === 'Schornsteinfeger')).toBe(true);
    expect(hits[0]!.headingIn).toBeUndefined();
  });

  it('shows the German heading, named as such, where a section is not translated', async () => {
    expect((await find('Arbeitszeugnis')).hits[0]).toMatchObject({ path: '/a/#reference', heading: 'Am Ende', foundIn: 'de', headingIn: 'de' });
  });
});

describe('every language', () => {
  const cases: [lang: Lang, typed: string, written: string][] = [
    ['fr', 'école', 'Après l’école, on travaille.'],
    ['es', 'compania', 'La compañía es pequeña.'],
    ['tr', 'IŞIK', 'Kapıda ışık var.'],
    ['tr', 'isik', 'Kapıda ışık var.'],
    ['ru', 'зачет', 'Сдай зачёт вовремя.'],
    ['uk', "сім'я", 'Моя сім’я велика.'],
    ['uk', 'сімʼя', 'Моя сім’я велика.'],
    ['ar', 'التأمين', 'العقد والتأمين معا'],
    ['ar', 'تامين', 'العقد والتأمين معا'],
    ['fa', 'كار', 'این کار خوب است'],
    ['fa', 'ميشود', 'این می‌شود خوب'],
    ['fa', '۱۴۰', 'حداکثر 140 روز'],
    ['fa', '140', 'حداکثر ۱۴۰ روز'],
    ['zh-hans', '合同', '请仔细阅读劳动合同。'],
  ];

  it.each(cases)('in %s “%s” finds “%s”', async (lang, typed, written) => {
    const find = await search(lang, { [lang]: [record('/a/#it', 'A', written), record('/a/#other', 'B', 'xxx yyy')] });
    expect((await find(typed)).hits.map(({ path }) => path)).toEqual(['/a/#it']);
  });
});

describe('an Arabic search', async () => {
  const find = await search('ar', { ar: [record('/a/#leave', 'الإجازة', 'تستحق إجازةً كاملة مثلًا، وعائلتك معك.'), record('/a/#pay', 'الراتب', 'يصلك الراتب.')] });

  it.each(['اجازه', 'والإجازة', 'عائلتي', 'لعائلة'])('finds the word without what is written together with it: “%s”', async (query) => {
    expect((await find(query)).hits.map(({ path }) => path)).toEqual(['/a/#leave']);
  });

  it('shows heading and text with their marks, and marks the match', async () => {
    const [hit] = (await find('اجازة')).hits;
    expect(hit!.heading).toBe('الإجازة');
    expect(hit!.excerpt.map(({ text }) => text).join('')).toContain('إجازةً كاملة مثلًا');
    expect(hit!.excerpt.filter(({ match }) => match).map(({ text }) => text)).toEqual(['إجازةً']);
  });

  it('takes a short unknown word for no other', async () => {
    expect((await find('سلتب')).count).toBe(0);
  });
});
