// Lead times become dates and a calendar file, in real Chromium on the built site.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const path = '/de/welcome-im-kmu/application-workshop/';

// The calendar is fetched when its form comes near the screen.
async function openFormat(place: string) {
  const page = await site.open(place);
  await page.locator('[data-calendar]').first().scrollIntoViewIfNeeded();
  await page.locator('[data-calendar][data-ready]').first().waitFor();
  return page;
}

test('a day turns the lead times into dates in the page’s language, the event among them', async () => {
  const page = await openFormat(path);
  await page.locator('[data-date]').fill('2099-04-15');
  const times = await page.locator('[data-preparation] time').evaluateAll((all) => all.map((time) => [(time as HTMLTimeElement).dateTime, time.textContent]));
  expect(times[0]).toEqual(['2099-02-18', 'Mittwoch, 18. Februar 2099']);
  expect(times).toContainEqual(['2099-04-15', 'Mittwoch, 15. April 2099']);
  expect(times.map(([day]) => day)).toEqual(times.map(([day]) => day).toSorted());
  const english = await openFormat(path.replace('/de/', '/en/'));
  await english.locator('[data-date]').fill('2099-04-15');
  expect(await english.locator('[data-preparation] time').first().textContent()).toMatch(/^Wednesday,? 18 February 2099$/);
  await english.locator('[data-date]').fill('');
  expect(await english.locator('[data-preparation] time').count()).toBe(0);
});

test('a past day is called past', async () => {
  const page = await openFormat(path);
  await page.locator('[data-date]').fill('2024-04-15');
  expect(await page.locator('[data-preparation] time').first().textContent()).toContain('(liegt zurück)');
});

test('the calendar file holds one whole day for each step and one for the event, and nothing is sent', async () => {
  const page = await openFormat(path);
  const steps = await page.locator('[data-preparation] li[data-step]').evaluateAll((all) => all.map((step) => ({ at: Number((step as HTMLElement).dataset.at), title: step.querySelector('.title')!.textContent })));
  const asked: string[] = [];
  page.on('request', (request) => !request.url().startsWith('blob:') && asked.push(request.url()));
  await page.locator('[data-date]').fill('2099-03-30');
  const saving = page.waitForEvent('download');
  await page.locator('[data-ics]').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('application-workshop-2099-03-30.ics');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await saved.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const day = (at: number) => new Date(Date.UTC(2099, 2, 30 + at)).toISOString().slice(0, 10);
  const expected = [...steps.map(({ at, title }) => [day(at), `${title} (Bewerbungsworkshop)`]), [day(0), 'Bewerbungsworkshop']];
  expect(events.map(({ startDate, summary }) => [startDate.toString(), summary]).toSorted()).toEqual(expected.toSorted());
  expect(events.every(({ startDate, description }) => startDate.isDate && typeof description !== 'undefined')).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(asked).toEqual([]);
  expect(page.errors).toEqual([]);
});

test('without a day the button asks for one', async () => {
  const page = await openFormat(path);
  await page.locator('[data-ics]').click();
  expect(await page.evaluate(() => document.activeElement!.hasAttribute('data-date'))).toBe(true);
});

test('the script is on pages with a preparation only, and without it the lead times stand', async () => {
  expect(readFileSync(`${process.env.DIST ?? 'dist'}/de/make-it-work/why-sme/index.html`, 'utf8')).not.toContain('CalendarScript');
  const page = await site.open(path, { javaScriptEnabled: false });
  expect(await page.locator('[data-calendar]').isVisible()).toBe(false);
  expect(await page.locator('[data-preparation] li .when').first().innerText()).toBe('8 Wochen vorher');
});
