import type { Entry, Lock } from './lock.ts';
import type { Reason, Status } from './rows.ts';
import { fingerprint } from './text.ts';
import type { Print } from './unit.ts';

/** A text with a name and its German source: a statement, a gloss, a line, a string. */
export interface NamedRow {
  key: string;
  source: Print & { text: string };
  own?: string;
  entry?: Entry;
  status: Status;
  german?: Reason;
}

/** Lays named translations beside their German texts; without a lock what is there counts as fresh. */
export function namedRows(source: Map<string, Print & { text: string }>, own: ReadonlyMap<string, string>, lock: Lock | undefined): { rows: NamedRow[]; orphans: string[] } {
  const rows = [...source].map(([key, print]) => namedRow(key, print, own.get(key), lock));
  return { rows, orphans: [...own.keys()].filter((key) => !source.has(key)) };
}

function namedRow(key: string, source: Print & { text: string }, own: string | undefined, lock: Lock | undefined): NamedRow {
  if (own === undefined) return { key, source, status: 'missing', german: 'missing' };
  if (!lock) return { key, source, own, status: 'fresh' };
  const entry = lock.named[key];
  if (!entry) return { key, source, own, status: 'stale' };
  if (entry.state === 'open') return { key, source, entry, status: 'missing', german: 'open' };
  if (entry.hash === source.hash) return { key, source, own, entry, status: 'fresh' };
  return { key, source, own, entry, status: 'stale', ...(entry.facts === source.facts ? {} : { german: 'facts' as const }) };
}

/** The fingerprint of a translated text with a name. */
export function ownHash(text: string): string {
  return fingerprint(text);
}
