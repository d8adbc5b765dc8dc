import type { Lang } from '../i18n/languages.ts';
import { wordsOf } from './normalise.ts';

/** All words of some texts in folded form, the more frequent first: what a misspelt word is compared with. */
export function wordList(texts: string[], lang: Lang): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => wordsOf(text, lang))) {
    if (word.length > 2 && !/^\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
