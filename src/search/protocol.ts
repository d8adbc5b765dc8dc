import type { Lang } from '../i18n/languages.ts';
import type { RecordKind } from './record.ts';

/** What the browser learns of a record without opening it: `places.json`, by path without the language. */
export interface Place {
  /** Id of the record in the engine. */
  hit: string;
  title: string;
  heading: string;
  kind: RecordKind;
  brochure?: string;
}

/** What the browser must know of an index before the first search: `settings.json`. */
export interface Settings {
  /** All records by what they are: kind, brochure, for whom it is written. */
  groups: { is: string[]; hits: string }[];
  /** What the engine’s ids begin with; in the groups they stand without it, with spaces between. */
  prefix: string;
  /** Words that say little about what is looked for, folded. */
  common: string[];
  /** Language that is asked where this one finds little. */
  other: Lang | null;
}

/** What the search engine returns for one hit, as far as it is used. */
export interface EngineHit {
  id: string;
  score: number;
  /** Places of the match, counted in words of the content. */
  words: number[];
  /** Fields besides the text that hold the word, or a longer one. */
  matchedMetaFields?: string[];
  data(): Promise<EngineData>;
}

/** The stored part of a record. */
export interface EngineData {
  url: string;
  raw_url?: string;
  content: string;
  meta: Record<string, string>;
}

/** The search engine of one language, as far as it is used. */
export interface Engine {
  search(term: string): Promise<{ results: EngineHit[] }>;
}

/** Where the index of a language is read from: over the network in the browser, from memory in tests. */
export interface IndexSource {
  lang: Lang;
  engine(): Promise<Engine>;
  /** Text of one of our own files beside the engine's. */
  text(name: 'words.txt' | 'synonyms.json' | 'places.json' | 'settings.json'): Promise<string>;
}
