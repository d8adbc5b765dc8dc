// What a reader does, in real Chromium on the built site.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const chapter = '/make-it-work/why-sme/';

describe('the address without a language', () => {
  test.each([['de-AT', 'de'], ['en-US', 'en'], ['pt-BR', undefined]])('opens for %s in %s and keeps the fragment', async (locale, lang) => {
    const page = await site.open(`${chapter}#numbers`, { locale });
    await page.waitForTimeout(300);
    const { pathname, hash } = new URL(page.url());
    expect([pathname, hash]).toEqual(lang ? [`/${lang}${chapter}`, '#numbers'] : [chapter, '#numbers']);
  });

  test('lists all languages without script', async () => {
    const page = await site.open(chapter, { javaScriptEnabled: false });
    expect(await page.locator('main a[hreflang]').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('Deutsch'), expect.stringContaining('English')]));
  });

  test('follows a choice the reader made before', async () => {
    const page = await site.open('/de/make-it-work/why-sme/', { locale: 'de-DE' });
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang="en"]').click();
    await page.waitForURL('**/en/make-it-work/why-sme/**');
    await page.goto(site.origin + chapter);
    await page.waitForURL(`**/en${chapter}`);
  });
});

describe('a chapter', () => {
  test('is readable without script: text, contents, language menu, sources', async () => {
    const page = await site.open(`/de${chapter}`, { javaScriptEnabled: false });
    expect(await page.locator('.text p').count()).toBeGreaterThan(20);
    await page.locator('.contents a').nth(2).click();
    expect(page.url()).toContain('#');
    await page.locator('.languages summary').click();
    expect(await page.locator('.languages a[hreflang="en"]').isVisible()).toBe(true);
    expect(await page.locator('.term').first().getAttribute('href')).toMatch(/^\/de\/glossary\/#/);
    await page.locator('.text .ref').first().click();
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  });

  test('asks nothing of other hosts, sets no cookie, stores nothing unasked and breaks no policy', async () => {
    const page = await site.open(`/en${chapter}`);
    await page.waitForLoadState('networkidle');
    expect(page.foreign).toEqual([]);
    expect(page.errors).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('explains a term by keyboard and gives the focus back', async () => {
    const page = await site.open(`/de${chapter}`);
    const term = page.locator('.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    await page.locator('#card:popover-open').waitFor();
    expect(await page.locator('#card').textContent()).toMatch(/kleine und mittlere/i);
    await page.keyboard.press('Escape');
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('keeps ticks only when asked, under the same ids in another language, until cleared', async () => {
    const page = await site.open(`/de${chapter}`);
    const list = page.locator('.checklist[data-keep="do-this-next"]');
    await list.locator('li input').first().check();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await list.locator('[data-keep-on]').check();
    await page.goto(`${site.origin}/en${chapter}`);
    const english = page.locator('.checklist[data-keep="do-this-next"]');
    expect(await english.locator('li input').first().isChecked()).toBe(true);
    expect(await english.locator('.progress').textContent()).toBe('1 of 3');
    await english.locator('[data-keep-clear]').click();
    expect(await english.locator('li input').first().isChecked()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('adds up the self-check and shows the one result that fits', async () => {
    const page = await site.open(`/de${chapter}`);
    const check = page.locator('[data-selfcheck]');
    for (const statement of await check.locator('fieldset').all()) await statement.locator('input[value="2"]').check();
    expect(await check.locator('.sum').textContent()).toBe('20 von 20 Punkten');
    expect(await check.locator('.result:visible').count()).toBe(1);
  });

  test('copies the address of a section without its language', async () => {
    const page = await site.open(`/de${chapter}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.heading-link').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/make-it-work\/why-sme\/#[a-z-]+$/);
  });

  test('keeps the section when the language changes', async () => {
    const page = await site.open(`/de${chapter}`);
    await page.locator('#at-work, .text h2').nth(2).scrollIntoViewIfNeeded();
    await page.locator('.text h2').nth(3).evaluate((heading) => heading.scrollIntoView());
    const id = await page.locator('.text h2').nth(3).getAttribute('id');
    await page.locator('.languages summary').evaluate((summary: HTMLElement) => summary.click());
    await page.locator('.languages a[hreflang="en"]').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL('**/en/**');
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });

  test('moves nothing while it loads', async () => {
    for (const width of [390, 1280]) {
      const page = await site.open('about:blank'.slice(0, 0) + `/de${chapter}`, { viewport: { width, height: 800 } });
      const shift = await page.evaluate(
        () => new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 800);
        }),
      );
      expect(shift, `${width}`).toBeLessThan(0.005);
    }
  });
});

test('the permit’s decision tree asks one question at a time and goes back', async () => {
  const page = await site.open('/de/make-it-work/residence-and-work-permit/');
  const tree = page.locator('[data-tree]');
  expect(await tree.locator('[data-place]:visible').count()).toBe(1);
  const first = await tree.locator('[data-place]:visible').getAttribute('id');
  await tree.locator('[data-place]:visible a').first().click();
  expect(await tree.locator('[data-place]:visible').getAttribute('id')).not.toBe(first);
  await tree.locator('[data-tree-back]').click();
  expect(await tree.locator('[data-place]:visible').getAttribute('id')).toBe(first);
});

test('the day account counts 52 weeks of 20 hours as 130 days', async () => {
  const page = await site.open('/de/make-it-work/plan-your-start/');
  const row = page.locator('[data-calculator] tbody tr').first();
  await row.locator('[data-name="weeks"]').fill('52');
  await row.locator('[data-name="hours"]').fill('20');
  await expect.poll(() => page.locator('[data-calculator] .sum').textContent()).toBe('130 von 140 Tagen verbraucht, 10 bleiben.');
});

test('the directory shows fewer places when a topic is chosen', async () => {
  const page = await site.open('/de/make-it-work/who-supports-you/');
  const entries = page.locator('[data-directory] li:visible');
  const all = await entries.count();
  expect(all).toBeGreaterThanOrEqual(40);
  await page.locator('[data-filter="topic"]').selectOption('rights');
  expect(await entries.count()).toBeLessThan(all);
  expect(await page.locator('[data-directory] [role=status]').textContent()).toContain(`${await entries.count()} von ${all}`);
});

test('the quiz says at once whether an answer is right', async () => {
  const page = await site.open('/de/make-it-work/application-vocabulary/');
  const question = page.locator('[data-quiz] fieldset').first();
  await question.locator('input[data-correct]').check();
  expect(await question.locator('summary').textContent()).toBe('Richtig');
  expect(await page.locator('[data-quiz] .score').textContent()).toBe('1 von 20 richtig');
});

test('the keyboard reaches skip link, menu, search and language in that order', async () => {
  const page = await site.open(`/de${chapter}`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt springen');
  const reached: string[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press('Tab');
    reached.push((await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))!);
  }
  expect(reached.join('|')).toMatch(/Make it work!.*Welcome im KMU.*Filme.*Glossar.*Suche.*Deutsch/);
});
