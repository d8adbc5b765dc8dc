// Measures the search on its query sets: `npm run search:quality`, or `npm run search:quality -- de` for one language.
import { readFileSync } from 'node:fs';
import { isLang, type Lang } from '../src/i18n/languages.ts';
import { siteContent } from '../src/model/content.ts';
import { createSearch } from '../src/search/client.ts';
import { inDisplayOrder } from '../src/search/groups.ts';
import { indexFiles } from '../src/search/index-files.ts';
import { memorySource } from '../src/search/memory-source.ts';

interface Query {
  query: string;
  /** Places that answer it, the better one first. */
  expect: string[];
}

const goals = { first: 0.9, firstThree: 0.97 };
const asked = process.argv.slice(2).filter(isLang);
const langs: Lang[] = asked.length > 0 ? asked : ['de', 'en'];
const content = siteContent();

for (const lang of langs) {
  const queries = JSON.parse(readFileSync(new URL(`../src/search/queries/${lang}.json`, import.meta.url), 'utf8')) as Query[];
  const files = new Map<Lang, Awaited<ReturnType<typeof indexFiles>>>();
  for (const each of content.publisher.langs) files.set(each, await indexFiles(content, each));
  const search = createSearch(lang, (each) => memorySource(each, files.get(each)!));
  const misses: string[] = [];
  let first = 0;
  let firstThree = 0;
  for (const { query, expect } of queries) {
    const outcome = await search.find(query);
    const found = inDisplayOrder(await outcome.hits(0, 10)).map(({ path }) => path);
    const rank = found.findIndex((path) => expect.includes(path));
    if (rank === 0) first++;
    if (rank >= 0 && rank < 3) firstThree++;
    if (rank !== 0) misses.push(`  ${rank === -1 ? '–' : rank + 1}  “${query}”\n       expected ${expect.join(' or ')}\n       found    ${found.slice(0, 3).join('  ') || 'nothing'}`);
  }
  const percent = (count: number) => `${((count / queries.length) * 100).toFixed(1)} %`;
  console.log(`${lang}: ${queries.length} queries, success@1 ${percent(first)}, success@3 ${percent(firstThree)}`);
  if (misses.length > 0) console.log(`not first (rank, query, expected, found):\n${misses.join('\n')}`);
  if (first < goals.first * queries.length || firstThree < goals.firstThree * queries.length) process.exitCode = 1;
}
