import { isLang, type Lang } from '../i18n/languages.ts';
import { cluesElsewhere, understand } from './clues.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { openIndex, type LanguageIndex } from './language-index.ts';
import { wordsOf } from './normalise.ts';
import type { IndexSource, Place } from './protocol.ts';
import { combine, type Ranked } from './rank.ts';
import type { RecordKind } from './record.ts';

/** One result as it is shown. */
export interface Hit {
  /** Place without the language: `/make-it-work/why-sme/#meaning`. */
  path: string;
  title: string;
  heading: string;
  kind: RecordKind;
  excerpt: Piece[];
  /** Language of the text in which it was found, if it is not the reader’s own. */
  foundIn?: Lang;
}

/** What a search found, best first. */
export interface Outcome {
  count: number;
  /** The query as it was understood, where it was misspelt. */
  corrected?: string;
  /** Reads some of the hits. */
  hits(from: number, to: number): Promise<Hit[]>;
}

/** The search of a site in one language. */
export interface Search {
  find(query: string, brochure?: string): Promise<Outcome>;
  /** All places of the language, for suggestions. */
  places(): Promise<Record<string, Place>>;
}

const enough = 3;

/** Makes the search of a language; an index is opened at its first use. */
export function createSearch(lang: Lang, sourceOf: (lang: Lang) => IndexSource): Search {
  const opened = new Map<Lang, Promise<LanguageIndex>>();
  const open = (each: Lang): Promise<LanguageIndex> => {
    if (!opened.has(each)) opened.set(each, openIndex(sourceOf(each)));
    return opened.get(each)!;
  };

  async function find(query: string, brochure?: string): Promise<Outcome> {
    const index = await open(lang);
    const words = [...new Set(wordsOf(query, lang))];
    const understood = await understand(index, words, query);
    const { phrases, unknown, corrected } = understood;
    const within = brochure ? await index.brochure(brochure) : undefined;
    let ranked = combine(index, understood.words, phrases, within);
    const { other } = index.settings;
    if (words.length > 0 && other && isLang(other) && (unknown.length > 0 || ranked.length < enough)) {
      const more = await cluesElsewhere(index, await open(other), unknown.length > 0 ? unknown : words);
      ranked = combine(index, [...understood.words, ...more], phrases, within);
    }
    return {
      count: ranked.length,
      ...(corrected ? { corrected } : {}),
      hits: (from, to) => Promise.all(ranked.slice(from, to).map((each) => read(each, lang))),
    };
  }

  return { find, places: async () => (await open(lang)).places() };
}

async function read({ hit, matches, foundIn }: Ranked, lang: Lang): Promise<Hit> {
  const data = await hit.data();
  return {
    path: (data.raw_url ?? data.url).replace(new RegExp(`^/${foundIn ?? lang}(?=/)`), ''),
    title: data.meta.title!,
    heading: headingOf(data.meta),
    kind: data.filters.kind![0] as RecordKind,
    excerpt: excerptOf(data.content, matches),
    ...(foundIn === undefined ? {} : { foundIn }),
  };
}

// The field of a heading is named after its length.
function headingOf(meta: Record<string, string>): string {
  return Object.entries(meta).find(([field]) => field.startsWith('heading'))?.[1] ?? meta.title!;
}
