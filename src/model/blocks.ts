import type { RootContent } from 'mdast';
import { childrenOf, isComponent, type TreeNode, type Tree } from './tree.ts';
import { componentSpec } from './vocabulary.ts';

/** A leaf of the tree that is translated as one unit. */
export interface Block {
  node: TreeNode;
  /** Path of container kinds and the block's own kind with its sorted prop names, e.g. `Checklist:id,title/list/listItem`. */
  signature: string;
  line: number;
}

/** Lists the blocks of a chapter in reading order: headings, paragraphs, list items, table rows, small components. */
export function blocksOf(tree: Tree | TreeNode, path: string[] = []): Block[] {
  return childrenOf(tree).flatMap((node) => blocksFrom(node, path));
}

function blocksFrom(node: TreeNode, path: string[]): Block[] {
  const inner = [...path, kindOf(node)];
  if (isLeaf(node)) return [{ node, signature: inner.join('/'), line: lineOf(node) }];
  const own: Block[] = isComponent(node) && hasWords(node) ? [{ node, signature: `${inner.join('/')}#head`, line: lineOf(node) }] : [];
  return [...own, ...childrenOf(node).flatMap((child) => blocksFrom(child, inner))];
}

/** The line of the file on which a node begins. */
export function lineOf(node: { position?: RootContent['position'] | undefined }): number {
  return node.position?.start.line ?? 1;
}

function kindOf(node: TreeNode): string {
  if (isComponent(node)) {
    const names = Object.keys(node.props).sort().join(',');
    return names ? `${node.name}:${names}` : node.name;
  }
  if (node.type === 'heading') return `h${node.depth}`;
  if (node.type === 'list') return node.ordered ? 'ol' : 'ul';
  return node.type;
}

function isLeaf(node: TreeNode): boolean {
  if (isComponent(node)) {
    const holds = componentSpec(node.name)!.holds;
    return holds === 'text' || holds === 'none';
  }
  if (node.type === 'listItem') return childrenOf(node).length === 1 && childrenOf(node)[0]!.type === 'paragraph';
  return !['list', 'blockquote', 'table', 'footnoteDefinition'].includes(node.type);
}

/** Props that hold ids, numbers or keywords and are the same in every language. */
export const fixedProps = new Set([
  'id', 'value', 'n', 'kind', 'at', 'unit', 'from', 'to', 'lines', 'min', 'start', 'minutes', 'first', 'repeat',
  'correct', 'de', 'instead', 'url', 'topic', 'cost', 'languages', 'place', 'checked', 'show', 'name',
  'size', 'rows', 'widths', 'height', 'layout', 'steps', 'columns', 'repeat', 'chapter',
]);

/** Tells whether a prop of a component carries words to translate. */
export function isTranslatedProp(component: string, prop: string): boolean {
  if (component === 'ExampleLetter') return ['title', 'date', 'subject', 'from', 'to'].includes(prop);
  if (component === 'Letter') return true;
  if (component === 'Scale') return prop !== 'steps';
  if (component === 'Entry') return false;
  return !fixedProps.has(prop);
}

function hasWords(node: TreeNode): boolean {
  return isComponent(node) && Object.keys(node.props).some((prop) => isTranslatedProp(node.name, prop));
}
