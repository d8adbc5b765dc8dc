// Broken, huge and hostile links, opened in real Chromium: each is refused or shown as text, and harms nothing.
import { deflateSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../workshop/plan.ts';
import { seal } from '../workshop/seal.ts';
import { openSite, type Site } from './site.ts';
import { add, openPlanner, parts, patience, rowsOf } from './workshop-pages.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const forged = (value: unknown) => `#plan=${seal(deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9 }))}`;
const good = forged(['Plan', '', '09:00', [[10, parts.section]]]);

const refused: [name: string, hash: string, says: RegExp][] = [
  ['nothing', '#plan=', /damaged or incomplete/],
  ['half a link', good.slice(0, good.length / 2), /damaged or incomplete/],
  ['a changed character', `${good.slice(0, 20)}${good[20] === 'A' ? 'B' : 'A'}${good.slice(21)}`, /damaged or incomplete/],
  ['markup', '#plan=<img src=x onerror=alert(1)>', /damaged or incomplete/],
  ['a percent sign that means nothing', '#plan=%E0%A4%A', /damaged or incomplete/],
  ['a foreign shape', forged({ items: [], __proto__: null }), /damaged or incomplete/],
  ['an address for an id', forged(['', '', '09:00', [[5, 'javascript:alert(1)']]]), /damaged or incomplete/],
  ['a later version', '#plan=AgAAAAAA', /newer version/],
  ['a bomb', `#plan=${seal(deflateSync(new Uint8Array(8_000_000), { level: 9 }))}`.slice(0, limits.link), /larger than|damaged/],
  ['a hundred thousand characters', `#plan=${'A'.repeat(100_000)}`, /larger than/],
  ['more rows than a plan holds', forged(['', '', '09:00', Array.from({ length: limits.items + 1 }, () => [1, '-'])]), /larger than/],
];

describe('a link that is refused', () => {
  test.each(refused)('%s', async (_name, hash, says) => {
    const page = await openPlanner(site, 'en');
    await add(page, parts.exercise);
    const before = await rowsOf(page);
    await page.evaluate((next) => void (location.hash = next), hash);
    await expect.poll(() => page.locator('[data-fault]').textContent(), patience).toMatch(says);
    expect(await page.locator('[data-fault]').isVisible()).toBe(true);
    expect(await rowsOf(page)).toEqual(before);
    await add(page, parts.section);
    expect(await rowsOf(page)).toHaveLength(2);
    expect(await page.locator('[data-fault]').isVisible()).toBe(false);
    expect(page.errors).toEqual([]);
  });
});

test('a hostile text in a well-made link stays text everywhere, on paper too', async () => {
  const evil = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script><a href="javascript:window.hit=1">x</a>\u202e';
  const page = await openPlanner(site, 'en', forged([evil.slice(0, 119), evil.slice(0, 119), '09:00', [[5, '=', evil], [5, '-', evil], [5, parts.section, evil], [5, `${parts.chapter}#gone`, evil]]]));
  await expect.poll(() => rowsOf(page), patience).toHaveLength(4);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const found = await page.evaluate(() => ({
    images: document.querySelectorAll('main img[src="x"]').length,
    scripts: document.querySelectorAll('[data-planner] script, [data-papers] script').length,
    links: [...document.querySelectorAll('main a')].filter((link) => /^\s*javascript:/i.test(link.getAttribute('href') ?? '')).length,
    hit: (window as unknown as { hit?: number }).hit,
    turned: document.querySelector('main')!.textContent.includes('\u202e'),
  }));
  expect(found).toEqual({ images: 0, scripts: 0, links: 0, hit: undefined, turned: false });
  expect(await page.locator('[data-rows] textarea').first().inputValue()).toContain('<img src=x');
  expect(await page.locator('[data-papers]').textContent()).toContain('<script>');
  expect(page.errors).toEqual([]);
});

test('the longest texts neither break the page nor widen it on a phone', async () => {
  const long = 'W'.repeat(limits.note);
  const items = Array.from({ length: limits.items }, (_, index) => (index % 2 ? [5, '=', long] : [5, parts.section, long]));
  const page = await openPlanner(site, 'en', forged(['W'.repeat(limits.line), 'W'.repeat(limits.line), '23:59', items]), { viewport: { width: 320, height: 700 } });
  await expect.poll(() => rowsOf(page), patience).toHaveLength(limits.items);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('ids that are gone keep their place and are named, in the plan and in its link', async () => {
  const hash = forged(['', '', '09:00', [[20, 'make-it-work/abolished#section', 'my remark'], [10, parts.section]]]);
  const page = await openPlanner(site, 'en', hash);
  await expect.poll(() => rowsOf(page), patience).toEqual([expect.stringMatching(/^09:00 Unknown/), expect.stringMatching(/^09:20 What/)]);
  expect(await page.locator('[data-gone]').first().innerText()).toMatch(/no longer exists.*make-it-work\/abolished#section/s);
  await expect.poll(() => page.locator('[data-say]').textContent(), patience).toMatch(/no longer exist: 1/);
  await page.locator('[data-field="group"]').fill('x');
  await page.waitForTimeout(700);
  const again = await openPlanner(site, 'de', new URL(page.url()).hash);
  await expect.poll(() => again.locator('[data-gone-ref]').first().textContent(), patience).toBe('make-it-work/abolished#section');
});
