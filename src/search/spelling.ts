/** The most likely word of a list (the more frequent first) for a misspelt one, at most `limit` slips away; nothing where none is near. */
export function nearest(word: string, list: readonly string[], limit: number): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of list) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = slips(word, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    if (bestDistance === 1) break;
  }
  return best;
}

/** The word that shares the longest beginning with another, as “rassistisch” with “rassismus”; nothing where it is less than five letters or two thirds. */
export function relative(word: string, list: readonly string[]): string | undefined {
  let best: string | undefined;
  let longest = Math.max(4, Math.ceil((word.length * 2) / 3) - 1);
  for (const candidate of list) {
    const shared = [...candidate].findIndex((letter, index) => letter !== word[index]);
    if (shared > longest) [best, longest] = [candidate, shared];
  }
  return best;
}

/** How many slips are forgiven in a word: none in short ones, where most slips make another word; Arabic ones, written without short vowels, are shorter. */
export function forgiven(word: string): number {
  const length = /\p{Script=Arabic}/u.test(word) ? word.length - 1 : word.length;
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}

// Letters left out, added, replaced, or swapped with their neighbour; counting stops at the limit.
function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
