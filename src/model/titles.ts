import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import { readSource } from './source.ts';

/** Title of a film or a template in a language, in German where it is not translated; nothing where none is written yet. */
export function listedTitle(root: string, list: 'films' | 'downloads', id: string, lang: Lang): string | undefined {
  for (const each of [lang, sourceLang]) {
    const path = ['mdx', 'yaml'].map((type) => join(root, each, list, `${id}.${type}`)).find((file) => existsSync(file));
    const title = path && titleIn(readSource(path));
    if (title) return title;
  }
  return undefined;
}

// An MDX file begins with its front matter, a YAML file is all data.
function titleIn(text: string): string | undefined {
  const data = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? text;
  const title: unknown = parseDocument(data).get('title');
  return typeof title === 'string' ? title : undefined;
}
