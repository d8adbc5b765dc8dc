import { sourceLang, type Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { compoundSplitter, type Splitter } from './compounds.ts';
import { wordsOf } from './normalise.ts';
import { phraseField } from './ranking.ts';
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
  const heard = (texts: string[], more: string[] = []) => phrases([...texts.map((each) => wordsOf(each, lang).join(' ')), ...forms(texts), ...more]);
  const names = new Map<string, string[]>([[lengthField(heading, lang), [...record.names]]]);
  for (const label of record.labels) {
    const field = lengthField(label, lang);
    names.set(field, [...(names.get(field) ?? []), label]);
  }
  const own = lengthField(heading, lang);
  const strong = {
    ...Object.fromEntries([...names].map(([field, texts]) => [`names${field}`, heard(texts, field === own ? forms([heading]) : [])])),
    explains: heard(record.explains),
    // One word says plainly what it stands for, a word of a phrase only together with the others.
    asked1: heard(record.asked.filter((each) => !each.includes(' '))),
    [phraseField]: heard(record.asked.filter((each) => each.includes(' '))),
  };
  const known = new Set([...`${heading} ${text}`.split(/\s+/).map((chunk) => asIndexed(chunk, lang)), ...Object.values(strong).join(' ').split(/\s+/)]);
  const also = [...record.also.flatMap((each) => wordsOf(each, lang)), ...forms([...parts, text, ...record.also])];
  const fields = {
    title,
    topic: phrases(forms([title])),
    [`heading${own}`]: heading,
    parts: parts.join(' · '),
    ...strong,
    also: [...new Set(also)].filter((word) => !known.has(word)).toSorted().join(' '),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== ''));
}

// Set off from one another, so that only words of one phrase stand side by side.
function phrases(all: string[]): string {
  return [...new Set(all)].filter(Boolean).join(' · ');
}

function lengthField(heading: string, lang: Lang): string {
  return String(headingLength(heading, lang));
}

function headingLength(heading: string, lang: Lang): number {
  // A heading may be the German or the English one.
  const idle = [lang, sourceLang, 'en' as const].map(questionWords);
  const telling = wordsOf(heading, lang).filter((word) => !idle.some((list) => list.includes(word)));
  return Math.min(Math.max(telling.length, 1), longestHeading);
}

function formsOf(text: string, lang: Lang, split: Splitter): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const keys = wordsOf(chunk, lang);
    const indexed = chunk.split(/\p{Pd}/u).map((part) => asIndexed(part, lang));
    return [...keys.filter((key) => !indexed.includes(key)), ...keys.flatMap(split)];
  });
}

// What the search engine makes of a word by itself. It knows the Arabic article and the feminine ending, but no conjunction before them.
function asIndexed(chunk: string, lang: Lang): string {
  const plain = chunk.toLowerCase().replace(/\p{P}/gu, '').normalize('NFD').replace(/\p{M}/gu, '');
  return lang === 'ar' ? plain.replace(/^ال(?=\p{L}{2,})/u, '').replace(/ة$/u, 'ه') : plain;
}

const splitters = new WeakMap<Content, Splitter>();

/** The splitter over the site's own German words; in other languages it leaves words alone that are not German. */
export function siteSplitter(content: Content): Splitter {
  const made = splitters.get(content) ?? makeSplitter(content);
  splitters.set(content, made);
  return made;
}

function makeSplitter(content: Content): Splitter {
  const texts = recordsOf(content, sourceLang).flatMap(({ title, heading, text, kind }) => (kind === 'term' ? [heading, text] : [title, heading, text]));
  const vocabulary = vocabularyOf(texts);
  const split = compoundSplitter(vocabulary);
  return (word) => (vocabulary.words.has(word) ? split(word) : []);
}
