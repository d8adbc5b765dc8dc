import { join } from 'node:path';
import { z } from 'astro/zod';
import { isReserved } from './brochures.ts';
import { readOptionalData } from './data.ts';
import type { Problem } from './errors.ts';
import { follow, type Moves } from './follow.ts';
import { suggest } from './suggest.ts';

const form = 'write brochure/chapter or brochure/chapter#anchor';
const ref = z.string({ error: form }).regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-{1,2}[a-z0-9]+)*)?$/, form);
const schema = z.record(ref, ref, { error: ({ code }) => (code === 'invalid_key' ? form : undefined) });

/** Chapters and anchors that once were published, and where they are now. */
export interface Moved {
  moves: Moves;
  /** Everything wrong with them, given the chapters there are and the anchors of each. */
  problems(chapters: ReadonlyMap<string, ReadonlySet<string>>): Problem[];
}

/** Reads content/moved.yaml; a site in which nothing has moved may do without it. */
export function readMoved(root: string): Moved {
  const file = readOptionalData(join(root, 'moved.yaml'), schema as z.ZodType<Moves>);
  const moves = file?.data ?? {};
  return {
    moves,
    problems: (chapters) => Object.entries(moves).flatMap(([from, to]) => {
      const complaint = checkSource(from, moves, chapters) ?? checkTarget(from, to, moves, chapters);
      return complaint ? [{ ...file!.place(from), ...complaint }] : [];
    }),
  };
}

type Complaint = Pick<Problem, 'what' | 'remedy'> | undefined;

function checkSource(from: string, moves: Moves, chapters: ReadonlyMap<string, ReadonlySet<string>>): Complaint {
  const [chapter, anchor] = from.split('#') as [string, string | undefined];
  const anchors = chapters.get(chapter);
  if (isReserved(chapter.split('/')[0]!)) return { what: `“${from}” is no place in a brochure`, remedy: 'only chapters and their anchors stand here' };
  if (anchor === undefined) return anchors && { what: `the chapter “${chapter}” is still published`, remedy: 'give the new chapter another id, or take this line out' };
  if (anchors?.has(anchor)) return { what: `the anchor #${anchor} still stands in “${chapter}”`, remedy: 'give the new place another anchor, or take this line out' };
  if (!anchors && !Object.hasOwn(moves, chapter)) return { what: `the chapter “${chapter}” of this anchor is neither published nor moved`, remedy: 'add a line that says where the chapter is now, or correct its id' };
  return undefined;
}

function checkTarget(from: string, to: string, moves: Moves, chapters: ReadonlyMap<string, ReadonlySet<string>>): Complaint {
  if (Object.hasOwn(moves, to) || follow(moves, to) !== to) {
    const end = lastOf(to, moves);
    return end
      ? { what: `“${from}” leads to “${to}”, which has moved on`, remedy: `write ${end} here` }
      : { what: `“${from}” leads in a circle`, remedy: 'write where it is now' };
  }
  const [chapter, anchor] = to.split('#') as [string, string | undefined];
  const anchors = chapters.get(chapter);
  if (!anchors) return { what: `there is no chapter “${chapter}”`, remedy: didYouMean(chapter, [...chapters.keys()]) };
  if (anchor !== undefined && !anchors.has(anchor)) return { what: `there is no anchor #${anchor} in “${chapter}”`, remedy: didYouMean(anchor, [...anchors]) };
  return undefined;
}

// The end of a chain, or nothing where it has none.
function lastOf(ref: string, moves: Moves): string | undefined {
  const seen = new Set<string>();
  for (let now = ref; !seen.has(now); now = follow(moves, now)) {
    if (!Object.hasOwn(moves, now) && follow(moves, now) === now) return now;
    seen.add(now);
  }
  return undefined;
}

function didYouMean(word: string, known: readonly string[]): string {
  const guess = suggest(word, known);
  return guess ? `did you mean “${guess}”?` : 'correct the id';
}
