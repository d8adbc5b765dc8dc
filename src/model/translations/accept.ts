import { sourceLang, type Lang } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import { ContentError, throwProblems } from '../errors.ts';
import { compareBlocks } from '../match.ts';
import { compare, parseSource, type Comparison, type Source } from './files.ts';
import { commonSubsequence } from './lcs.ts';
import { writeLock, type Entry, type Lock, type State } from './lock.ts';
import { ownHash } from './named.ts';
import { unitsOf, type Print, type Unit } from './unit.ts';

/** What accepting says about the blocks it accepts. */
export interface Acceptance {
  state: State;
  /** Name and institution of the reviewer, for `reviewed`. */
  by?: string;
  /** Names of texts, or positions of German blocks, that are still open (German text waiting for its translation). */
  open?: ReadonlySet<string>;
  /** Only these are accepted; the others keep what the lock says of them. */
  touched?: ReadonlySet<string>;
}

/** Writes the lock of one translated file: its blocks were made from today's German ones. Tells how many entries are new or changed. */
export function accept(content: Content, lang: Lang, source: Source, how: Acceptance): number {
  const compared = compare(content, lang, source);
  if (!compared.exists) return 0;
  const lock: Lock = { named: acceptNamed(compared, how) };
  if (source.kind !== 'list') lock.blocks = acceptBlocks(content, lang, compared, how);
  const changed = changes(compared.lock, lock);
  writeLock(content.root, lang, source.id, lock);
  return changed;
}

function acceptNamed({ named }: Comparison, how: Acceptance): Record<string, Entry> {
  return Object.fromEntries(
    named.flatMap(({ key, source, own, entry }) => {
      if (own === undefined && entry?.state !== 'open' && !how.open?.has(key)) return [];
      return [[key, entryFor({ ...source, kind: 'text' }, ownHash(own ?? source.text), entry, how, key)]];
    }),
  );
}

function acceptBlocks(content: Content, lang: Lang, { source, rows, lock }: Comparison, how: Acceptance): Entry[] {
  const [germanFile, ownFile] = [parseSource(content, sourceLang, source), parseSource(content, lang, source)];
  const [german, own] = [unitsOf(germanFile), unitsOf(ownFile)];
  const problems = compareBlocks(germanFile, ownFile);
  if (problems.length === 0) return own.map((unit, index) => entryFor(german[index]!, unit.hash, known(lock, rows.find((row) => row.own?.block.node.position?.start.offset === unit.block.node.position?.start.offset)?.entry, unit), how, String(index)));
  if (!lock?.blocks) throw new ContentError(problems);
  return acceptPartly(german, own, rows, lock, how);
}

// The shapes differ: what was translated anew is accepted, what stands untouched keeps its old entry.
function acceptPartly(german: Unit[], own: Unit[], rows: Comparison['rows'], lock: Lock, how: Acceptance): Entry[] {
  const partner = new Map(rows.flatMap((row, index) => (row.own ? [[row.own.block.node.position?.start.offset, index] as const] : [])));
  const free = german.map((_, index) => index).filter((index) => !rows[index]!.own);
  const strangers = own.filter((unit) => !partner.has(unit.block.node.position?.start.offset));
  for (const [one, other] of commonSubsequence(strangers.map(({ kind }) => kind), free.map((index) => german[index]!.kind))) partner.set(strangers[one]!.block.node.position?.start.offset, free[other]!);
  return own.map((unit) => {
    const index = partner.get(unit.block.node.position?.start.offset);
    const entry = index === undefined ? lock.blocks!.find((each) => each.own === unit.hash) : rows[index]!.entry;
    if (entry && entry.own === unit.hash && (how.state !== 'reviewed' || index === undefined || entry.hash !== german[index]!.hash)) return entry;
    if (index === undefined) throwProblems([{ file: 'i18n/lock', what: `the block “${unit.kind}” in line ${unit.block.line} of the translation belongs to no German block`, remedy: 'remove it, or put it where the German file has such a block' }]);
    return entryFor(german[index!]!, unit.hash, entry, how, String(index));
  });
}

function known(lock: Lock | undefined, entry: Entry | undefined, unit: Unit): Entry | undefined {
  return entry ?? lock?.blocks?.find((each) => each.own === unit.hash);
}

// A block that nobody touched keeps its state; `reviewed` is set on purpose and may be set on what is unchanged.
function entryFor(source: Print & { kind: string; id?: string | undefined }, own: string, old: Entry | undefined, how: Acceptance, name: string): Entry {
  const unchanged = old?.hash === source.hash && old.own === own;
  if (how.touched && old && !how.touched.has(name) && !how.open?.has(name)) return { ...old, own };
  const isOpen = how.open ? how.open.has(name) : old?.state === 'open' && old.own === own;
  const state = isOpen ? 'open' : how.touched && !how.touched.has(name) ? 'machine' : unchanged && how.state !== 'reviewed' && old.state !== 'open' ? old.state : how.state;
  const by = state === 'reviewed' ? (unchanged && how.state !== 'reviewed' ? old.by : how.by) : undefined;
  return { hash: source.hash, facts: source.facts, words: source.words, kind: source.kind, ...(source.id === undefined ? {} : { id: source.id }), own, state, ...(by ? { by } : {}) };
}

function changes(before: Lock | undefined, after: Lock): number {
  const list = (lock: Lock | undefined): string[] => (lock ? [...Object.entries(lock.named), ...(lock.blocks ?? [])].map((each) => JSON.stringify(each)) : []);
  const old = new Set(list(before));
  return list(after).filter((each) => !old.has(each)).length;
}
