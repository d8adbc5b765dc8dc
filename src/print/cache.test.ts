import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typesetOnce } from './cache.ts';
import { typeset } from './engine/typeset.ts';
import { typesetWasm } from './engine/wasm.ts';
import { chapterJob } from './index.ts';
import { scriptsContent } from './testing/fixtures.ts';

const content = scriptsContent();
const job = () => chapterJob('de', 'make-it-work/why-sme', content);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-'));
  vi.stubEnv('PRINT_CACHE_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('typesetting', { timeout: 60_000 }, () => {
  it('gives the same bytes every time', async () => {
    const [first, again] = [await typeset(job()), await typeset(job())];
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  });

  it('gives the same pages with both engines', async () => {
    const [native, wasm] = [await typeset(job()), await typesetWasm(job())];
    expect(wasm.pages).toBe(native.pages);
  });
});

describe('the cache', { timeout: 60_000 }, () => {
  it('keeps a PDF and its number of pages, and does not typeset the same again', async () => {
    const first = await typesetOnce(job());
    const [pdf] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    const written = statSync(join(folder, pdf!)).mtimeMs;
    vi.resetModules();
    const { typesetOnce: anew } = await import('./cache.ts');
    const kept = await anew(job());
    expect(Buffer.compare(first.bytes, kept.bytes)).toBe(0);
    expect(kept.pages).toBe(first.pages);
    expect(statSync(join(folder, pdf!)).mtimeMs).toBe(written);
  });

  it('typesets anew what has changed', async () => {
    await typesetOnce(job());
    await typesetOnce({ ...job(), data: { ...job().data, title: 'Anders' } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  });
});
