import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { allLangs, sourceLang, type Lang } from '../i18n/languages.ts';
import { timeAgendas } from './agenda.ts';
import { assignAnchors } from './anchors.ts';
import { readBrochures, type Brochure } from './brochures.ts';
import { readOptionalData } from './data.ts';
import type { Document } from './document.ts';
import { ContentError, throwProblems, type Problem } from './errors.ts';
import { readFacts, type Facts } from './facts.ts';
import { readFilms, type Films } from './films.ts';
import type { Moves } from './follow.ts';
import { readMeta } from './meta.ts';
import { readMoved } from './moved.ts';
import { numberNotes, numberTwins } from './notes.ts';
import { countAllWords, countWords, outlineOf } from './outline.ts';
import { parseFile, type ParsedFile } from './parse.ts';
import { pseudoContent } from './pseudo.ts';
import { readPublisher, type Publisher } from './publisher.ts';
import { checkReferences, type Targets } from './references.ts';
import { checkRules } from './rules.ts';
import { readTerms, type Terms } from './terms.ts';
import { displayPath } from './source.ts';
import { assembleMeta } from './translations/front.ts';
import { readLock } from './translations/lock.ts';
import { assembleTranslation } from './translate.ts';
import { walk } from './tree.ts';

/** All content of one site, read once. */
export interface Content {
  root: string;
  brochures: Brochure[];
  facts: Facts;
  terms: Terms;
  films: Films;
  publisher: Publisher;
  /** Chapters and anchors that once were published, and where they are now. */
  moves: Moves;
  /** Ids of all documents, German being the measure. */
  ids: string[];
  /** Tells whether a document exists in a language. */
  has(lang: Lang, id: string): boolean;
  /** A document in a language, or in German where it is not translated. */
  document(lang: Lang, id: string): Document;
  /** The MDX file of a document in a language (a publisher's own page comes first). */
  fileOf(lang: Lang, id: string): string;
  /** A file of a translation or of the source as parsed, with its anchors where it is German. */
  parsed(lang: Lang, id: string): ParsedFile;
  /** Everything a text may point to. */
  targets(): Targets;
  /** Everything wrong in all published languages. */
  problems(): Problem[];
}

/** Pages every site has. */
export const pageIds = ['about', 'imprint', 'privacy', 'accessibility'];

/** Sections of the site that text may link to, besides chapters. */
const sections = ['/', '/glossary/', '/search/', '/films/', '/downloads/', '/workshop/', ...pageIds.map((id) => `/${id}/`)];

/** Folder of the content: CONTENT_DIR, else `content`. */
export function contentRoot(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/** Folder of the publisher: PUBLISHER_DIR, else `publisher` in the content. */
export function publisherRoot(): string {
  return resolve(process.env.PUBLISHER_DIR ?? join(contentRoot(), 'publisher'));
}

let opened: { root: string; content: Content } | undefined;

/** The content of this site; read at first use. GUIDE_PSEUDO shows it in the language of tests. */
export function siteContent(): Content {
  const root = contentRoot();
  if (opened?.root !== root) {
    const content = openContent(root, publisherRoot());
    opened = { root, content: process.env.GUIDE_PSEUDO ? pseudoContent(content) : content };
  }
  return opened.content;
}

/** Forgets what was read, after a change of a file in dev. */
export function forgetContent(): void {
  opened = undefined;
}

/** Opens the content of a folder. */
export function openContent(root: string, publisherFolder: string): Content {
  const brochures = readBrochures(root);
  const facts = readFacts(root, allLangs);
  const terms = readTerms(root, allLangs);
  const publisher = readPublisher(publisherFolder);
  const moved = readMoved(root);
  const ids = [...brochures.flatMap(({ id, chapters }) => ['index', ...chapters].map((chapter) => `${id}/${chapter}`)), ...pageIds.map((id) => `pages/${id}`)];
  const fileOf = (lang: Lang, id: string): string => {
    const own = join(publisherFolder, lang, `${id}.mdx`);
    return existsSync(own) ? own : join(root, lang, `${id}.mdx`);
  };
  const has = (lang: Lang, id: string): boolean => ids.includes(id) && existsSync(fileOf(lang, id));

  const sources = memo((id: string) => {
    const parsed = parseFile(fileOf(sourceLang, id));
    throwProblems(assignAnchors(parsed));
    return parsed;
  });
  const translations = memo(parseFile);
  const parsed = (lang: Lang, id: string): ParsedFile => (lang === sourceLang ? sources(id) : translations(fileOf(lang, id)));
  const filmSet = readFilms(root, facts);
  const films = filmSet.plans.map((film) => film.id);
  const downloads = listIds(root, 'downloads.yaml');
  const chapters = lazy(() => new Map(ids.filter((id) => !id.startsWith('pages/') && has(sourceLang, id)).map((id) => [id, anchorsOf(sources(id))])));
  const paths = lazy(() => {
    const all = new Map<string, Set<string>>([...sections, ...films.map((film) => `/films/${film}/`)].map((path) => [path, new Set()]));
    all.set('/glossary/', new Set(terms.ids));
    for (const [id, anchors] of chapters()) all.set(pathOf(id), anchors);
    return all;
  });

  const targets = (): Targets => ({ facts, terms, films, downloads, paths: paths(), root });

  const documents: (key: string) => Document = memo((key: string): Document => {
    const [lang, id] = key.split(' ') as [Lang, string];
    const file = parsed(lang, id);
    const lock = lang === sourceLang || ownPage(lang, id) ? undefined : readLock(root, lang, id);
    // With a lock a German edit may leave a translation behind; then what is shown is checked, not what was written.
    if (!lock) throwProblems([...checkRules(file), ...checkReferences(file, targets())]);
    const german = lang === sourceLang || ownPage(lang, id) ? undefined : documents(`${sourceLang} ${id}`);
    const tree = german ? assembleTranslation(sources(id), file, lock) : file.tree;
    if (lock) throwProblems([...checkRules({ ...file, tree }), ...checkReferences({ ...file, tree }, targets())]);
    timeAgendas(tree);
    const mentions = numberNotes(tree);
    numberTwins(tree, mentions);
    const { meta, german: germanMeta } = german && lock ? assembleMeta(german.meta, readMeta(file), lock) : { meta: readMeta(file), german: [] };
    return { id, lang, file: file.file, meta, germanMeta, tree, outline: outlineOf(tree), mentions, words: countWords(tree), allWords: countAllWords(tree) };
  });
  const ownPage = (lang: Lang, id: string): boolean => id.startsWith('pages/') && fileOf(lang, id).startsWith(publisherFolder);

  return {
    root, brochures, facts, terms, films: filmSet, publisher, moves: moved.moves, ids, has, fileOf, parsed, targets,
    document: (lang, id) => documents(`${has(lang, id) ? lang : sourceLang} ${id}`),
    problems: () => [
      ...facts.problems,
      ...terms.problems,
      ...filmSet.problems(publisher.langs),
      ...collect(() => throwProblems(moved.problems(chapters())), join(root, 'moved.yaml')),
      ...publisher.langs.flatMap((lang) => ids.flatMap((id) => (lang === sourceLang || has(lang, id) ? collect(() => documents(`${lang} ${id}`), fileOf(lang, id)) : []))),
    ],
  };
}

/** Site path of a document without its language. */
export function pathOf(id: string): string {
  return `/${id.replace(/^pages\//, '').replace(/(^|\/)index$/, '')}/`.replace('//', '/');
}

function anchorsOf({ tree }: ParsedFile): Set<string> {
  const anchors = new Set<string>();
  walk(tree, (node) => {
    if (node.data?.id) anchors.add(node.data.id);
  });
  return anchors;
}

function listIds(root: string, name: string): string[] {
  return Object.keys(readOptionalData(join(root, name), z.record(z.string(), z.unknown()))?.data ?? {});
}

function collect(read: () => unknown, file: string): Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return [{ file: displayPath(file), what: 'this file does not exist', remedy: 'write it, or take it out of content/brochures.yaml' }];
  }
}

function memo<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key)!;
  };
}

function lazy<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}
