import type { Lang } from '../i18n/languages.ts';
import words from './question-words.json' with { type: 'json' };
import { wordsOf } from './normalise.ts';

/** Words that questions are built with and that say nothing of what they are about, folded. */
export function questionWords(lang: Lang): string[] {
  return [...new Set(wordsOf(words[lang], lang))].toSorted();
}
