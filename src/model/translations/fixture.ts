import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openContent, type Content } from '../content.ts';
import { accept } from './accept.ts';
import { sourcesOf, type Source } from './files.ts';

const template = fileURLToPath(new URL('./fixtures/site', import.meta.url));

/** A tiny brochure in German and English in a folder of its own, for tests. */
export class FixtureSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'guide-'));
  readonly root = join(this.folder, 'content');

  constructor() {
    cpSync(template, this.folder, { recursive: true });
  }

  /** Reads the site anew. */
  open(): Content {
    return openContent(this.root, join(this.root, 'publisher'));
  }

  /** One thing that is translated. */
  source(id = 'guide/first'): Source {
    return sourcesOf(this.open()).find((each) => each.id === id)!;
  }

  /** Accepts the English texts as they are. */
  accept(ids = ['guide/first', 'facts', 'glossary']): this {
    for (const id of ids) accept(this.open(), 'en', this.source(id), { state: 'machine' });
    return this;
  }

  /** Replaces a passage of a file. */
  edit(file: string, old: string, now: string): this {
    const text = this.read(file);
    if (!text.includes(old)) throw new Error(`${file} does not hold “${old}”`);
    writeFileSync(join(this.folder, file), text.replace(old, now));
    return this;
  }

  /** Reads a file. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }
}
