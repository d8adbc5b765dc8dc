import type { Lang } from '../i18n/languages.ts';
import type { Meta } from './meta.ts';
import type { Mentions } from './notes.ts';
import type { OutlineEntry } from './outline.ts';
import type { Tree } from './tree.ts';

/** A chapter, brochure cover or page as every renderer reads it. */
export interface Document {
  /** `make-it-work/why-sme`, `make-it-work/index`, `pages/about`. */
  id: string;
  /** Language of the text (German where the asked one is not there). */
  lang: Lang;
  file: string;
  meta: Meta;
  /** Parts of the front matter that stand in German because their translation is missing or out of date. */
  germanMeta: (keyof Meta)[];
  tree: Tree;
  outline: OutlineEntry[];
  mentions: Mentions;
  /** Words in paragraphs and lists, components left out. */
  words: number;
  /** Words in all. */
  allWords: number;
}
