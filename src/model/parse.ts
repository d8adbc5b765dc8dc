import type { Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { ContentError, type Problem } from './errors.ts';
import { displayPath, readSource } from './source.ts';
import { normalise, type Kind } from './normalise.ts';
import type { Tree } from './tree.ts';

/** A chapter file as parsed: front matter as text, and the tree of Markdown nodes and components. */
export interface ParsedFile {
  file: string;
  frontMatter: { text: string; line: number };
  tree: Tree;
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx).use(remarkGfm).freeze();

/** Parses one MDX file with the only parser there is and checks it against the vocabulary. */
export function parseFile(path: string, kind: Kind = 'chapter'): ParsedFile {
  return parseText(readSource(path), displayPath(path), kind);
}

/** Parses MDX text; `file` is used in messages. */
export function parseText(text: string, file: string, kind: Kind = 'chapter'): ParsedFile {
  const root = parseMarkdown(text, file);
  const [first, ...rest] = root.children as RootContent[];
  if (first?.type !== 'yaml') {
    throw new ContentError([{ file, line: 1, column: 1, what: 'the front matter is missing', remedy: 'begin the file with --- and title, question, description, checked' }]);
  }
  const problems: Problem[] = [];
  const tree = normalise(rest, file, problems, kind);
  if (problems.length > 0) throw new ContentError(problems);
  return { file, frontMatter: { text: (first as Yaml).value, line: 2 }, tree };
}

function parseMarkdown(text: string, file: string): Root {
  try {
    return processor.parse(text) as Root;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    throw new ContentError([{ file, line: error.line, column: error.column, what: `this is not valid MDX (${error.reason})`, remedy: 'close the tag or write \\{ and \\< for literal braces and angle brackets' }]);
  }
}
