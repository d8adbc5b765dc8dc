import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOfFile } from './document-of-file.ts';
import { toMdx } from './to-mdx.ts';

/** Remark plugin: replaces the tree of an MDX file by the model's, so that the web shows what every other output shows. */
export function modelTree() {
  return (root: Root, file: VFile): void => {
    root.children = toMdx(documentOfFile(file.path).tree).children;
  };
}
