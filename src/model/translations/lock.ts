import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Lang } from '../../i18n/languages.ts';
import { ContentError } from '../errors.ts';
import { displayPath } from '../source.ts';

/** Who stands for a translated block: a machine, a person, or a person of the institution who is named. `open` blocks wait for their translation. */
export const states = ['machine', 'human', 'reviewed', 'open'] as const;

/** State of one translated block. */
export type State = (typeof states)[number];

const print = { hash: z.string(), facts: z.string(), words: z.string() };
const entrySchema = z.strictObject({
  ...print,
  kind: z.string(),
  id: z.string().optional(),
  /** Fingerprint of the translated block itself. */
  own: z.string(),
  state: z.enum(states),
  /** Who reviewed it. */
  by: z.string().optional(),
});
const lockSchema = z.strictObject({
  /** Texts with a name: front matter, statements, glosses, lines, strings. */
  named: z.record(z.string(), entrySchema),
  /** Blocks in the order of the translation. */
  blocks: z.array(entrySchema).optional(),
});

/** What the lock says of one translated block: its German source as it was, the translation, and its state. */
export type Entry = z.infer<typeof entrySchema>;

/** The lock of one translated file. */
export type Lock = z.infer<typeof lockSchema>;

/** Folder of the locks that belong to a content folder. */
export function lockRoot(contentFolder: string): string {
  return join(contentFolder, '..', 'i18n', 'lock');
}

/** The lock file of a document or list, e.g. `make-it-work/why-sme`, `facts`, `glossary`, `strings`. */
export function lockFile(contentFolder: string, lang: Lang, id: string): string {
  return join(lockRoot(contentFolder), lang, `${id}.json`);
}

/** Reads a lock, if there is one. */
export function readLock(contentFolder: string, lang: Lang, id: string): Lock | undefined {
  const file = lockFile(contentFolder, lang, id);
  if (!existsSync(file)) return undefined;
  const result = parse(readFileSync(file, 'utf8'));
  if (result) return result;
  throw new ContentError([{ file: displayPath(file), what: 'this lock file is damaged', remedy: `restore it from version control, or delete it and run npm run translations accept ${lang} ${id}` }]);
}

function parse(text: string): Lock | undefined {
  try {
    return lockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Writes a lock, one block a line so that changes can be read; tells whether anything changed. */
export function writeLock(contentFolder: string, lang: Lang, id: string, lock: Lock): boolean {
  const file = lockFile(contentFolder, lang, id);
  const text = formatLock(lock);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}

/** A lock as the text of its file. */
export function formatLock({ named, blocks }: Lock): string {
  const entries = Object.keys(named).sort().map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(named[key])}`);
  const parts = [`  "named": {${entries.length > 0 ? `\n${entries.join(',\n')}\n  ` : ''}}`];
  if (blocks) parts.push(`  "blocks": [\n${blocks.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`);
  return `{\n${parts.join(',\n')}\n}\n`;
}
