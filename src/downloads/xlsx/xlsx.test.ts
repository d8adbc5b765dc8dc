import { describe, expect, test } from 'vitest';
import { siteContent } from '../../model/content.ts';
import { templatesOf } from '../../model/templates.ts';
import { compute } from '../testing/evaluate.ts';
import { xlsxOf } from './file.ts';

const content = siteContent();
const templates = templatesOf(content);
const workbooks = templates.records.filter(({ id, formats }) => formats[0] === 'xlsx' && templates.has(id)).flatMap(({ id }) => (['de', 'en'] as const).map((lang) => [id, lang] as const));
const open = async (id: string, lang: 'de' | 'en' = 'de') => compute(await xlsxOf(content, templates.get(lang, id)));

test.each(workbooks)('%s (%s) opens, begins with its instructions and computes without an error', async (id, lang) => {
  const book = await open(id, lang);
  expect(book.names[0]).toBe(lang === 'de' ? 'Anleitung' : 'How to use');
  expect(book.errors()).toEqual([]);
});

test('the same workbook gives the same bytes', async () => {
  const [one, other] = [await xlsxOf(content, templates.get('de', 'dl-day-account')), await xlsxOf(content, templates.get('de', 'dl-day-account'))];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
});

describe('the day account', () => {
  // Worked out by hand; src/model/day-account.test.ts has the same five.
  test.each([['Fall 1: das ganze Jahr 20 Stunden', 130], ['Fall 2: Vollzeit in den Semesterferien', 25], ['Fall 3: halbe Tage', 30], ['Fall 4: zwei Wochen mit zu vielen Stunden', 56], ['Fall 5: Pflichtpraktikum und Job', 48]])('%s: %d days', async (label, days) => {
    expect((await open('dl-day-account')).box('Fünf Beispiele', label)).toBe(days);
  });

  test('counts what is filled in, each week by the better method, against 140 days', async () => {
    const book = await open('dl-day-account');
    const week = (row: number, hours: Record<string, number>, time = 'Vorlesung'): void => {
      book.fill('Mein Konto', 'Zeit', row, time);
      for (const [day, value] of Object.entries(hours)) book.fill('Mein Konto', day, row, value);
    };
    week(1, { Mo: 8, Di: 8, Mi: 4 });
    week(2, { Mo: 8, Di: 8, Mi: 8 });
    week(3, { Mo: 8, Di: 8, Mi: 8, Do: 8, Fr: 8 }, 'frei');
    week(4, { Mi: 3.5 });
    expect([1, 2, 3, 4].map((row) => book.cell('Mein Konto', 'zählt', row))).toEqual([2.5, 3, 2.5, 0.5]);
    expect(book.cell('Mein Konto', 'nach Woche', 2)).toBe('–');
    expect(book.cell('Mein Konto', 'Summe', 4)).toBe(8.5);
    expect(book.cell('Mein Konto', 'übrig', 4)).toBe(131.5);
    expect(book.box('Mein Konto', 'Noch übrig')).toBe(131.5);
    expect(book.box('Mein Konto', 'Wochen nach der Wochenregel, die noch passen')).toBe(52);
  });

  test('hours that do not count are left out', async () => {
    const book = await open('dl-day-account');
    book.fill('Mein Konto', 'nicht gezählte Stunden', 1, 40);
    expect(book.box('Mein Konto', 'Verbrauchte Tage')).toBe(0);
  });
});

test('the list of firms finds the size of each, and counts', async () => {
  const book = await open('dl-company-list-30', 'en');
  expect([1, 2, 3].map((row) => book.cell('30 firms', 'Size', row))).toEqual(['small', 'micro', 'medium']);
  expect(book.box('30 firms', 'Firms on the list')).toBe(3);
  expect(book.box('30 firms', 'of these with fewer than 50 people')).toBe(2);
});

test('the tracker asks again two weeks after sending, or after the deadline', async () => {
  const book = await open('dl-application-tracker');
  const day = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
  expect(book.cell('Bewerbungen', 'nachfragen ab', 1)).toBe(day('2027-01-25'));
  book.fill('Bewerbungen', 'Frist', 1, day('2027-01-31'));
  expect(book.cell('Bewerbungen', 'nachfragen ab', 1)).toBe(day('2027-02-14'));
  expect(book.cell('Bewerbungen', 'Tage gewartet', 1)).toBe(16);
  expect(book.box('Bewerbungen', 'Abgeschickte Bewerbungen')).toBe(2);
});
