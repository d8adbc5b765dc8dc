import { sourceLang } from '../i18n/languages.ts';
import type { Vocabulary } from './compounds.ts';
import { fold, wordsOf } from './normalise.ts';

const sentenceEnd = /[.!?…:;·„“"»«(–*/]$/;

/** The words of German texts, and which of them are nouns: those that mostly have a capital letter where no sentence begins. */
export function vocabularyOf(texts: string[]): Vocabulary {
  const capitals = new Map<string, number>();
  for (const text of texts) {
    const chunks = text.split(/\s+/);
    chunks.forEach((chunk, index) => {
      if (index === 0 || sentenceEnd.test(chunks[index - 1]!)) return;
      const plain = chunk.replace(/[,.!?:;“)]+$/, '');
      if (!/^\p{L}\p{Ll}+$/u.test(plain)) return;
      const key = fold(plain, sourceLang);
      capitals.set(key, (capitals.get(key) ?? 0) + (/^\p{Lu}/u.test(plain) ? 1 : -1));
    });
  }
  const nouns = [...capitals].filter(([, balance]) => balance > 0).map(([word]) => word);
  return { words: new Set(texts.flatMap((text) => wordsOf(text, sourceLang))), nouns: new Set(nouns) };
}
