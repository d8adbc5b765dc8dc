import { relative, sep } from 'node:path';
import { isLang } from '../i18n/languages.ts';
import { contentRoot, publisherRoot, siteContent } from '../model/content.ts';
import type { Document } from '../model/document.ts';

/** The model's document for an MDX file: its path is its id. */
export function documentOfFile(path: string): Document {
  for (const root of [publisherRoot(), contentRoot()]) {
    const [lang, ...rest] = relative(root, path).replace(/\.mdx$/, '').split(sep);
    if (lang && isLang(lang)) return siteContent().document(lang, rest.join('/'));
  }
  throw new Error(`${path}: this file is not in the content folder`);
}
