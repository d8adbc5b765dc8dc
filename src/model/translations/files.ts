import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLang, type Lang } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import { readDownloads } from '../downloads.ts';
import { parseFile, type ParsedFile } from '../parse.ts';
import type { Kind } from '../normalise.ts';
import { stringify } from 'yaml';
import { parse as parseYaml } from 'yaml';
import { listsOf, type List } from './lists.ts';
import { readLock, type Lock } from './lock.ts';
import { namedRows, type NamedRow } from './named.ts';
import { rowsOf, type Row } from './rows.ts';
import { printOf, unitsOf, type Print, type Unit } from './unit.ts';

/** One thing that is translated as a file: a chapter, page, template or list. */
export interface Source {
  /** `make-it-work/why-sme`, `pages/about`, `downloads/dl-cv-de`, `facts`, `strings`: also the name of its lock. */
  id: string;
  kind: 'text' | 'paper' | 'list';
  list?: List;
}

/** A translated file laid beside its German source. */
export interface Comparison {
  source: Source;
  /** Path of the translation, whether it is there or not. */
  file: string;
  exists: boolean;
  lock: Lock | undefined;
  named: NamedRow[];
  rows: Row[];
  orphans: Unit[];
  /** Named texts that have no German source. */
  strays: string[];
}

/** Everything that is translated, in the order of the site. */
export function sourcesOf(content: Content): Source[] {
  const papers = existsSync(join(content.root, 'downloads.yaml')) ? readDownloads(content.root).records.map(({ id }) => `downloads/${id}`) : [];
  return [
    ...content.ids.filter((id) => content.has(sourceLang, id)).map((id): Source => ({ id, kind: 'text' })),
    ...papers.filter((id) => existsSync(pathOf(content, sourceLang, id))).map((id): Source => ({ id, kind: 'paper' })),
    ...listsOf(content.root).map((list): Source => ({ id: list.id, kind: 'list', list })),
  ];
}

/** The file of a source in a language. */
export function fileOfSource(content: Content, lang: Lang, { id, list }: Source): string {
  return list ? list.file(lang) : content.ids.includes(id) ? content.fileOf(lang, id) : pathOf(content, lang, id);
}

function pathOf({ root }: Content, lang: Lang, id: string): string {
  return join(root, lang, `${id}.mdx`);
}

/** Parses a translated or German text, with the anchors of the German one. */
export function parseSource(content: Content, lang: Lang, source: Source): ParsedFile {
  if (source.kind === 'text') return content.parsed(lang, source.id);
  return parseFile(fileOfSource(content, lang, source), source.kind as Kind);
}

/** The translated parts of a front matter by name; the words of a spreadsheet too. */
export function frontOf(parsed: ParsedFile): Map<string, string> {
  const data = (parseYaml(parsed.frontMatter.text) ?? {}) as Record<string, unknown>;
  const texts = ['title', 'question', 'description'].flatMap((key): [string, string][] => (typeof data[key] === 'string' ? [[key, data[key]]] : []));
  const words = Object.entries((data.words ?? {}) as Record<string, unknown>).map(([key, value]): [string, string] => [`words.${key}`, typeof value === 'string' ? value : stringify(value).trim()]);
  return new Map([...texts, ...words]);
}

/** Lays one translated file beside its German source. */
export function compare(content: Content, lang: Lang, source: Source): Comparison {
  const file = fileOfSource(content, lang, source);
  const lock = readLock(content.root, lang, source.id);
  const exists = existsSync(file);
  if (source.list) {
    const { rows: named, orphans: strays } = namedRows(source.list.source, source.list.own(lang), lock);
    return { source, file, exists, lock, named: named.filter(({ key, own }) => own !== undefined || !key.endsWith('.source')), rows: [], orphans: [], strays };
  }
  const german = parseSource(content, sourceLang, source);
  const own = exists ? parseSource(content, lang, source) : undefined;
  const front = namedRows(prints(frontOf(german)), own ? frontOf(own) : new Map(), lock);
  const { rows, orphans } = rowsOf(unitsOf(german), own ? unitsOf(own) : [], own ? lock : undefined);
  return { source, file, exists, lock, named: front.rows, rows, orphans, strays: front.orphans };
}

function prints(texts: Map<string, string>): Map<string, Print & { text: string }> {
  return new Map([...texts].map(([key, text]) => [key, { ...printOf(text), text }]));
}
