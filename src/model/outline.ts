import { toString } from 'mdast-util-to-string';
import { childrenOf, isComponent, walk, type Tree, type TreeNode } from './tree.ts';

/** A heading of a chapter. */
export interface OutlineEntry {
  id: string;
  depth: number;
  text: string;
}

/** The headings of a chapter in order. */
export function outlineOf(tree: Tree): OutlineEntry[] {
  return tree.children.flatMap((node) => (node.type === 'heading' ? [{ id: node.data?.id ?? '', depth: node.depth, text: toString(node) }] : []));
}

/** The text of a node without markup. */
export function textOf(node: TreeNode | Tree): string {
  return toString(node);
}

/** Counts the words of paragraphs and lists that stand in the text itself, components left out. */
export function countWords(tree: Tree): number {
  let words = 0;
  const count = (node: TreeNode): void => {
    if (isComponent(node) && !node.inline) return;
    if (node.type === 'paragraph') words += wordsIn(toString(node));
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') childrenOf(node).forEach(count);
  };
  tree.children.forEach(count);
  return words;
}

/** Counts all words a reader may read, components and tables too. */
export function countAllWords(tree: Tree): number {
  let words = 0;
  walk(tree, (node) => {
    if (node.type === 'text') words += wordsIn(node.value);
    if (isComponent(node, 'Phrase')) words += wordsIn(node.props.de!);
  });
  return words;
}

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

function wordsIn(text: string): number {
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
}
