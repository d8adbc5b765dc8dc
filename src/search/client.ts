import { isLang, type Lang } from '../i18n/languages.ts';
import { cluesElsewhere, understand } from './clues.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { openIndex, type LanguageIndex } from './language-index.ts';
import { tokensOf } from './normalise.ts';
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
  /** Language of title and heading, where the section is not translated. */
  headingIn?: Lang;
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
    const index = opened.get(each) ?? openIndex(sourceOf(each));
    opened.set(each, index);
    // What could not be loaded is tried again with the next search.
    index.catch(() => opened.delete(each));
    return index;
  };

  async function find(query: string, brochure?: string): Promise<Outcome> {
    const whole = await open(lang);
    const index = brochure ? whole.of(brochure) : whole;
    const tokens = tokensOf(query, lang);
    const understood = await understand(index, tokens);
    const { phrases, unknown, corrected } = understood;
    let ranked = combine(index, understood.words, phrases);
    const { other } = index.settings;
    const elsewhere = async (each: Lang) => (brochure ? (await open(each)).of(brochure) : open(each));
    if (tokens.length > 0 && other && isLang(other) && (unknown.length > 0 || ranked.length < enough)) {
      const more = await cluesElsewhere(index, await elsewhere(other), unknown.length > 0 ? unknown : tokens.map(({ key }) => key));
      ranked = combine(index, [...understood.words, ...more], phrases);
    }
    return {
      count: ranked.length,
      ...(corrected ? { corrected } : {}),
      hits: (from, to) => Promise.all(ranked.slice(from, to).map((each) => read(each, index))),
    };
  }

  return { find, places: async () => (await open(lang)).places() };
}

async function read({ id, hit, matches, foundIn }: Ranked, index: LanguageIndex): Promise<Hit> {
  const data = await hit.data();
  const { lang } = index.source;
  const path = (data.raw_url ?? data.url).replace(new RegExp(`^/${foundIn ?? lang}(?=/)`), '');
  const own = foundIn === undefined ? undefined : (await index.places())[path];
  return {
    path,
    title: own?.title ?? data.meta.title!,
    heading: own?.heading ?? headingOf(data.meta),
    kind: index.is.get(id)![0] as RecordKind,
    excerpt: excerptOf(data.content, matches),
    ...(foundIn === undefined ? {} : { foundIn }),
    ...(foundIn === undefined || own ? {} : { headingIn: foundIn }),
  };
}

// The field of a heading is named after its length.
function headingOf(meta: Record<string, string>): string {
  return Object.entries(meta).find(([field]) => field.startsWith('heading'))?.[1] ?? meta.title!;
}
