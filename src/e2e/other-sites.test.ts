// Other builds of the same house: a small site in all ten languages under a folder, and two publishers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLangs } from '../i18n/languages.ts';
import { planFragment } from '../workshop/link.ts';
import { emptyPlan } from '../workshop/plan.ts';
import { build, built } from './build.ts';
import { deadLinks } from './links.ts';
import { filesOf, fileText, openSite, type Site } from './site.ts';

const fixture = { CONTENT_DIR: 'src/model/fixtures/scripts', GUIDE_LANGUAGES: allLangs.join(' '), CACHE_DIR: join(built, 'astro') };

describe('a small site under a folder of another host', () => {
  const settings = { ...fixture, PUBLISHER_DIR: 'src/e2e/publishers/chamber', SITE_URL: 'https://guide.example.org', BASE_PATH: '/guide/' };
  let folder: string;
  let site: Site;
  beforeAll(async () => {
    folder = build('folder', settings);
    site = await openSite(folder, '/guide/');
  });
  afterAll(() => site?.close());

  test('every link and fragment leads somewhere', () => {
    expect(deadLinks(folder, '/guide/', 'https://guide.example.org')).toEqual([]);
  });

  test('with its legal details complete it may be indexed, and its sitemap names all languages', () => {
    const html = fileText('/de/make-it-work/why-sme/index.html', folder);
    expect(html).not.toContain('noindex');
    expect(html).not.toContain('class="preview"');
    const sitemap = fileText('/sitemap-0.xml', folder);
    expect(sitemap).toContain('<loc>https://guide.example.org/guide/de/make-it-work/why-sme/</loc>');
    expect(sitemap).toContain('hreflang="x-default" href="https://guide.example.org/guide/make-it-work/why-sme/"');
    expect(sitemap).toContain('hreflang="zh-hans"');
    expect(sitemap).not.toMatch(/why-sme\/de\/<|\/search\/<|\/status\/</);
    expect(fileText('/robots.txt', folder)).toContain('Sitemap: https://guide.example.org/guide/sitemap-index.xml');
  });

  test('a chapter that is not translated is German under a notice, and kept out of search engines', () => {
    const html = fileText('/tr/make-it-work/why-sme/index.html', folder);
    expect(html).toContain('<html lang="tr" dir="ltr"');
    expect(html).toMatch(/<div class="text"[^>]* lang="de" dir="ltr"/);
    expect(html).toMatch(/<h1[^>]*>.*?<bdi[^>]* lang="de" dir="ltr"/);
    expect(html).toContain('name="robots" content="noindex"');
    expect(fileText('/sitemap-0.xml', folder)).not.toContain('/guide/tr/make-it-work/why-sme/');
    expect(fileText('/de/make-it-work/why-sme/index.html', folder)).not.toContain('<link rel="alternate" hreflang="tr"');
  });

  test.each([...allLangs])('%s: direction, numbers and dates', (lang) => {
    const html = fileText(`/${lang}/make-it-work/why-sme/index.html`, folder);
    expect(html).toMatch(new RegExp(`<html lang="${lang}" dir="${['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr'}"`));
    const text = html.replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(/[٠-٩۰-۹]/);
    expect(text).toContain('140');
    expect(text).toContain('2026');
  });

  test('a phone number in an Arabic line shows its groups from left to right', async () => {
    const page = await site.open('/guide/ar/make-it-work/why-sme/');
    const starts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.text')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent!;
        const found = ['+49', '381', '498'].map((group) => text.indexOf(group));
        if (found.some((index) => index < 0)) continue;
        return found.map((index) => {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + 3);
          return range.getBoundingClientRect().x;
        });
      }
      return [];
    });
    expect(starts).toHaveLength(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('arrows point the other way in Arabic', async () => {
    const page = await site.open('/guide/ar/');
    expect(await page.locator('.icon.points').first().evaluate((icon) => getComputedStyle(icon).transform)).toMatch(/^matrix\(-1/);
  });

  test.each([['ar-SY', 'ar'], ['fa-AF', 'fa'], ['zh-TW', 'zh-hans'], ['uk-UA', 'uk']])('the address without a language opens for %s in %s', async (locale, lang) => {
    const page = await site.open('/guide/make-it-work/why-sme/#talk', { locale });
    await page.waitForURL(`**/guide/${lang}/make-it-work/why-sme/#talk`);
  });

  test.each([
    ['a moved chapter', 'small-firms/', 'why-sme/'],
    ['a moved chapter at an anchor it kept', 'small-firms/#talking', 'why-sme/#talking'],
    ['a moved chapter at an anchor it lost', 'small-firms/#phone', 'why-sme/#call'],
    ['a chapter that has become a section', 'talking/', 'why-sme/#talking'],
    ['a moved anchor', 'why-sme/#on-the-phone', 'why-sme/#call'],
    ['an anchor that has moved to another page', 'why-sme/?a=b#readers', '?a=b#for-whom'],
    ['an anchor called like something every object has', 'why-sme/#constructor', 'why-sme/#constructor'],
  ])('%s opens at its new place in the reader’s language', async (_, old, now) => {
    const page = await site.open(`/guide/make-it-work/${old}`, { locale: 'ar-SY' });
    await page.waitForURL(`${site.origin}/guide/ar/make-it-work/${now}`);
    const { hash } = new URL(page.url());
    if (hash && hash !== '#constructor') expect(await page.locator(hash).count()).toBe(1);
    expect(page.errors).toEqual([]);
  });

  test('without script the address of a moved chapter lists the new place in all languages', async () => {
    const listed = async (path: string): Promise<(string | null)[]> => {
      const page = await site.open(path, { javaScriptEnabled: false });
      return page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    };
    expect(await listed('/guide/make-it-work/small-firms/')).toEqual(allLangs.map((lang) => `/guide/${lang}/make-it-work/why-sme/`));
    expect(await listed('/guide/make-it-work/talking/')).toEqual(allLangs.map((lang) => `/guide/${lang}/make-it-work/why-sme/#talking`));
    expect(fileText('/make-it-work/small-firms/index.html', folder)).toContain('<link rel="canonical" href="https://guide.example.org/guide/make-it-work/why-sme/">');
  });

  test('a reader whose language is not there finds the new place in the list too', async () => {
    const page = await site.open('/guide/make-it-work/why-sme/#on-the-phone', { locale: 'pt-BR' });
    expect(await page.locator('main a').first().evaluate((link: HTMLAnchorElement) => link.pathname + link.hash)).toBe('/guide/de/make-it-work/why-sme/#call');
  });

  test('a plan made before something moved finds it', async () => {
    const item = (ref: string) => ({ kind: 'content' as const, ref, minutes: 10, note: '' });
    const fragment = planFragment({ ...emptyPlan(), items: [item('make-it-work/small-firms'), item('make-it-work/why-sme#on-the-phone')] });
    const page = await site.open(`/guide/de/workshop/${fragment}`);
    expect(await page.locator('[data-rows] [data-name]').allTextContents()).toEqual(['Warum ein KMU?', 'Am Telefon']);
  });

  test('no page scrolls sideways at 320 px in any language', async () => {
    for (const lang of allLangs) {
      const page = await site.open(`/guide/${lang}/make-it-work/why-sme/`, { viewport: { width: 320, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(320);
      await page.context().close();
    }
  });
});

describe('two publishers', () => {
  const small = { ...fixture, GUIDE_LANGUAGES: 'de en', SITE_URL: 'https://guide.example.org' };
  let chamber: string;
  let university: string;
  beforeAll(() => {
    chamber = build('chamber', { ...small, PUBLISHER_DIR: 'src/e2e/publishers/chamber' });
    university = build('university', { ...small, PUBLISHER_DIR: 'src/e2e/publishers/university' });
  });

  test('differ in their own parts only', () => {
    const neutral = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
      .replaceAll(/Kammer Beispielstadt|Universität Beispielhausen/g, 'NAME').replaceAll(/kammer\.example|uni\.example/g, 'HOST').replaceAll(/Welcome Center Beispielstadt|International Office/g, 'OFFER')
      // The e-book holds the publisher's name, and so differs in size.
      .replaceAll(/\d+ kB/g, 'SIZE');
    const pages = filesOf(chamber, '.html');
    expect(filesOf(university, '.html')).toEqual(pages);
    expect(pages.filter((path) => neutral(chamber, path) !== neutral(university, path))).toEqual([]);
    expect(fileText('/publisher.css', chamber)).not.toEqual(fileText('/publisher.css', university));
    expect(fileText('/publisher/logo.svg', chamber)).not.toEqual(fileText('/publisher/logo.svg', university));
  });

  test('show their legal details in the imprint and nowhere an invented operator', () => {
    expect(fileText('/de/index.html', chamber)).toContain('Kammer Beispielstadt');
    expect(fileText('/de/index.html', university)).not.toContain('Kammer');
  });
});
