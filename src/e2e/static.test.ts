// What can be read off the files of the built site.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteContent } from '../model/content.ts';
import { faultsIn } from './html.ts';
import { deadLinks } from './links.ts';
import { dist, filesOf, fileText, templates } from './site.ts';

const pages = filesOf(dist, '.html');
const chapters = pages.filter((path) => /^\/[a-z-]+\/(make-it-work|welcome-im-kmu)\/[^/]+\/index\.html$/.test(path));
const brotli = (text: string): number => brotliCompressSync(text).length;

test('every link and fragment leads somewhere', () => {
  expect(deadLinks(dist)).toEqual([]);
});

test('every chapter is there in every language', () => {
  const { publisher, brochures } = siteContent();
  const expected = publisher.langs.flatMap((lang) => brochures.flatMap(({ id, chapters: ids }) => ids.map((chapter) => `/${lang}/${id}/${chapter}/index.html`)));
  expect(chapters).toEqual(expected.toSorted());
});

test('a chapter has the same heading anchors in each language', () => {
  const anchors = (path: string): string[] => [...fileText(path).matchAll(/<h[23] id="([^"]+)"/g)].map((match) => match[1]!);
  for (const path of chapters.filter((each) => each.startsWith('/de/'))) {
    for (const lang of siteContent().publisher.langs) expect(anchors(path.replace('/de/', `/${lang}/`)), `${lang} ${path}`).toEqual(anchors(path));
  }
});

test('titles are unique within a language', () => {
  const titles = pages.filter((path) => /^\/[a-z-]+\//.test(path)).map((path) => `${path.split('/')[1]} ${/<title>(.*?)<\/title>/.exec(fileText(path))?.[1]}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no page has an inline style or script; data blocks are data', () => {
  const guilty = pages.filter((path) => {
    const html = fileText(path);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map((match) => match[1]!);
    return / style="|<style| on[a-z]+="/.test(html) || scripts.some((attributes) => !attributes.includes('src=') && !attributes.includes('application/ld+json'));
  });
  expect(guilty).toEqual([]);
});

test('JSON-LD can be read', () => {
  for (const path of chapters) {
    for (const [, block] of fileText(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) expect(JSON.parse(block!)).toHaveProperty('@context', 'https://schema.org');
  }
});

test('each page names its language, its direction and its other languages', () => {
  for (const path of chapters) {
    const html = fileText(path);
    const lang = path.split('/')[1]!;
    expect(html).toMatch(new RegExp(`<html lang="${lang}" dir="${['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr'}"`));
    expect(html).toContain(`hreflang="x-default" href="http://localhost:4321${path.replace(`/${lang}/`, '/').replace('index.html', '')}"`);
  }
});

test('the preview stays out of search engines and says so', () => {
  for (const path of chapters) {
    expect(fileText(path)).toContain('<meta name="robots" content="noindex">');
    expect(fileText(path)).toMatch(/class="preview"/);
  }
});

describe('budgets', () => {
  // The texts are longer than the first estimate of 16 kB and 10 kB allowed for: words alone compress to 11.6 kB in the longest chapter.
  // Arabic letters take two bytes where Latin ones take one.
  test.each([['Latin', ['de', 'en'], 18_500, 14_800], ['Arabic', ['ar'], 21_500, 17_000]])('in %s letters (%j) the longest chapter’s HTML is at most %i bytes, the median at most %i (brotli)', (_, langs, longest, median) => {
    const sizes = chapters.filter((path) => langs.includes(path.split('/')[1]!)).map((path) => brotli(fileText(path))).toSorted((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThanOrEqual(longest);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(median);
  });

  test.each(chapters.filter((path) => path.startsWith('/de/')))('%s loads little', (path) => {
    const html = fileText(path);
    const files = (pattern: RegExp): number => [...html.matchAll(pattern)].reduce((sum, match) => sum + brotli(fileText(match[1]!)), 0);
    expect(files(/<link rel="stylesheet" href="([^"]+)"/g), 'CSS').toBeLessThanOrEqual(8_000);
    expect(scriptBytes(html), 'script').toBeLessThanOrEqual(4_000);
  });

  function scriptBytes(html: string): number {
    const seen = new Set<string>();
    const add = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const [, inner] of fileText(path).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) add(`${path.slice(0, path.lastIndexOf('/'))}/${inner}`);
    };
    for (const [, path] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) add(path!);
    return [...seen].reduce((sum, path) => sum + brotli(fileText(path)), 0);
  }
});

describe('HTML is valid', () => {
  test.each([...templates('de'), ...templates('en')].filter((path) => pages.includes(`${path}index.html`)))('%s', async (path) => {
    expect(await faultsIn(fileText(`${path}index.html`))).toEqual([]);
  });
});
