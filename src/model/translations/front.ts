import type { Meta } from '../meta.ts';
import type { Lock } from './lock.ts';
import { namedRows } from './named.ts';
import { printOf, type Print } from './unit.ts';

/** The parts of the front matter that are translated. */
export const frontKeys = ['title', 'question', 'description'] as const satisfies (keyof Meta)[];

/** The translated parts of a front matter as named texts. */
export function frontTexts(meta: Partial<Meta>): Map<string, Print & { text: string }> {
  return new Map(frontKeys.flatMap((key) => (meta[key] === undefined ? [] : [[key, { ...printOf(meta[key]!), text: meta[key]! }]])));
}

/** A translation's front matter; parts that are missing or whose facts changed stay German and are named. */
export function assembleMeta(source: Meta, own: Meta, lock: Lock): { meta: Meta; german: (keyof Meta)[] } {
  const texts = new Map(frontKeys.flatMap((key) => (own[key] === undefined ? [] : [[key as string, own[key]!]])));
  const german = namedRows(frontTexts(source), texts, lock).rows.filter((row) => row.german).map(({ key }) => key as (typeof frontKeys)[number]);
  return { meta: { ...own, ...Object.fromEntries(german.map((key) => [key, source[key]])) }, german };
}
