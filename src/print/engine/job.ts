import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../../i18n/languages.ts';

/** One document to typeset. */
export interface Job {
  /** What messages call it, e.g. `make-it-work/why-sme (de)`. */
  name: string;
  /** Decides which fonts are loaded. */
  lang: Lang;
  /** What the templates read as `data.json`. */
  data: object;
  /** Pictures that are not part of the data, by the name the data give them. */
  files: Record<string, Uint8Array>;
}

/** A finished document. */
export interface Printed {
  bytes: Uint8Array;
  pages: number;
}

/** Folder of the Typst templates. */
export const templateFolder = resolve('src/print/typst');

/** The template all documents start from. */
export const mainTemplate = 'main.typ';

/** Names and texts of all templates. */
export function templates(): [name: string, text: string][] {
  const names = readdirSync(templateFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.typ'));
  return names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(templateFolder, name), 'utf8')]);
}

/** Refuses what the engine said about a document; a warning counts as an error. */
export function refuseDiagnostics(job: Job, messages: string[]): void {
  const unique = [...new Set(messages)];
  if (unique.length > 0) throw new Error(`${job.name}: this cannot be typeset (${unique.join('; ')}); mend the chapter or the templates in src/print/typst`);
}
