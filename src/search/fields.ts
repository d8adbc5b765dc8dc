import { sourceLang, type Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { compoundSplitter, type Splitter } from './compounds.ts';
import { wordsOf } from './normalise.ts';
import { questionWords } from './question-words.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The fields of a record in the index, beside its text. All are searched; `title`, `heading…` and `parts` hold shown words, the others never show. */
export type Fields = Record<string, string>;

/** Longest heading, in telling words, that has a field of its own: a short heading that matches says more than a long one. */
export const longestHeading = 3;

/** Makes the fields of a record: its words, and what the index needs to hear besides: parts of compounds, folded forms. */
export function fieldsOf(record: SearchRecord, lang: Lang, split: Splitter): Fields {
  const { title, heading, parts, text } = record;
  const forms = (texts: string[]) => texts.flatMap((each) => formsOf(each, lang, split));
  const folded = (texts: string[]) => texts.flatMap((each) => wordsOf(each, lang));
  const names = new Map<string, string[]>();
  const add = (label: string, words: string[]) => {
    const field = `names${headingLength(label, lang)}`;
    names.set(field, [...(names.get(field) ?? []), ...words]);
  };
  add(heading, [...folded(record.names), ...forms([heading, ...record.names])]);
  for (const label of record.labels) add(label, [...folded([label]), ...forms([label])]);
  const explains = [...folded(record.explains), ...forms(record.explains)];
  const known = new Set([...`${heading} ${text}`.split(/\s+/).map(asIndexed), ...explains, ...[...names.values()].flat()]);
  const fields = {
    title,
    topic: joined(forms([title])),
    [`heading${headingLength(heading, lang)}`]: heading,
    ...Object.fromEntries([...names].map(([field, words]) => [field, joined(words)])),
    parts: parts.join(' · '),
    explains: joined(explains),
    also: joined([...folded(record.also), ...forms([...parts, text, ...record.also])].filter((word) => !known.has(word))),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== ''));
}

function headingLength(heading: string, lang: Lang): number {
  const idle = new Set([...questionWords(lang), ...questionWords(sourceLang), ...questionWords('en')]);
  const telling = wordsOf(heading, lang).filter((word) => !idle.has(word));
  return Math.min(Math.max(telling.length, 1), longestHeading);
}

function joined(words: string[]): string {
  return [...new Set(words)].toSorted().join(' ');
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
