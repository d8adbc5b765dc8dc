// Accessibility of every template: axe (WCAG 2.2 AA and best practice), no horizontal scroll, at two widths, light and dark.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { dist, filesOf, openSite, templates, type Site } from './site.ts';

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
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});
