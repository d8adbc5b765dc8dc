import type { Lang } from '../../i18n/languages.ts';
import type { Block } from '../blocks.ts';
import type { Place } from '../errors.ts';

/** A German text and its translation, as the checks read them. */
export interface Pair {
  lang: Lang;
  /** Where the translation stands, and where its source does. */
  place: Place;
  source: Place;
  german: string;
  own: string;
  /** The same without German terms, quotations and code: words that must be in the translation's language. */
  prose: string;
  /** The blocks, where the text is one. */
  blocks?: { german: Block; own: Block };
  /** German wording that stays on the page and that the translation explains: its numbers may be repeated, the lengths say nothing. */
  quoted?: string;
  /** An ICU message (a sentence of the register, a string of the interface). */
  message?: boolean;
  /** A string of the interface, often one word. */
  isString?: boolean;
}

/** How grave a finding is: an error stops the check, a warning is shown. */
export type Level = 'error' | 'warn';

/** What a rule found in one pair. */
export interface Finding {
  level: Level;
  what: string;
  remedy: string;
}

/** Looks at one pair. */
export type Rule = (pair: Pair, context: RuleContext) => Finding[];

/** What some rules need to know besides the pair. */
export interface RuleContext {
  /** Words of the glossary that may stand for a term in a language. */
  termForms(id: string, lang: Lang): string[];
  /** Mean and standard deviation of the length ratio to German, for a language. */
  lengths(lang: Lang): { mean: number; deviation: number } | undefined;
}
