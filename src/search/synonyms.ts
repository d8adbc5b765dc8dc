import type { Lang } from '../i18n/languages.ts';
import { wordsOf } from './normalise.ts';
import ar from './synonyms/ar.json' with { type: 'json' };
import de from './synonyms/de.json' with { type: 'json' };
import en from './synonyms/en.json' with { type: 'json' };

const groups: Partial<Record<Lang, string[][]>> = { ar, de, en };

/** Words of everyday speech that mean nearly the same, folded, in groups; a language without a list has none. */
export function synonymsOf(lang: Lang): string[][] {
  return (groups[lang] ?? []).map((group) => [...new Set(group.map((word) => wordsOf(word, lang).join('')))]);
}
