import { alignOwn, alignSource } from './align.ts';
import type { Entry, Lock } from './lock.ts';
import { fixedOf, type Unit } from './unit.ts';

/** How a German block stands in a translation. */
export type Status = 'fresh' | 'stale' | 'missing';

/** Why a German block is shown in German. */
export type Reason = 'missing' | 'open' | 'facts' | 'broken';

/** A German block, its translation, and which of the two is shown. */
export interface Row {
  source: Unit;
  own?: Unit;
  entry?: Entry;
  status: Status;
  /** Set where the reader gets the German block. */
  german?: Reason;
}

/** All German blocks of a file in order, and what is left over in the translation. */
export interface Rows {
  rows: Row[];
  /** Translated blocks whose German block is gone, or which nobody accepted. */
  orphans: Unit[];
}

/** Lays a translation's blocks beside the German ones. Without a lock they correspond one by one. */
export function rowsOf(source: Unit[], own: Unit[], lock: Lock | undefined): Rows {
  if (!lock?.blocks) return { rows: source.map((unit, index) => (own[index] ? { source: unit, own: own[index], status: 'fresh' } : { source: unit, status: 'missing', german: 'missing' })), orphans: own.slice(source.length) };
  const entries = lock.blocks;
  const unitOfEntry = new Map<number, Unit>();
  alignOwn(entries.map((entry) => entry.own), own.map(({ hash }) => hash)).forEach((entry, index) => entry !== undefined && unitOfEntry.set(entry, own[index]!));
  const rows = alignSource(entries, source).map((position, index) => rowOf(source[index]!, position === undefined ? undefined : entries[position], position === undefined ? undefined : unitOfEntry.get(position)));
  const shown = new Set(rows.map((row) => row.own));
  return { rows, orphans: own.filter((unit) => !shown.has(unit)) };
}

function rowOf(source: Unit, entry: Entry | undefined, own: Unit | undefined): Row {
  if (!entry || !own) return { source, status: 'missing', german: 'missing' };
  if (entry.state === 'open') return { source, own, entry, status: 'missing', german: 'open' };
  const status = entry.hash === source.hash ? 'fresh' : 'stale';
  const row: Row = { source, own, entry, status };
  if (status === 'stale' && entry.facts !== source.facts) return { ...row, german: 'facts' };
  return fits(source, own) ? row : { ...row, german: 'broken' };
}

// A translation that lost a link, a figure or its kind cannot stand in for the block.
function fits(source: Unit, own: Unit): boolean {
  return source.kind === own.kind && fixedOf(source.block).join('\n') === fixedOf(own.block).join('\n');
}
