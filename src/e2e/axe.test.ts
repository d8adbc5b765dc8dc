// Accessibility of every template: axe (WCAG 2.2 AA and best practice), no horizontal scroll, at two widths, light and dark.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AxeResults } from 'axe-core';
import { dist, filesOf, openSite, templates, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const built = new Set(filesOf(dist, 'index.html'));
let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const langs = ['de', 'en', 'ar'].filter((lang) => built.has(`/${lang}/index.html`));
const paths = ['/', '/404.html', '/make-it-work/why-sme/', ...langs.flatMap(templates).filter((path) => built.has(`${path}index.html`))];

describe.each([320, 1280])('at %i px', (width) => {
  test.each(paths)('%s', async (path) => {
    const page = await site.open(path, { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce', locale: 'pt-BR' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'horizontal scroll').toBeLessThanOrEqual(width);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }),
      );
      expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${colorScheme} ${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`))).toEqual([]);
    }
    await page.context().close();
  });
});
