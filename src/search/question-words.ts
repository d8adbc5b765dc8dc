import type { Lang } from '../i18n/languages.ts';
import words from './question-words.json' with { type: 'json' };
import { wordsOf } from './normalise.ts';

const lists = new Map<Lang, string[]>();

/** Words that questions are built with and that say nothing of what they are about, folded. */
export function questionWords(lang: Lang): string[] {
  const list = lists.get(lang) ?? [...new Set(wordsOf(words[lang], lang))].toSorted();
  lists.set(lang, list);
  return list;
}
