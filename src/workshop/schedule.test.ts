import { expect, it } from 'vitest';
import { schedule } from './schedule.ts';

it('adds up the clock times of a plan', () => {
  const items = [{ minutes: 15 }, { minutes: 0 }, { minutes: 45 }];
  expect(schedule({ start: '09:30', items })).toEqual({
    rows: [{ start: 570, end: 585 }, { start: 585, end: 585 }, { start: 585, end: 630 }],
    start: 570,
    end: 630,
    total: 60,
  });
});

it('goes on after midnight', () => {
  expect(schedule({ start: '23:30', items: [{ minutes: 90 }] }).end).toBe(1500);
});
