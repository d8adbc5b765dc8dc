import type { Lang } from '../i18n/languages.ts';
import { isShort, type LanguageIndex } from './language-index.ts';
import type { EngineHit } from './protocol.ts';
import type { Token } from './normalise.ts';
import { fieldGroups, phraseField, weights } from './ranking.ts';

/** A record in which a word of the query was found. */
export interface Match {
  hit: EngineHit;
  /** What the match is worth. */
  value: number;
  /** 1 for the word itself, less for another one in its place. */
  trust: number;
}

/** What one word of the query found, or two side by side. */
export interface Clue {
  matches: Map<string, Match>;
  /** How much the word tells: rare ones more. */
  rarity: number;
  /** Language in whose text it was found, if not the reader’s own. */
  lang?: Lang;
}

/** What a query means to an index. */
export interface Understood {
  words: Clue[];
  phrases: Clue[];
  /** Words this language does not know. */
  unknown: string[];
  /** The query with its misspelt words corrected. */
  corrected?: string;
}

/** Looks up each word of a query: as it is, under other words for it, or repaired where nobody knows it. */
export async function understand(index: LanguageIndex, tokens: Token[]): Promise<Understood> {
  const words = [...new Set(tokens.map(({ key }) => key))];
  const { common, other } = index.settings;
  const hasTelling = words.some((word) => !common.includes(word));
  const isIdle = (word: string) => hasTelling && common.includes(word);
  const alone = words.filter((word) => !isIdle(word)).length === 1;
  const clues: Clue[] = [];
  const unknown: string[] = [];
  const corrections = new Map<string, string>();
  // All at once, so that the parts of the index arrive together.
  const known = await Promise.all(words.map((word) => index.known(word)));
  for (const [at, word] of words.entries()) {
    const spellings = known[at]!;
    if (isIdle(word)) {
      if (spellings.length > 0) clues.push(await clueOf(index, spellings, { weight: weights.common }));
      continue;
    }
    if (spellings.length > 0 || (await index.synonyms(word)).length > 0) {
      clues.push(await clueOf(index, spellings, { word, alone }));
      continue;
    }
    const repaired = await index.repaired(word, other === null);
    if (repaired.length === 0) unknown.push(word);
    for (const part of repaired) clues.push(await clueOf(index, [part], { weight: weights.repaired / repaired.length, word: part, alone }));
    if (repaired.length === 1) corrections.set(word, await index.written(repaired[0]!));
  }
  const pairs = words.slice(1).map((word, at) => [words[at]!, word] as const);
  const phrases = await Promise.all(pairs.filter((pair) => !pair.every(isIdle)).map((pair) => phraseOf(index, pair.join(' '))));
  return { words: clues, phrases: phrases.filter(({ matches }) => matches.size > 0), unknown, ...(corrections.size > 0 ? { corrected: tokens.map(({ word, key }) => corrections.get(key) ?? word).join(' ') } : {}) };
}

/** Looks up words in the texts of another language, and puts the hits under the ids that the same places have in this one. */
export async function cluesElsewhere(index: LanguageIndex, other: LanguageIndex, words: string[]): Promise<Clue[]> {
  const [own, theirs] = await Promise.all([index.places(), other.places()]);
  const pathOf = new Map(Object.entries(theirs).map(([path, { hit }]) => [hit, path]));
  const clues: Clue[] = [];
  for (const word of words) {
    const spellings = await other.known(word);
    if (spellings.length === 0) {
      for (const part of await index.repaired(word, true)) clues.push(await clueOf(index, [part], { weight: weights.repaired }));
      continue;
    }
    const { matches, rarity } = await clueOf(other, spellings, { weight: weights.elsewhere });
    const here = [...matches].map(([id, match]) => [own[pathOf.get(id)!]?.hit ?? id, match] as const);
    for (const [id, { hit }] of here) index.is.set(id, other.is.get(hit.id)!);
    clues.push({ matches: new Map(here), rarity, lang: other.source.lang });
  }
  return clues;
}

/** How a word is looked for. */
interface Looking {
  /** How far it is trusted. */
  weight?: number;
  /** The word itself, where other names for it are looked for too. */
  word?: string;
  /** True where the query says nothing else. */
  alone?: boolean;
}

async function clueOf(index: LanguageIndex, spellings: string[], { weight = 1, word, alone = false }: Looking): Promise<Clue> {
  const matches = new Map<string, Match>();
  let found = 0;
  for (const each of spellings) found += await gather(index, matches, each, { weight, trust: 1, alone });
  // A single word is found by itself; other names for it would only cost the reader’s data.
  if (word !== undefined && !(alone && found >= weights.plenty)) {
    const others = await index.synonyms(word);
    for (const each of others) await gather(index, matches, each, { weight, trust: found > 0 ? weights.synonym : 1, alone });
    if (others.length === 0) for (const each of await index.general(word)) await gather(index, matches, each, { weight, trust: weights.kindOf, alone });
  }
  return { matches, rarity: weight * rarityOf(index, found || matches.size) };
}

// Adds what a word finds to what other spellings found, the better match first; gives the number of its records.
async function gather(index: LanguageIndex, into: Map<string, Match>, word: string, { weight, trust, alone }: { weight: number; trust: number; alone: boolean }): Promise<number> {
  const [found, exact] = await Promise.all([index.hits(word), index.exact(word)]);
  const itself = new Set(exact.map(({ id }) => id));
  const hits = isShort(word) ? found.filter(({ id }) => itself.has(id)) : found;
  const rarity = rarityOf(index, hits.length);
  for (const hit of hits) {
    const fields = rarity * worthOf(hit.matchedMetaFields ?? [], alone) * (itself.has(hit.id) ? 1 : weights.longer);
    const value = weight * trust * (hit.score + fields);
    if ((into.get(hit.id)?.value ?? 0) < value) into.set(hit.id, { hit, value, trust });
  }
  return hits.length;
}

async function phraseOf(index: LanguageIndex, words: string): Promise<Clue> {
  const hits = await index.exact(words);
  return { matches: new Map(hits.map((hit) => [hit.id, { hit, value: 0, trust: 1 }])), rarity: rarityOf(index, hits.length) };
}

function worthOf(fields: string[], alone: boolean): number {
  const worth = (group: Record<string, number>, field: string): number => (group[field] ?? 0) * (alone && field === phraseField ? weights.wordOfPhrase : 1);
  return fieldGroups.reduce((sum, group) => sum + Math.max(0, ...fields.map((field) => worth(group, field))), 0);
}

function rarityOf(index: LanguageIndex, records: number): number {
  return Math.log(1 + (index.size - records + 0.5) / (records + 0.5));
}
