// A trainer builds and shares a workshop, in real Chromium on the built site.
import { readFileSync } from 'node:fs';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { add, linkOf, openPlanner, parts, patience, rowsOf } from './workshop-pages.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

describe('a plan', () => {
  test('is built from sections, exercises, own items and breaks, and its clock times add up', async () => {
    const page = await openPlanner(site, 'en');
    await page.locator('[data-field="start"]').fill('13:30');
    await add(page, parts.section);
    await add(page, parts.exercise);
    await page.locator('[data-add="break"]').click();
    await page.locator('[data-add="own"]').click();
    await page.keyboard.type('Group photo');
    await page.locator('[data-rows] > li').first().locator('[data-minutes]').fill('25');
    expect(await rowsOf(page)).toEqual(['13:30 What “KMU” and “Mittelstand” mean', expect.stringMatching(/^13:55 ./), expect.stringMatching(/^14:10 Break/), '14:25 Group photo']);
    expect(await page.locator('[data-end]').textContent()).toBe('14:40');
    expect(await page.locator('[data-total]').textContent()).toMatch(/^1 hr\D+10 min/);
    expect(await page.locator('[data-count]').textContent()).toBe('4');
  });

  test('puts a block where the trainer wants it and goes on from there', async () => {
    const page = await openPlanner(site, 'de');
    for (const text of ['eins', 'vier']) {
      await page.locator('[data-add="own"]').click();
      await page.keyboard.type(text);
    }
    await page.locator('[data-insert]').selectOption({ index: 2 });
    for (const text of ['zwei', 'drei']) {
      await page.locator('[data-add="own"]').click();
      await page.keyboard.type(text);
    }
    expect((await rowsOf(page)).map((row) => row.split(' ')[1])).toEqual(['eins', 'zwei', 'drei', 'vier']);
  });

  test('begins with a ready-made plan of each format, whose times are those of its agenda', async () => {
    const page = await openPlanner(site, 'de');
    const plans = await page.locator('.empty [data-start-plan]').evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.startPlan!));
    expect(plans).toHaveLength(5);
    await page.locator('.empty [data-start-plan="application-workshop"]').click();
    expect((await rowsOf(page)).map((row) => row.slice(0, 5))).toEqual(['09:30', '09:45', '10:05', '10:40', '11:40', '11:55', '12:40', '13:40', '14:40', '15:10', '15:25', '16:10']);
    expect(await page.locator('[data-end]').textContent()).toBe('16:30');
    await page.locator('[data-undo]').click();
    expect(await rowsOf(page)).toEqual([]);
  });

  test('is reordered and shortened by keyboard: the focus stays, the change is announced', async () => {
    const page = await openPlanner(site, 'en', '', { locale: 'en-GB' });
    await page.locator('.empty [data-start-plan="career-walk"]').click();
    const before = await rowsOf(page);
    const second = page.locator('[data-rows] > li').nth(1);
    const title = (await second.locator('[data-name]').textContent())!;
    await second.locator('[data-do="up"]').focus();
    await page.keyboard.press('Enter');
    expect((await rowsOf(page))[0]).toContain(title);
    expect(await page.evaluate(() => document.activeElement!.closest('li')!.querySelector('[data-name]')!.textContent)).toBe(title);
    await expect.poll(() => page.locator('[data-say]').textContent(), patience).toMatch(/now item 1 of 7, 10:00/);
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-say]').textContent(), patience).toMatch(/already at the top/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await rowsOf(page)).map((row) => row.slice(6))).toEqual(before.map((row) => row.slice(6)));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await rowsOf(page)).toHaveLength(6);
    expect(await page.evaluate(() => document.activeElement!.getAttribute('data-do'))).toBe('remove');
    await page.locator('[data-undo]').focus();
    await page.keyboard.press('Enter');
    expect(await rowsOf(page)).toEqual(before);
  });

  test('finds building blocks by words without their umlauts', async () => {
    const page = await openPlanner(site, 'de');
    await page.locator('[data-filter]').fill('vorstellungsgesprach satze');
    await expect.poll(() => page.locator('[data-say]').textContent(), patience).toMatch(/Gefunden: [1-9]/);
    expect(await page.locator('[data-part]:visible').count()).toBeGreaterThan(0);
    await page.locator('[data-filter]').fill('');
    expect(await page.locator('[data-list] details[open]').count()).toBe(0);
  });
});

describe('a shared plan', () => {
  test('opens in the reader’s language from one link, with the trainer’s own words as they are', async () => {
    const page = await openPlanner(site, 'de');
    await page.locator('.empty [data-start-plan="company-visit"]').click();
    await page.locator('[data-field="group"]').fill('12 Studierende');
    const link = await linkOf(page);
    expect(link).toMatch(/\/workshop\/#plan=[\w-]+$/);
    const other = await site.open(link.slice(site.origin.length), { locale: 'en-GB' });
    await other.waitForURL('**/en/workshop/#plan=*');
    await expect.poll(() => rowsOf(other), patience).toContainEqual(expect.stringMatching(/^14:05 Tour in two groups/));
    expect(await other.locator('[data-field="group"]').inputValue()).toBe('12 Studierende');
    expect(await linkOf(other)).toBe(link);
  });

  test('goes along with the language menu and survives a reload', async () => {
    const page = await openPlanner(site, 'de');
    await add(page, parts.section);
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang="en"]').click();
    await page.waitForURL('**/en/workshop/#plan=*');
    await expect.poll(() => rowsOf(page), patience).toEqual(['09:00 What “KMU” and “Mittelstand” mean']);
    await page.reload();
    await expect.poll(() => rowsOf(page), patience).toHaveLength(1);
  });

  test('has a code that a phone reads as the link', async () => {
    const page = await openPlanner(site, 'de', '', { deviceScaleFactor: 2 });
    await page.locator('.empty [data-start-plan="career-consultation"]').click();
    const link = await linkOf(page);
    const { data, info } = await sharp(await page.locator('[data-qr]').screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe(link);
  });

  test('says so where it is too long for a code or for a link, and can still be kept as a file', async () => {
    const page = await openPlanner(site, 'en');
    const words = (seed: number) => Array.from({ length: 60 }, (_, index) => ((seed * 7919 + index * 104729) % 999983).toString(36)).join(' ');
    for (let row = 0; row < 4; row++) {
      await page.locator('[data-add="own"]').click();
      await page.keyboard.insertText(words(row));
    }
    await expect.poll(() => page.locator('[data-qr-long]').textContent(), patience).toMatch(/too long for a QR code/);
    expect(await page.locator('[data-qr]').isVisible()).toBe(false);
    expect(await linkOf(page)).toContain('#plan=');
    for (let row = 4; row < 40; row++) {
      await page.locator('[data-add="own"]').click();
      await page.keyboard.insertText(words(row));
    }
    await expect.poll(() => page.locator('[data-link-long]').isVisible(), patience).toBe(true);
    const saving = page.waitForEvent('download');
    await page.locator('[data-save]').click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain(words(39));
  });

  test('leads to addresses without a language', async () => {
    const page = await openPlanner(site, 'en');
    await add(page, parts.exercise);
    expect(await page.locator('[data-rows] [data-name]').getAttribute('href')).toBe(`${site.origin}/make-it-work/why-sme/#sme-fit`);
  });
});
