// The Arabic pages of the built site, in real Chromium: direction, fallback and language of every text.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteContent } from '../model/content.ts';
import { componentsOf } from '../model/tree.ts';
import { fileText, openSite, templates, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const paths = [...templates('ar'), '/ar/welcome-im-kmu/welcome-introduction/', '/ar/privacy/', '/ar/accessibility/'];

describe('an Arabic page', () => {
  test.each(paths)('%s fits 320 and 1280 px, and each text is in the script its lang names', async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), '320 px').toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), '1280 px').toBe(0);
    expect(await page.evaluate(foreignTexts)).toEqual([]);
    await page.context().close();
  });

  test('keeps a brochure’s title whole: the exclamation mark stands behind the word', async () => {
    const page = await site.open('/ar/make-it-work/why-sme/');
    const [word, mark] = await page.locator('nav.wide-only a', { hasText: 'Make it work!' }).evaluate((link) => {
      const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode()!;
      return [[0, 4], [12, 13]].map(([start, end]) => {
        const range = document.createRange();
        range.setStart(text, start!);
        range.setEnd(text, end!);
        return range.getBoundingClientRect().x;
      });
    });
    expect(mark!).toBeGreaterThan(word!);
  });
});

test('a chapter without a translation is German text inside of an Arabic page', () => {
  const html = fileText('/ar/welcome-im-kmu/company-visit/index.html');
  expect(html).toMatch(/<html lang="ar" dir="rtl"/);
  expect(html).toMatch(/<div class="text" lang="de" dir="ltr"/);
  expect(html).toMatch(/<meta name="robots" content="noindex/);
});

test('the side-by-side page has a pair for every block, each with its German twin', async () => {
  const page = await site.open('/ar/make-it-work/contract-and-rights/de/');
  const count = await page.locator('.pair').count();
  const blocks = siteContent().document('ar', 'make-it-work/contract-and-rights').tree.children;
  expect(count).toBe(blocks.length);
  expect(await page.locator('.pair > .own:empty').count()).toBe(0);
  // A template to take away is the same in both languages and stands there once.
  const once = componentsOf({ type: 'root', children: blocks }, 'Download').length;
  expect(await page.locator('.pair > details.source > [lang="de"][dir="ltr"][translate="no"]').count()).toBe(count - once);
});

/** Texts that are not in the language the nearest `lang` names: Arabic words marked as German, German terms and sentences marked as Arabic. */
function foreignTexts(): string[] {
  const wrong: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest('script, style, svg, template, noscript')) continue;
    const text = node.nodeValue!;
    const arabic = /\p{Script=Arabic}/u.test(text);
    const sentence = /^[^\p{L}]*(\p{Ll}|\p{Lu})[\p{Script=Latin}]+([ ,]+\p{Script=Latin}+){5}/u.test(text.trim());
    const lang = parent.closest('[lang]')!.getAttribute('lang')!;
    if (lang === 'ar' ? !arabic && sentence : arabic && ['de', 'en'].includes(lang)) wrong.push(`${lang}: ${text.trim().slice(0, 80)}`);
  }
  return wrong;
}
