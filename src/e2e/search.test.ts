import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, openSite, type OpenPage, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const hits = (page: OpenPage) => page.locator('[data-search] .results a');
const paths = (page: OpenPage) => hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const ask = async (address: string): Promise<OpenPage> => {
  const page = await site.open(address);
  await page.locator('main [role=status]:not(:empty)').waitFor();
  return page;
};

test('an address with a query shows its results, counts them, and leads first to the section that answers', async () => {
  const page = await ask('/de/search/?q=lebenslauf');
  expect((await paths(page))[0]).toBe('/de/make-it-work/written-application/#cv');
  expect(await page.locator('main [role=status]').textContent()).toMatch(/^\d+ Treffer$/);
  expect(await page.locator('main .results mark bdi').first().textContent()).toContain('Lebenslauf');
  expect(page.errors).toEqual([]);
  expect(page.foreign).toEqual([]);
});

test('an Arabic page finds Arabic words in any spelling and German ones, and shows the text with its marks', async () => {
  const page = await ask(`/ar/search/?q=${encodeURIComponent('والاجازه')}`);
  expect((await paths(page))[0]).toBe('/ar/make-it-work/contract-and-rights/#leave-and-illness');
  expect(await page.locator('main .results mark bdi').first().textContent()).toContain('إجازة');
  const german = await ask('/ar/search/?q=Lebenslauf');
  expect((await paths(german))[0]).toBe('/ar/make-it-work/written-application/#cv');
});

test('no link to a chapter stands before the results', async () => {
  const page = await ask('/de/search/?q=urlaub');
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.closest('.results') !== null));
  expect(links[0]).toBe(true);
});

test('what was typed is text, never markup', async () => {
  const page = await ask(`/de/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('main [type=search]').inputValue()).toBe('<img src=x onerror=alert(1)>');
  const none = await ask(`/de/search/?q=${encodeURIComponent('<b>xqzwv</b>')}`);
  expect(await none.locator('main [role=status] b').count()).toBe(0);
  expect(none.errors).toEqual([]);
});

test('a misspelt word is corrected, and the page says so', async () => {
  const page = await ask('/de/search/?q=k%C3%BCndigungsfirst');
  expect(await page.locator('main [role=status]').textContent()).toContain('„kündigungsfrist“');
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test('where nothing is found, the glossary helps on', async () => {
  const page = await ask('/de/search/?q=xqzwv');
  await hits(page).first().waitFor();
  expect(await page.locator('main [role=status]').textContent()).toBe('Nichts gefunden zu „xqzwv“.');
  expect((await paths(page)).every((path) => path!.startsWith('/de/glossary/'))).toBe(true);
});

test('a brochure filters the results, stays in the address, and more can be shown', async () => {
  const page = await ask('/de/search/?q=workshop');
  await page.locator('main [name=in][value=welcome-im-kmu]').check();
  await page.waitForURL(/in=welcome-im-kmu/);
  await expect.poll(async () => (await paths(page)).every((path) => path!.startsWith('/de/welcome-im-kmu/'))).toBe(true);
  const before = await hits(page).count();
  await page.locator('main .results button').click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  expect(await page.evaluate(() => document.activeElement?.matches('.results a'))).toBe(true);
});

test('a German word on an English page leads to the English section, with the German text named as German', async () => {
  const page = await ask('/en/search/?q=Zw%C3%B6lftel');
  expect((await paths(page))[0]).toBe('/en/make-it-work/contract-and-rights/#leave-and-illness');
  expect(await page.locator('main .results li').first().textContent()).toContain('Found in the German text');
  expect(await page.locator('main .results li p').first().getAttribute('lang')).toBe('de');
});

test('Ctrl K opens the search on every page; arrows walk, Escape closes and gives the focus back', async () => {
  const page = await site.open('/de/about/');
  await page.locator('[data-ready]').waitFor();
  const opener = page.locator('[data-search-open]').first();
  await opener.focus();
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] [type=search]').waitFor();
  await page.keyboard.type('Urlaub');
  await page.locator('dialog .results section').nth(1).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const [first, second] = await page.locator('dialog .results a').allTextContents();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.matches('[type=search]'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(page.errors).toEqual([]);
});

test.each([['/de/search/?q=lebenslauf', 320], ['/en/search/?q=Zw%C3%B6lftel', 1280]])('results are accessible and fit the screen: %s at %i px', async (path, width) => {
  const page = await site.open(path, { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' });
  await hits(page).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('without script the page says what helps instead', async () => {
  const page = await site.open('/de/search/?q=lebenslauf', { javaScriptEnabled: false });
  expect(await page.locator('main .no-script').isVisible()).toBe(true);
});

// An Arabic letter takes two bytes, so the texts of the first results weigh more.
test.each([['de', 'Lebenslauf', 140_000], ['en', 'contract', 140_000], ['ar', 'عقد', 140_000], ['ar', 'الإجازة', 144_000], ['ar', 'Lebenslauf', 144_000]] as const)('a first search on a page in %s for “%s” costs at most %i bytes', async (lang, query, budget) => {
  const page = await site.open(`/${lang}/search/`);
  await page.locator('[data-ready]').waitFor();
  const read: string[] = [];
  page.on('response', (response) => read.push(new URL(response.url()).pathname));
  await page.locator('main [type=search]').fill(query);
  await hits(page).first().waitFor();
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => /SearchPanel.*\.js$/.test(path)));
  const cost = [...new Set([...read, ...scripts])].map((path) => {
    const bytes = readFileSync(join(dist, path));
    return /\.(js|json|txt)$/.test(path) ? brotliCompressSync(bytes).length : bytes.length;
  });
  expect(read.some((path) => path.endsWith('.pf_index'))).toBe(true);
  expect(cost.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(budget);
});
