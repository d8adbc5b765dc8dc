import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../i18n/languages.ts';
import type { IndexFiles } from './index-files.ts';
import type { Engine, IndexSource } from './protocol.ts';
import { ranking } from './ranking.ts';

interface EngineModule {
  createInstance(options: object): Engine;
}

const origin = 'http://index.invalid/';
const served = new Map<string, IndexFiles>();
const network = globalThis.fetch;

/** Opens an index that was just built, without a server or a browser: for tests and for measuring. */
export function memorySource(lang: Lang, files: IndexFiles): IndexSource {
  served.set(lang, files);
  globalThis.fetch = answer;
  return {
    lang,
    async engine() {
      // The engine keeps one language per module, so each gets a copy of its own.
      const copy = join(mkdtempSync(join(tmpdir(), 'search-')), `pagefind-${lang}.mjs`);
      writeFileSync(copy, files.get('pagefind.js')!);
      const module = (await import(/* @vite-ignore */ pathToFileURL(copy).href)) as EngineModule;
      return module.createInstance({ basePath: `${origin}${lang}/`, ranking });
    },
    text: async (name) => new TextDecoder().decode(files.get(name)),
  };
}

async function answer(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = String(input);
  if (!url.startsWith(origin)) return network(input, init);
  const [lang, ...path] = url.slice(origin.length).replace(/\?.*$/, '').split('/');
  const bytes = served.get(lang!)?.get(path.join('/'));
  return bytes ? new Response(bytes.slice()) : new Response(null, { status: 404 });
}
