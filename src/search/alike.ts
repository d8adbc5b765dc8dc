/** How alike two words look: the share of pairs of letters they have in common, from 0 to 1. */
export function alike(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size || 1);
}

function pairsOf(word: string): Set<string> {
  return new Set([...word].slice(1).map((letter, index) => [...word][index]! + letter));
}
