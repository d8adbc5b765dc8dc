import type { Fact } from './facts.ts';

/** How a fact stands on a day: ended, ending within 60 days, due for another reading, or fine. */
export type Freshness = 'expired' | 'ending' | 'recheck' | 'fresh';

const day = 86_400_000;

/** The day of the build: BUILD_DATE where it is set (tests), else today, as an ISO date. */
export function buildDate(): string {
  return process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10);
}

/** Judges a fact by its dates. */
export function freshness(fact: Fact, today: string = buildDate()): Freshness {
  if (fact.valid_until && fact.valid_until < today) return 'expired';
  if (fact.valid_until && (Date.parse(fact.valid_until) - Date.parse(today)) / day <= 60) return 'ending';
  return fact.recheck < today ? 'recheck' : 'fresh';
}
