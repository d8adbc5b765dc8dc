import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { templates, type Job, type Printed } from './engine/job.ts';
import { engine, typeset } from './engine/typeset.ts';
import { fontVersions } from './fonts.ts';

const running = new Map<string, Promise<Printed>>();

/** Typesets a document, or takes it from `.cache/print` where the very same one was typeset before. The folder can be deleted at any time. */
export function typesetOnce(job: Job): Promise<Printed> {
  const key = keyOf(job);
  const place = `${folder()} ${key}`;
  if (!running.has(place)) running.set(place, fromDisk(key) ?? typesetAndKeep(job, key));
  return running.get(place)!;
}

// Everything that goes in: data, pictures, templates, fonts, engine.
function keyOf({ data, files, lang }: Job): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([data, templates(), fontVersions(lang), engine(), engineVersion()]));
  for (const [name, bytes] of Object.entries(files)) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 40);
}

function engineVersion(): string {
  return (createRequire(resolve('package.json'))('@myriaddreamin/typst.ts/package.json') as { version: string }).version;
}

function folder(): string {
  return resolve(process.env.PRINT_CACHE_DIR ?? '.cache/print');
}

function fromDisk(key: string): Promise<Printed> | undefined {
  const [pdf, pages] = [join(folder(), `${key}.pdf`), join(folder(), `${key}.pages`)];
  if (!existsSync(pdf) || !existsSync(pages)) return undefined;
  return Promise.resolve({ bytes: Uint8Array.from(readFileSync(pdf)), pages: Number(readFileSync(pages, 'utf8')) });
}

async function typesetAndKeep(job: Job, key: string): Promise<Printed> {
  const printed = await typeset(job);
  mkdirSync(folder(), { recursive: true });
  keep(`${key}.pdf`, printed.bytes);
  keep(`${key}.pages`, String(printed.pages));
  return printed;
}

// Written under another name first, so that a build that is stopped leaves no half file.
function keep(name: string, content: Uint8Array | string): void {
  const path = join(folder(), name);
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}
