import { resolve } from 'node:path';
import { readFacts, type Facts } from '../model/facts.ts';

let register: Facts | undefined;
const shown = new Map<string, string>();

/** A number of the facts register as it stands in the picture, in German: `number('student-140-days', 'days')` is "140". */
export function number(id: string, value: string): string {
  register ??= readFacts(resolve(process.env.CONTENT_DIR ?? 'content'), ['de']);
  if (register.get(id)?.values[value] === undefined) throw new Error(`films: the facts register has no “${id}” with “${value}”; correct it in the scene or in content/facts.yaml.`);
  const text = register.value(id, value, 'de');
  shown.set(`${id}.${value}`, text);
  return text;
}

/** The same as a number to count with. */
export function quantity(id: string, value: string): number {
  number(id, value);
  return register!.get(id)!.values[value]!;
}

/** Every number that the films have shown so far, by its name in the register. */
export const shownNumbers = (): Record<string, string> => Object.fromEntries([...shown].toSorted(([a], [b]) => (a < b ? -1 : 1)));
