import { commonSubsequence } from './lcs.ts';
import { likeness } from './text.ts';

/** What is compared of a source block, then (in the lock) and now. */
export interface Comparable {
  hash: string;
  words: string;
  kind: string;
  id?: string | undefined;
}

// Below this likeness a changed block counts as another one: its old translation would say something else.
const leastLikeness = 0.4;

/**
 * Finds for each block of today's source the entry of the lock it came from (its position), or nothing:
 * first the longest common subsequence of hashes, then equal blocks that moved, then changed ones by anchor or likeness.
 */
export function alignSource(then: readonly Comparable[], now: readonly Comparable[]): (number | undefined)[] {
  const found: (number | undefined)[] = now.map(() => undefined);
  const used = new Set<number>();
  const take = (index: number, entry: number): void => {
    found[index] = entry;
    used.add(entry);
  };
  for (const [entry, index] of commonSubsequence(then.map(({ hash }) => hash), now.map(({ hash }) => hash))) take(index, entry);
  now.forEach((block, index) => {
    if (found[index] !== undefined) return;
    const moved = then.findIndex((each, entry) => !used.has(entry) && each.hash === block.hash);
    if (moved >= 0) take(index, moved);
  });
  for (const { index, entry } of candidates(then, now, found, used)) {
    if (found[index] === undefined && !used.has(entry)) take(index, entry);
  }
  return found;
}

// Pairs of blocks that may be two wordings of one, the likeliest first; of equals the nearest.
function candidates(then: readonly Comparable[], now: readonly Comparable[], found: (number | undefined)[], used: Set<number>) {
  const open = then.flatMap((each, entry) => (used.has(entry) ? [] : [{ each, entry }]));
  return now
    .flatMap((block, index) => (found[index] === undefined ? open.map(({ each, entry }) => ({ index, entry, score: score(each, block), distance: Math.abs(entry - index) })) : []))
    .filter(({ score: value }) => value >= leastLikeness)
    .sort((a, b) => b.score - a.score || a.distance - b.distance || a.index - b.index);
}

function score(one: Comparable, other: Comparable): number {
  if (baseKind(one.kind) !== baseKind(other.kind)) return 0;
  if (one.id !== undefined && one.id === other.id) return 2;
  return likeness(one.words, other.words);
}

// `Callout:kind,title#head` and `Callout:kind#head` are both call-outs.
function baseKind(kind: string): string {
  return kind.replace(/:[^#]*/, '');
}

/** Finds for each block of today's translation its entry in the lock: by its own wording, then by its place between found ones. */
export function alignOwn(then: readonly string[], now: readonly string[]): (number | undefined)[] {
  if (then.length === now.length) return now.map((_, index) => index);
  const found: (number | undefined)[] = now.map(() => undefined);
  const pairs = commonSubsequence(then, now);
  for (const [entry, index] of pairs) found[index] = entry;
  let [lastEntry, lastIndex] = [-1, -1];
  for (const [entry, index] of [...pairs, [then.length, now.length] as [number, number]]) {
    if (entry - lastEntry === index - lastIndex) for (let step = 1; lastIndex + step < index; step++) found[lastIndex + step] = lastEntry + step;
    [lastEntry, lastIndex] = [entry, index];
  }
  return found;
}
