import { compoundSplitter, type Splitter } from './compounds.ts';
import { bareForms, spellings } from './normalise.ts';
import { otherWords } from './other-words.ts';
import type { EngineHit, IndexSource, Place, Settings } from './protocol.ts';
import { forgiven, nearest, relative } from './spelling.ts';
import { readWordList } from './word-list.ts';

/** The index of one language, opened. */
export interface LanguageIndex {
  source: IndexSource;
  settings: Settings;
  /** Number of records. */
  size: number;
  /** What a record is, by the engine's id: its kind, its brochure, its readers. */
  is: Map<string, string[]>;
  /** The same index, with the records of one brochure only. */
  of(brochure: string): LanguageIndex;
  /** The spellings of a word under which the index knows it: as a word, or as the beginning of one. */
  known(word: string): Promise<string[]>;
  /** Other words for a word. */
  synonyms(word: string): Promise<string[]>;
  /** What a rare compound is a kind of: “Kammer” for “Handwerkskammer”. */
  general(word: string): Promise<string[]>;
  /** What stands for a word the index does not know: one a slip away, its parts, or one further away. */
  repaired(word: string, farther: boolean): Promise<string[]>;
  /** How a folded word of the index is written. */
  written(word: string): Promise<string>;
  /** Records with a word or with longer words that begin with it. */
  hits(word: string): Promise<EngineHit[]>;
  /** Records with just this word, or with just these words side by side. */
  exact(words: string): Promise<EngineHit[]>;
  places(): Promise<Record<string, Place>>;
}

// A word in fewer records is helped by the more general one.
const rare = 4;

/** Tells words that mean only themselves: a number or one or two letters are no beginning of another word. */
export function isShort(word: string): boolean {
  return word.length < 3 || /^\d/.test(word);
}

/** Opens the index of a language; the lists beside it are read only when they are needed. */
export async function openIndex(source: IndexSource): Promise<LanguageIndex> {
  const [engine, settingsText] = await Promise.all([source.engine(), source.text('settings.json')]);
  const settings = JSON.parse(settingsText) as Settings;
  const spelled = once(async () => readWordList(await source.text('words.txt')));
  const words = once(async () => [...(await spelled()).keys()]);
  const splitter = once(async () => ownSplitter(await words()));
  const is = new Map(settings.groups.flatMap((group) => group.hits.split(' ').map((hit) => [settings.prefix + hit, group.is] as const)));
  const hits = async (word: string) => (await engine.search(word)).results;
  const exact = async (each: string) => (await engine.search(`"${each}"`)).results;

  async function known(word: string): Promise<string[]> {
    const all = spellings(word);
    const found = await Promise.all(all.map(exact));
    const certain = all.filter((_, index) => found[index]!.length > 0);
    if (certain.length > 0) return certain;
    for (const form of bareForms(word, source.lang)) if ((await exact(form)).length > 0) return [form];
    if (isShort(word)) return [];
    const list = await words();
    return all.filter((spelling) => list.some((each) => each.startsWith(spelling)));
  }

  const groups = once(async () => JSON.parse(await source.text('synonyms.json')) as string[][]);

  async function synonyms(word: string): Promise<string[]> {
    const all = await groups();
    return [...spellings(word), ...bareForms(word, source.lang)].flatMap((spelling) => otherWords(all, spelling));
  }

  async function general(word: string): Promise<string[]> {
    if (word.length < 8 || (await hits(word)).length >= rare) return [];
    const split = await splitter();
    return spellings(word).flatMap((spelling) => split(spelling).slice(-1));
  }

  async function repaired(word: string, farther: boolean): Promise<string[]> {
    const list = await words();
    const limit = forgiven(word);
    const near = spellings(word).map((spelling) => nearest(spelling, list, Math.min(limit, 1))).find((each) => each !== undefined);
    if (near !== undefined) return [near];
    if (!farther) return [];
    const split = await splitter();
    const parts = spellings(word).map(split).find((each) => each.length > 0);
    if (parts !== undefined) return parts;
    const last = nearest(word, list, limit) ?? relative(word, list);
    return last === undefined ? [] : [last];
  }

  const index: LanguageIndex = {
    source, settings, is, known, synonyms, general, repaired, hits, exact,
    size: is.size,
    written: async (word) => (await spelled()).get(word) ?? word,
    of: (brochure) => ({ ...index, hits: async (word) => (await hits(word)).filter(({ id }) => is.get(id)?.includes(brochure)) }),
    places: once(async () => JSON.parse(await source.text('places.json')) as Record<string, Place>),
  };
  return index;
}

function ownSplitter(list: string[]): Splitter {
  const words = new Set(list.filter((word) => word.length > 3));
  return compoundSplitter({ words, nouns: words });
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => (value ??= read());
}
