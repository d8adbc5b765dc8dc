import type { Lang } from '../i18n/languages.ts';
import words from './question-words.json' with { type: 'json' };

/** Words that questions are built with and that say nothing of what they are about. */
export function questionWords(lang: Lang): string[] {
  return words[lang].split(' ');
}
