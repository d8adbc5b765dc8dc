import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { publishedLangs, sourceLang, type Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { questionWords } from './question-words.ts';
import { synonymsOf } from './synonyms.ts';
import { wordList, writeWordList } from './word-list.ts';
import type { Splitter } from './compounds.ts';
import { fieldsOf, siteSplitter } from './fields.ts';
import type { Place, Settings } from './protocol.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';

/** Files of one language's index: path below `/<lang>/search/index/` to bytes. */
export type IndexFiles = Map<string, Uint8Array>;

/** The type under which a file of the index is served in dev. */
export function typeOf(file: string): string {
  const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', txt: 'text/plain; charset=utf-8' };
  return types[file.replace(/^.*\./, '')] ?? 'application/octet-stream';
}

const built = new WeakMap<Content, Map<Lang, Promise<IndexFiles>>>();
let queue: Promise<unknown> = Promise.resolve();

/** The search index of a language, built once per state of the content. */
export function indexFiles(content: Content, lang: Lang): Promise<IndexFiles> {
  const langs = built.get(content) ?? new Map<Lang, Promise<IndexFiles>>();
  built.set(content, langs);
  // One after the other: the service that writes an index is closed after each.
  const files = langs.get(lang) ?? queue.then(() => buildIndex(content, lang));
  queue = files.catch(() => undefined);
  langs.set(lang, files);
  return files;
}

async function buildIndex(content: Content, lang: Lang): Promise<IndexFiles> {
  const records = recordsOf(content, lang);
  const split = siteSplitter(content);
  const custom = records.map((record) => toPagefind(record, lang, split));
  const files = await writeIndex(custom);
  const text = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const searched = custom.flatMap(({ content: words, meta }) => [words, ...Object.values(meta ?? {})]);
  files.set('words.txt', text(writeWordList(wordList(searched, lang))));
  const ids = hitIds(files);
  files.set('places.json', text(Object.fromEntries(records.map((record) => [record.path, placeOf(record, ids.get(`/${lang}${record.path}`)!)]))));
  files.set('settings.json', text({ size: records.length, common: questionWords(lang), synonyms: synonymsOf(lang), other: otherLang(content, lang) } satisfies Settings));
  return files;
}

async function writeIndex(records: CustomRecord[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex({});
  complain(errors);
  for (const record of records) complain((await index!.addCustomRecord(record)).errors);
  const written = await index!.getFiles();
  complain(written.errors);
  await close();
  const files: IndexFiles = new Map(written.files.map(({ path, content }) => [path, content]));
  for (const path of unusedFiles(files)) files.delete(path);
  return files;
}

// Only the engine and the index are served: our own page shows the results, on the page's own thread.
function unusedFiles(files: IndexFiles): string[] {
  const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
  const engines = Object.values((JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> }).languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return [...files.keys()].filter((path) => (path.startsWith('wasm.') ? !engines.includes(path) : /\.(js|css)$/.test(path) && path !== 'pagefind.js'));
}

function toPagefind(record: SearchRecord, lang: Lang, split: Splitter): CustomRecord {
  return {
    url: `/${lang}${record.path}`,
    content: record.text,
    language: lang.split('-')[0]!,
    meta: fieldsOf(record, lang, split),
    filters: { kind: [record.kind], ...(record.brochure ? { brochure: [record.brochure] } : {}), ...(record.reader ? { reader: [record.reader] } : {}) },
  };
}

function placeOf({ title, heading, kind, brochure }: SearchRecord, hit: string): Place {
  return { hit, title, heading, kind, ...(brochure ? { brochure } : {}) };
}

// The engine names a record after its content; the name of its file says which.
function hitIds(files: IndexFiles): Map<string, string> {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/'));
  return new Map(
    fragments.map(([path, bytes]) => {
      const json = gunzipSync(bytes).toString().replace(/^pagefind_dcd/, '');
      return [(JSON.parse(json) as { url: string }).url, path.replace(/^fragment\/|\.pf_fragment$/g, '')];
    }),
  );
}

// Where a reader’s own language finds little, the German texts are asked; on German pages the English ones.
function otherLang({ publisher }: Content, lang: Lang): Lang | null {
  const other: Lang = lang === sourceLang ? 'en' : sourceLang;
  return publisher.langs.includes(other) || publishedLangs().includes(other) ? other : null;
}

function complain(errors: string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be written: ${errors.join('; ')}`);
}
