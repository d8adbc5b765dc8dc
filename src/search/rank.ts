import type { Lang } from '../i18n/languages.ts';
import type { Clue, Match } from './clues.ts';
import type { LanguageIndex } from './language-index.ts';
import type { EngineHit } from './protocol.ts';
import { weights } from './ranking.ts';

/** A hit with its places of match, one list per word of the query. */
export interface Ranked {
  /** Id under which this language knows it. */
  id: string;
  hit: EngineHit;
  score: number;
  matches: number[][];
  /** Set where it was found in the text of another language only. */
  foundIn?: Lang;
}

/** Puts together what the words of a query found: a record with all of them stands before one with a few; rare words count more. */
export function combine(index: LanguageIndex, words: Clue[], phrases: Clue[]): Ranked[] {
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const strongest = Math.max(...words.map(({ rarity }) => rarity));
  // Words that questions are built with find nothing by themselves.
  const telling = words.filter(({ rarity }) => rarity > strongest * weights.common);
  const ids = new Set(telling.flatMap(({ matches }) => [...matches.keys()]));
  const ranked: Ranked[] = [];
  for (const id of ids) {
    const found = words.map(({ matches }) => matches.get(id));
    const value = found.reduce((sum, match) => sum + (match?.value ?? 0), 0);
    const covered = words.reduce((sum, { rarity }, word) => sum + rarity * (found[word]?.trust ?? 0), 0) / total;
    const together = phrases.reduce((sum, { matches, rarity }) => sum + (matches.has(id) ? rarity : 0), 0);
    const score = (value + weights.phrase * together + weights.near * nearness(words, found)) * covered ** weights.missing * priorOf(index.is.get(id)!);
    const isOwn = (word: number) => words[word]!.lang === undefined && found[word] !== undefined;
    const first = found.findIndex((_, word) => isOwn(word));
    const shown = first === -1 ? found.findIndex((match) => match !== undefined) : first;
    const { lang } = words[shown]!;
    ranked.push({
      id,
      hit: found[shown]!.hit,
      score,
      matches: words.map((clue, word) => (clue.lang === lang && telling.includes(clue) ? (found[word]?.hit.words ?? []) : [])),
      ...(lang === undefined ? {} : { foundIn: lang }),
    });
  }
  return ranked.toSorted((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
}

// How much a record counts for what it is.
function priorOf(is: string[]): number {
  return is.reduce((prior, each) => prior * (weights.prior[each] ?? 1), 1);
}

// Words of the query that stand near each other in the text: the less common of two counts, the less the farther they are apart.
function nearness(words: Clue[], found: (Match | undefined)[]): number {
  let sum = 0;
  for (let a = 0; a < found.length; a++) {
    for (let b = a + 1; b < found.length; b++) {
      const apart = distance(found[a]?.hit.words ?? [], found[b]?.hit.words ?? []);
      sum += Math.min(words[a]!.rarity, words[b]!.rarity) / (1 + apart / weights.reach);
    }
  }
  return sum;
}

function distance(these: number[], those: number[]): number {
  let least = Infinity;
  for (const a of these) for (const b of those) if (a !== b) least = Math.min(least, Math.abs(a - b));
  return least;
}
