import type { Lang } from '../i18n/languages.ts';
import { tokensOf } from './normalise.ts';

/** All words of some texts in folded form, the more frequent first, and how each is written (in small letters): what a misspelt word is compared with. */
export function wordList(texts: string[], lang: Lang): [key: string, written: string][] {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, key } of texts.flatMap((text) => tokensOf(text, lang))) {
    if (key.length < 3 || /^\d/.test(key)) continue;
    const spellings = counts.get(key) ?? new Map<string, number>();
    const written = word.toLowerCase();
    counts.set(key, spellings.set(written, (spellings.get(written) ?? 0) + 1));
  }
  const total = (spellings: Map<string, number>) => [...spellings.values()].reduce((sum, each) => sum + each, 0);
  return [...counts]
    .map(([key, spellings]) => ({ key, count: total(spellings), written: mostFrequent(spellings) }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ key, written }) => [key, written]);
}

/** Writes a word list as a file, one word a line, with `=` and its spelling where that is another. */
export function writeWordList(list: [key: string, written: string][]): string {
  return list.map(([key, written]) => (key === written ? key : `${key}=${written}`)).join('\n');
}

/** Reads what `writeWordList` wrote. */
export function readWordList(text: string): Map<string, string> {
  return new Map(
    text.split('\n').map((line) => {
      const [key, written] = line.split('=') as [string, string?];
      return [key, written ?? key];
    }),
  );
}

function mostFrequent(spellings: Map<string, number>): string {
  return [...spellings].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}
