import { describe, expect, it } from 'vitest';
import { allLangs, intlTag } from '../../i18n/languages.ts';
import { addDays, isDay, longDay, today } from './dates.ts';
import { dateSteps, placeOfEvent } from './timeline.ts';

describe('a day', () => {
  it('is counted over months, leap days, ends of years and changes of the clock', () => {
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(addDays('2027-01-05', -56)).toBe('2026-11-10');
    expect(addDays('2027-03-29', -1)).toBe('2027-03-28');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-10-20', 280)).toBe('2027-07-27');
  });

  it('is named with its weekday in every language', () => {
    expect(longDay(intlTag('de'), '2027-03-29')).toBe('Montag, 29. März 2027');
    expect(longDay(intlTag('en'), '2027-03-29')).toMatch(/^Monday,? 29 March 2027$/);
    for (const lang of allLangs) expect(longDay(intlTag(lang), '2027-03-29')).toMatch(/29.*2027|2027.*29/);
  });

  it('is only a day when it is one and near', () => {
    expect(['2027-03-29', '2028-02-29'].every(isDay)).toBe(true);
    expect(['', '0202-03-29', '12027-03-29', '2027-02-29', '2027-13-01', '29.03.2027', '2027-03-29T10:00'].some(isDay)).toBe(false);
  });

  it('begins at midnight where the reader is', () => {
    expect(today(new Date(2027, 0, 5, 0, 1))).toBe('2027-01-05');
  });
});

describe('the steps of a preparation', () => {
  const steps = [{ id: 'room', at: -56, title: 'Raum', text: '' }, { id: 'thanks', at: 1, title: 'Dank', text: '' }];

  it('get their days from the day of the event', () => {
    expect(dateSteps(steps, '2027-03-29', intlTag('de')).map(({ id, day, words }) => [id, day, words])).toEqual([
      ['room', '2027-02-01', 'Montag, 1. Februar 2027'],
      ['thanks', '2027-03-30', 'Dienstag, 30. März 2027'],
    ]);
  });

  it('have the event between those before and those after it', () => {
    expect(placeOfEvent(steps)).toBe(1);
    expect(placeOfEvent([{ at: 3 }])).toBe(0);
    expect(placeOfEvent([{ at: -3 }])).toBe(1);
  });
});
