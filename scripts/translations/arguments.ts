import { parseArgs } from 'node:util';
import { isLang, sourceLang, type Lang } from '../../src/i18n/languages.ts';

/** What was written after the command. */
export interface Arguments {
  words: string[];
  options: Record<string, string | boolean | undefined>;
}

/** Something is wrong with what was written after the command. */
export class UsageError extends Error {}

/** One command of `npm run translations`. */
export type Command = (given: Arguments) => void;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Reads words and options. */
export function readArguments(rest: string[]): Arguments {
  const { positionals, values } = parseArgs({ args: rest, allowPositionals: true, options: { json: flag, 'dry-run': flag, state: text, by: text, out: text, name: text, dir: text, script: text, region: text } });
  return { words: positionals, options: values };
}

/** The language a command is about; German is no translation. */
export function langOf(words: string[]): Lang {
  const [lang = ''] = words;
  if (isLang(lang) && lang !== sourceLang) return lang;
  throw new UsageError(lang === sourceLang ? 'German is the source; name a translation' : `there is no language “${lang}”; i18n/languages.json lists all`);
}
