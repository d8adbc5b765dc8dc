import { expect, test } from 'vitest';
import { siteContent } from './content.ts';
import { countWeek, countYear, type DayRules, type WorkWeek } from './day-account.ts';

const { facts } = siteContent();
const value = (id: string, name: string): number => facts.get(id)!.values[name]!;
const rules: DayRules = {
  days: value('student-140-days', 'days'),
  halfDayHours: value('student-140-days', 'hours_half_day'),
  weekHours: value('student-week-counts-2-5', 'hours_per_week'),
  weekDays: value('student-week-counts-2-5', 'days_per_week'),
};
const weeks = (count: number, hours: number[], lectures = true): WorkWeek[] => Array.from({ length: count }, () => ({ hours, lectures }));

// Worked out by hand; the same five cases stand in the spreadsheet dl-day-account.
const cases: [what: string, weeks: WorkWeek[], used: number][] = [
  ['52 weeks of 20 hours on three days are 130 days', weeks(52, [7, 7, 6]), 130],
  ['ten full weeks in the break are 25 days', weeks(10, [8, 8, 8, 8, 8], false), 25],
  ['thirty weeks with two half days are 30 days', weeks(30, [4, 4]), 30],
  ['a week over 20 hours in lecture time is counted by days', [...weeks(20, [6, 6, 6]), ...weeks(2, [8, 8, 8])], 56],
  ['a mandatory internship is not counted', [...weeks(12, [], false), ...weeks(24, [8, 8])], 48],
];

test.each(cases)('%s', (_what, year, used) => {
  expect(countYear(year, rules)).toMatchObject({ used, left: 140 - used });
});

test('a day of four hours is half a day, a minute more is a whole one', () => {
  expect(countWeek({ hours: [4], lectures: true }, rules).byDays).toBe(0.5);
  expect(countWeek({ hours: [4 + 1 / 60], lectures: true }, rules).byDays).toBe(1);
});

test('exactly 20 hours in lecture time may be counted as a week, more may not', () => {
  expect(countWeek({ hours: [5, 5, 5, 5], lectures: true }, rules)).toEqual({ hours: 20, byDays: 4, byWeek: 2.5, counted: 2.5 });
  expect(countWeek({ hours: [5, 5, 5, 5.5], lectures: true }, rules)).toEqual({ hours: 20.5, byDays: 4, byWeek: null, counted: 4 });
});

test('an empty week costs nothing, and an overdrawn account shows it', () => {
  expect(countWeek({ hours: [0, 0], lectures: true }, rules)).toEqual({ hours: 0, byDays: 0, byWeek: 0, counted: 0 });
  expect(countYear(weeks(40, [8, 8, 8, 8]), rules).left).toBe(-20);
});
