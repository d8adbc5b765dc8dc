// Accessibility of a filled plan, at two widths, light and dark: axe (WCAG 2.2 AA and best practice), size of targets, no horizontal scroll.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { add, openPlanner, parts, rowsOf } from './workshop-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

test.each([['de', 320], ['en', 1280]])('%s at %i px', async (lang, width) => {
  const page = await openPlanner(site, lang, '', { viewport: { width, height: 800 }, bypassCSP: true });
  await page.locator('.empty [data-start-plan="career-workshop"]').click();
  await add(page, parts.exercise);
  await page.locator('[data-add="own"]').click();
  await page.locator('[data-list] summary').first().click();
  expect(await rowsOf(page)).toHaveLength(12);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const small = await page.locator('[data-planner] :is(button, input, select, textarea):visible').evaluateAll((all) => all.map((each) => ({ name: each.textContent.trim() || each.tagName, box: each.getBoundingClientRect() })).filter(({ box }) => box.width < 24 || box.height < 24).map(({ name }) => name));
  expect(small).toEqual([]);
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } }).axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }),
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${colorScheme} ${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`))).toEqual([]);
  }
});
