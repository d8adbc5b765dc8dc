import { expect, test } from 'vitest';
import { expiredFacts, datedFacts } from './expired.ts';
import { fixtureSite } from './fixture-site.ts';
import { freshness } from './freshness.ts';

const site = fixtureSite({ 'de/guide/one.mdx': 'Lohn: <Fact id="wage" value="hour" />' });
const wage = site.facts.get('wage')!;

test('a fact is fresh until sixty days before its end', () => {
  expect(freshness(wage, '2026-10-31')).toBe('fresh');
  expect(freshness(wage, '2026-11-01')).toBe('ending');
});

test('a fact has expired on the day after its end', () => {
  expect(freshness(wage, '2026-12-31')).toBe('ending');
  expect(freshness(wage, '2027-01-01')).toBe('expired');
});

test('a release names the expired facts and the chapters they stand in', () => {
  expect(expiredFacts(site, '2026-12-31')).toEqual([]);
  expect(expiredFacts(site, '2027-01-01')).toEqual([{ id: 'wage', state: 'expired', until: '2026-12-31', recheck: '2026-12-15', chapters: ['guide/one'] }]);
});

test('the summary announces what ends soon', () => {
  expect(datedFacts(site, '2026-12-01').map(({ state }) => state)).toEqual(['ending']);
});
