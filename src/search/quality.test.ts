import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { siteContent } from '../model/content.ts';
import { indexFiles } from './index-files.ts';
import { goals, measure, measuredLangs, queriesOf } from './quality.ts';
import { recordsOf } from './records.ts';

const content = siteContent();
const langs = measuredLangs.filter((lang) => content.publisher.langs.includes(lang));

describe('the query sets', () => {
  it('stand for every language that has texts of its own', () => {
    expect(langs).toEqual(expect.arrayContaining(['de', 'en', 'ar']));
  });

  it.each(langs)('expect places that exist, and ask nothing twice (%s)', (lang) => {
    const queries = queriesOf(lang);
    const places = new Set(recordsOf(content, lang).map(({ path }) => path));
    expect(queries.flatMap(({ expect: all }) => all).filter((path) => !places.has(path))).toEqual([]);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThanOrEqual(100);
  });
});

describe('the search', () => {
  it.each(langs)('leads nine of ten queries to the right place at once, and nearly all within three (%s)', async (lang) => {
    const { first, firstThree, misses } = await measure(content, lang);
    const told = misses.map(({ rank, query }) => `${rank} ${query}`).join('\n');
    expect(first, told).toBeGreaterThanOrEqual(goals.first);
    expect(firstThree, told).toBeGreaterThanOrEqual(goals.firstThree);
  });

  // A first search reads the engine, one part of the index and three texts; the page's own script comes on top.
  it.each(langs)('costs at most 135 kB beside the page’s script, whatever part of the index it needs (%s)', async (lang) => {
    const files = [...(await indexFiles(content, lang))];
    const cost = files.map(([path, bytes]) => ({ path, size: /\.(js|json|txt)$/.test(path) ? brotliCompressSync(bytes).length : bytes.length }));
    const of = (pattern: RegExp) => cost.filter(({ path }) => pattern.test(path)).map(({ size }) => size);
    const always = of(/^(pagefind\.|pagefind-entry|wasm\.|settings)/).reduce((sum, each) => sum + each, 0);
    const fragments = of(/^fragment\//);
    const texts = (fragments.reduce((sum, each) => sum + each, 0) / fragments.length) * 3;
    expect(always + Math.max(...of(/^index\//)) + texts).toBeLessThanOrEqual(135_000);
  });
});
