// A plan is kept as a file, printed, and stored nowhere, in real Chromium on the built site.
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileText, openSite, type Site } from './site.ts';
import { add, linkOf, openPlanner, parts, patience, rowsOf } from './workshop-pages.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

describe('a kept plan', () => {
  test('is saved as a file and loaded again, and a file that is none changes nothing', async () => {
    const page = await openPlanner(site, 'de');
    await page.locator('.empty [data-start-plan="career-workshop"]').click();
    await page.locator('[data-field="title"]').fill('Karrieretag Süd');
    const before = await rowsOf(page);
    const saving = page.waitForEvent('download');
    await page.locator('[data-save]').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Karrieretag-Süd.json');
    const other = await openPlanner(site, 'de');
    await other.locator('[data-file]').setInputFiles(await saved.path());
    await expect.poll(() => rowsOf(other), patience).toEqual(before);
    expect(await other.locator('[data-field="title"]').inputValue()).toBe('Karrieretag Süd');
    for (const buffer of [Buffer.from('{"workshopPlan":1,"items":"<script>"}'), Buffer.from([0, 255, 12]), Buffer.alloc(2_000_000, '[')]) {
      await other.locator('[data-file]').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
      await expect.poll(() => other.locator('[data-fault]').isVisible(), patience).toBe(true);
      expect(await rowsOf(other)).toEqual(before);
    }
    expect(other.errors).toEqual([]);
  });

  test('is stored nowhere and sent nowhere', async () => {
    const page = await openPlanner(site, 'de', '', { permissions: ['clipboard-read', 'clipboard-write'] });
    const asked: string[] = [];
    // The browser itself asks for the icon again when the address changes.
    page.on('request', (request) => request.url().endsWith('/icon.svg') || asked.push(request.url()));
    await page.locator('.empty [data-start-plan="career-walk"]').click();
    await page.locator('[data-copy]').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkOf(page));
    expect(asked).toEqual([]);
    expect(page.foreign).toEqual([]);
    expect(page.errors).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe('a printed plan', () => {
  test('is a run sheet with times, material and short addresses', async () => {
    const page = await openPlanner(site, 'de');
    await page.locator('.empty [data-start-plan="application-workshop"]').click();
    await page.locator('[data-do="note"]').first().click();
    await page.keyboard.type('Schlüssel beim Empfang');
    await page.locator('button[data-paper="sheet"]').click();
    expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('[data-papers]');
    expect(await paper.isVisible()).toBe(true);
    expect(await page.locator('[data-planner]').isVisible()).toBe(false);
    const first = await paper.locator('table tbody tr').first().innerText();
    expect(first).toContain('09:30');
    expect(first).toContain('Schlüssel beim Empfang');
    expect(first).toContain('Namensschilder');
    expect(await paper.innerText()).toContain(`${site.origin.replace('http://', '')}/make-it-work/written-application/#cv`);
    expect(await paper.locator('ol').isVisible()).toBe(false);
  });

  test('is a handout with room to write and without the trainer’s notes', async () => {
    const page = await openPlanner(site, 'en');
    await add(page, parts.exercise);
    await page.locator('[data-do="note"]').first().click();
    await page.keyboard.type('not for the group');
    await page.locator('button[data-paper="handout"]').click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('[data-papers]');
    const text = await paper.innerText();
    expect(text).toContain('/make-it-work/why-sme/#sme-fit');
    expect(text).not.toContain('not for the group');
    expect(await paper.locator('ol .lines i:visible').count()).toBeGreaterThanOrEqual(3);
    expect(await paper.locator('table').isVisible()).toBe(false);
  });
});

test('without script the five ready-made plans stand there as tables', async () => {
  const page = await site.open('/en/workshop/', { javaScriptEnabled: false });
  expect(await page.locator('main table:visible').count()).toBe(5);
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  expect(await page.locator('[data-planner]').isVisible()).toBe(false);
});

test('the planner’s script stays within its budget', () => {
  const scripts = [...fileText('/de/workshop/index.html').matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path]) => path!);
  const bytes = scripts.reduce((sum, path) => sum + brotliCompressSync(fileText(path)).length, 0);
  expect(bytes / 1024).toBeLessThan(25);
});
