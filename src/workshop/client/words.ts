import type { Moves } from '../../model/follow.ts';
import { duration } from '../duration.ts';
import type { Word } from '../ui/spoken.ts';
import { one } from './dom.ts';

const planner = one('[data-planner]');
const places = one('[data-words]');

/** Address of the site without a language, e.g. `https://example.org/guides`. */
export const siteRoot = `${location.origin}${planner.dataset.base}`;

/** References that older plans may hold, and where each is now. */
export const moves = JSON.parse(planner.dataset.moved ?? '{}') as Moves;

/** A sentence of the planner in the page's language, filled with values. */
export function word(name: Word, values: Record<string, string | number> = {}): string {
  const text = one(`[data-word="${name}"]`, places).textContent;
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : whole));
}

/** Minutes as people say them. */
export function minutesInWords(minutes: number): string {
  return duration(planner.dataset.intl!, minutes);
}

const status = one('[data-say]', planner);

/** Shows a sentence in the bar, which screen readers announce. */
export function say(sentence: string): void {
  // The same sentence twice is a change only if it was gone in between.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = sentence));
}
