import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import { timeAgendas } from './agenda.ts';
import type { Content } from './content.ts';
import { parseData, readData } from './data.ts';
import { readDownloads, type Download } from './downloads.ts';
import { ContentError, throwProblems, type Problem } from './errors.ts';
import { insertExcerpts } from './excerpts.ts';
import { wrapInlineRuns } from './inline-runs.ts';
import { compareBlocks } from './match.ts';
import { numberNotes, type Mentions } from './notes.ts';
import { parseFile, type ParsedFile } from './parse.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules.ts';
import { checkBook } from './sheet-checks.ts';
import { bookSchema, type Book } from './sheets.ts';
import { displayPath } from './source.ts';
import { readLock } from './translations/lock.ts';
import { assembleTranslation } from './translate.ts';
import { isComponent, walk, type Tree } from './tree.ts';

const metaSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1).max(200),
  checked: z.iso.date(),
  /** Words of a spreadsheet by id. */
  words: z.record(z.string(), z.string()).default({}),
});
const paperSchema = z.strictObject({ title: z.string().trim().min(1), checked: z.iso.date() });

/** A text of a template in one language. */
export interface Paper {
  lang: Lang;
  file: string;
  title: string;
  tree: Tree;
  mentions: Mentions;
}

/** A template as every renderer reads it. */
export interface Template extends Download {
  /** Language of the reader (German where it is not translated). */
  lang: Lang;
  title: string;
  description: string;
  checked: string;
  /** How to use it, where the paper itself has another language or is a spreadsheet. */
  guide: Paper | null;
  /** What is taken away; none for a spreadsheet. */
  papers: Paper[];
  /** The spreadsheet with its words. */
  book: { build: Book; words: Record<string, string> } | null;
}

/** All templates of a content folder. */
export interface Templates {
  records: Download[];
  /** Tells whether a template is written in a language. */
  has(id: string, lang?: Lang): boolean;
  get(lang: Lang, id: string): Template;
  /** Everything wrong with the templates in these languages. */
  problems(langs: Lang[]): Problem[];
}

const opened = new WeakMap<Content, Templates>();

/** The templates of some content; read at first use. */
export function templatesOf(content: Content): Templates {
  if (!opened.has(content)) opened.set(content, openTemplates(content));
  return opened.get(content)!;
}

function openTemplates(content: Content): Templates {
  const { records, file } = readDownloads(content.root);
  const known = new Map<string, Template>();
  const get = (lang: Lang, id: string): Template => {
    const record = records.find((each) => each.id === id);
    if (!record) throw new Error(`there is no template “${id}”; content/downloads.yaml lists all`);
    const own = existsSync(wordsFile(content, lang, id)) ? lang : sourceLang;
    const key = `${own} ${id}`;
    if (!known.has(key)) known.set(key, readTemplate(content, own, record));
    return known.get(key)!;
  };
  const brochures = content.brochures.map((each) => each.id);
  const strays = records
    .filter((record) => !brochures.includes(record.brochure))
    .map((record): Problem => ({ ...file.place(record.id, 'brochure'), what: `there is no brochure “${record.brochure}”`, remedy: `use one of ${brochures.join(', ')}` }));
  return {
    records,
    get,
    has: (id, lang = sourceLang) => existsSync(wordsFile(content, lang, id)),
    problems: (langs) => [
      ...strays,
      ...langs.flatMap((lang) => records.flatMap(({ id }) => (lang === sourceLang || existsSync(wordsFile(content, lang, id)) ? collect(() => get(lang, id), wordsFile(content, lang, id)) : []))),
    ],
  };
}

function wordsFile({ root }: Content, lang: Lang, id: string): string {
  return join(root, lang, 'downloads', `${id}.mdx`);
}

function readTemplate(content: Content, lang: Lang, record: Download): Template {
  const { id, paper, formats } = record;
  const parsed = parseFile(wordsFile(content, lang, id), 'paper');
  const { data: meta, place } = parseData(parsed.frontMatter.text, parsed.file, metaSchema as z.ZodType<z.output<typeof metaSchema>>, parsed.frontMatter.line);
  if (lang !== sourceLang) parsed.tree = assembleTranslation(parseFile(wordsFile(content, sourceLang, id), 'paper'), parsed, readLock(content.root, lang, `downloads/${id}`));
  const words = finishPaper(content, lang, meta.title, parsed);
  const base = { ...record, lang, title: meta.title, description: meta.description, checked: meta.checked };
  if (formats[0] === 'xlsx') {
    const build = readData(join(content.root, 'downloads', `${id}.yaml`), bookSchema as z.ZodType<Book>);
    throwProblems(checkBook(build, meta.words, place, content.facts));
    return { ...base, guide: words, papers: [], book: { build: build.data, words: meta.words } };
  }
  if (paper === 'reader') return { ...base, guide: null, papers: [words], book: null };
  const german = readPaper(content, sourceLang, join(content.root, 'downloads', `${id}.mdx`));
  if (paper === 'de') return { ...base, guide: words, papers: [german.paper], book: null };
  const english = readPaper(content, 'en', join(content.root, 'downloads', `${id}.en.mdx`));
  throwProblems(compareBlocks(parseFile(join(content.root, 'downloads', `${id}.mdx`), 'paper'), parseFile(join(content.root, 'downloads', `${id}.en.mdx`), 'paper')));
  return { ...base, guide: words, papers: [german.paper, english.paper], book: null };
}

function readPaper(content: Content, lang: Lang, path: string): { paper: Paper; parsed: ParsedFile } {
  const parsed = parseFile(path, 'paper');
  const { data } = parseData(parsed.frontMatter.text, parsed.file, paperSchema, parsed.frontMatter.line);
  return { parsed, paper: finishPaper(content, lang, data.title, parsed) };
}

function finishPaper(content: Content, lang: Lang, title: string, parsed: ParsedFile): Paper {
  throwProblems([...checkRules(parsed), ...checkReferences(parsed, content.targets()), ...checkShape(parsed)]);
  const tree = wrapInlineRuns(insertExcerpts(content, lang, parsed));
  timeAgendas(tree);
  return { lang, file: parsed.file, title, tree, mentions: numberNotes(tree) };
}

// What the parts of a paper must hold.
function checkShape({ file, tree }: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    if (!isComponent(node)) return;
    const name = node.name as string;
    const holds = { FormTable: 'table', Choice: 'list', Scale: 'list' }[name];
    if (!holds || (node.children.length === 1 && node.children[0]!.type === holds)) return;
    problems.push({ file, line: node.position?.start.line, column: node.position?.start.column, what: `<${name}> does not hold exactly one ${holds}`, remedy: `put one Markdown ${holds} between its tags` });
  });
  return problems;
}

function collect(read: () => unknown, file: string): Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const missing = (error as NodeJS.ErrnoException).path ?? file;
    return [{ file: displayPath(missing), what: 'this file does not exist', remedy: 'write it, or take the template out of content/downloads.yaml' }];
  }
}
