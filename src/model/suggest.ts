import { closest, distance } from 'fastest-levenshtein';

/** "did you mean …?" for a misspelt word, or nothing where no candidate is close. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  return distance(word, best) <= Math.max(2, word.length / 3) ? best : undefined;
}
