import { sourceLang, type Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { compoundSplitter, type Splitter } from './compounds.ts';
import { wordsOf } from './normalise.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Words under which a record is found besides its own text, strong ones and weak ones. */
export interface HiddenWords {
  names: string;
  also: string;
}

/** Adds to the names of a record what the index needs to hear: parts of compounds, and folded forms of what it would read otherwise. */
export function hiddenWords(record: SearchRecord, lang: Lang, split: Splitter): HiddenWords {
  const strong = [record.heading, ...record.names];
  const weak = [record.title, ...record.parts, record.text, ...record.also];
  const names = new Set([...record.names.flatMap((name) => wordsOf(name, lang)), ...strong.flatMap((text) => formsOf(text, lang, split))]);
  const also = new Set([...record.also.flatMap((name) => wordsOf(name, lang)), ...weak.flatMap((text) => formsOf(text, lang, split))]);
  const shown = new Set(`${record.heading} ${record.text}`.split(/\s+/).map(asIndexed));
  const rest = [...also].filter((word) => !names.has(word) && !shown.has(word));
  return { names: [...names].toSorted().join(' '), also: rest.toSorted().join(' ') };
}

function formsOf(text: string, lang: Lang, split: Splitter): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const keys = wordsOf(chunk, lang);
    const indexed = chunk.split(/\p{Pd}/u).map(asIndexed);
    return [...keys.filter((key) => !indexed.includes(key)), ...keys.flatMap(split)];
  });
}

// What the search engine makes of a word by itself.
function asIndexed(chunk: string): string {
  return chunk.toLowerCase().replace(/\p{P}/gu, '').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The splitter over the site's own German words; in other languages it leaves words alone that are not German. */
export function siteSplitter(content: Content): Splitter {
  const texts = recordsOf(content, sourceLang).flatMap(({ title, heading, text, kind }) => (kind === 'term' ? [heading, text] : [title, heading, text]));
  const vocabulary = vocabularyOf(texts);
  const split = compoundSplitter(vocabulary);
  return (word) => (vocabulary.words.has(word) ? split(word) : []);
}
