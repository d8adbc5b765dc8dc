import type { Plan } from './plan.ts';

/** When each row of a plan begins and ends, in minutes after midnight. */
export interface Schedule {
  rows: { start: number; end: number }[];
  /** Minutes in all. */
  total: number;
  start: number;
  end: number;
}

/** Adds up the clock times of a plan. */
export function schedule(plan: Pick<Plan, 'start'> & { items: { minutes: number }[] }): Schedule {
  const [hour, minute] = plan.start.split(':').map(Number) as [number, number];
  const start = hour * 60 + minute;
  let clock = start;
  const rows = plan.items.map(({ minutes }) => ({ start: clock, end: (clock += minutes) }));
  return { rows, start, end: clock, total: clock - start };
}
