import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { language } from '../i18n/languages.ts';
import { documentOfFile } from './document-of-file.ts';
import { isolateText } from './isolate-text.ts';
import { toMdx } from './to-mdx.ts';

/** Remark plugin: replaces the tree of an MDX file by the model's, so that the web shows what every other output shows. */
export function modelTree() {
  return (root: Root, file: VFile): void => {
    const document = documentOfFile(file.path);
    root.children = toMdx(document.tree).children;
    if (language(document.lang).dir === 'rtl') isolateText(root as Parameters<typeof isolateText>[0]);
  };
}
