import { existsSync, readFileSync } from 'node:fs';
import { allLangs, type Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { createSearch } from './client.ts';
import { inDisplayOrder } from './groups.ts';
import { indexFiles, type IndexFiles } from './index-files.ts';
import { memorySource } from './memory-source.ts';

interface Query {
  query: string;
  /** Places that answer it, the better one first. */
  expect: string[];
}

/** A query whose place did not stand first. */
export interface Miss extends Query {
  /** Where it stood, from 1; 0 where it was not among the first ten. */
  rank: number;
  found: string[];
}

/** How well the search of a language answers its query set. */
export interface Quality {
  queries: number;
  /** Share of the queries with the right place first. */
  first: number;
  /** Share with the right place among the first three. */
  firstThree: number;
  misses: Miss[];
}

/** What each set has to reach. */
export const goals = { first: 0.9, firstThree: 0.97 };

const setOf = (lang: Lang) => new URL(`./queries/${lang}.json`, import.meta.url);

/** The languages that have a query set. */
export const measuredLangs: Lang[] = allLangs.filter((lang) => existsSync(setOf(lang)));

/** The queries of a language. */
export function queriesOf(lang: Lang): Query[] {
  return JSON.parse(readFileSync(setOf(lang), 'utf8')) as Query[];
}

/** Asks a language's search each query of its set. */
export async function measure(content: Content, lang: Lang): Promise<Quality> {
  const files = new Map<Lang, IndexFiles>();
  for (const each of content.publisher.langs) files.set(each, await indexFiles(content, each));
  const search = createSearch(lang, (each) => memorySource(each, files.get(each)!));
  const queries = queriesOf(lang);
  const misses: Miss[] = [];
  for (const each of queries) {
    const outcome = await search.find(each.query);
    const found = inDisplayOrder(await outcome.hits(0, 10)).map(({ path }) => path);
    const rank = found.findIndex((path) => each.expect.includes(path)) + 1;
    if (rank !== 1) misses.push({ ...each, rank, found });
  }
  const late = misses.filter(({ rank }) => rank === 0 || rank > 3);
  return { queries: queries.length, first: 1 - misses.length / queries.length, firstThree: 1 - late.length / queries.length, misses };
}
