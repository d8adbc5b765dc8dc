import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { unmarked } from './normalise.ts';
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
  const known = langs.get(lang);
  if (known) return known;
  // One after the other: the service that writes an index is closed after each.
  const files = queue.then(() => buildIndex(content, lang));
  queue = files.catch(() => undefined);
  langs.set(lang, files);
  return files;
}

async function buildIndex(content: Content, lang: Lang): Promise<IndexFiles> {
  return indexOf(recordsOf(content, lang), lang, siteSplitter(content), otherLang(content, lang));
}

/**
 * Writes the index of some records.
 * @param split takes German compounds apart
 * @param other language that is asked where this one finds little
 */
export async function indexOf(records: SearchRecord[], lang: Lang, split: Splitter, other: Lang | null): Promise<IndexFiles> {
  const custom = records.map((record) => toPagefind(record, lang, split));
  const files = await writeIndex(lang === 'ar' ? custom.map(withoutMarks) : custom);
  keepShownWords(files, custom);
  const text = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const searched = custom.flatMap(({ content: words, meta }) => [words, ...Object.values(meta ?? {})]);
  const ids = hitIds(files);
  const prefix = `${lang.split('-')[0]}_`;
  const settings: Settings = { prefix, groups: groupsOf(records, (path) => ids.get(`/${lang}${path}`)!.slice(prefix.length)), common: questionWords(lang), other };
  files.set('words.txt', text(writeWordList(wordList(searched, lang))));
  files.set('places.json', text(Object.fromEntries(records.map((record) => [record.path, placeOf(record, ids.get(`/${lang}${record.path}`)!)]))));
  files.set('synonyms.json', text(synonymsOf(lang)));
  files.set('settings.json', text(settings));
  return files;
}

async function writeIndex(records: CustomRecord[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex({});
  complain(errors);
  for (const record of records) complain((await index!.addCustomRecord(record)).errors);
  const written = await index!.getFiles();
  complain(written.errors);
  await close();
  const files: IndexFiles = new Map(written.files.map(({ path, content }) => [path, content] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
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
  };
}

function placeOf({ title, heading, kind, brochure }: SearchRecord, hit: string): Place {
  return { hit, title, heading, kind, ...(brochure ? { brochure } : {}) };
}

// The engine names a record after its content; the name of its file says which.
function hitIds(files: IndexFiles): Map<string, string> {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/'));
  return new Map(fragments.map(([path, bytes]) => [readFragment(bytes).url, path.replace(/^fragment\/|\.pf_fragment$/g, '')]));
}

const signature = 'pagefind_dcd';

function readFragment(bytes: Uint8Array): { url: string } {
  return JSON.parse(gunzipSync(bytes).toString().slice(signature.length)) as { url: string };
}

// The engine keeps every word with marks a second time, in the part of the index where it stands without; with Arabic letters that doubles what a search loads.
function withoutMarks(record: CustomRecord): CustomRecord {
  return { ...record, content: unmarked(record.content), meta: Object.fromEntries(Object.entries(record.meta ?? {}).map(([field, words]) => [field, unmarked(words)])) };
}

// What is shown keeps its marks; what is only found stands in the index and need not be loaded again with each hit.
function keepShownWords(files: IndexFiles, records: CustomRecord[]): void {
  const shown = new Map(records.map((record) => [record.url, record]));
  for (const [path, bytes] of files) {
    if (!path.startsWith('fragment/')) continue;
    const fragment = readFragment(bytes);
    const { content, meta } = shown.get(fragment.url)!;
    const visible = Object.entries(meta ?? {}).filter(([field]) => /^(title|heading\d)$/.test(field));
    files.set(path, gzipSync(signature + JSON.stringify({ ...fragment, content, meta: Object.fromEntries(visible) }), { level: 9 }));
  }
}

// What each record is, for the browser. The engine’s own filters would do, but it writes them in another order each time.
function groupsOf(records: SearchRecord[], hitOf: (path: string) => string): Settings['groups'] {
  const groups = new Map<string, string[]>();
  for (const { path, kind, brochure, reader } of records) {
    const is = [kind, brochure, reader].filter((each) => each !== undefined).join(' ');
    groups.set(is, [...(groups.get(is) ?? []), hitOf(path)]);
  }
  return [...groups].map(([is, hits]) => ({ is: is.split(' '), hits: hits.join(' ') }));
}

// Where a reader’s own language finds little, the German texts are asked; on German pages the English ones.
function otherLang({ publisher }: Content, lang: Lang): Lang | null {
  const other: Lang = lang === sourceLang ? 'en' : sourceLang;
  return publisher.langs.includes(other) ? other : null;
}

function complain(errors: string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be written: ${errors.join('; ')}`);
}
