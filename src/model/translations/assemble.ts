import { sourceLang } from '../../i18n/languages.ts';
import { isTranslatedProp } from '../blocks.ts';
import { childrenOf, isComponent, walk, type ComponentNode, type Tree, type TreeNode } from '../tree.ts';
import { componentSpec } from '../vocabulary.ts';
import type { Row } from './rows.ts';

/** Builds the translated tree in the order and shape of the German one; blocks without a valid translation stay German. */
export function assemble(source: Tree, rows: Row[]): Tree {
  const rowOf = new Map(rows.map((row) => [row.source.block.node, row]));
  const build = (node: TreeNode): TreeNode => {
    const row = rowOf.get(node);
    if (row?.german) return german(node);
    const isHead = row?.source.block.signature.endsWith('#head');
    if (row && !isHead) return marked(leaf(node, row.own!.block.node), row);
    const children = childrenOf(node).map(build);
    const container = { ...node, data: ownData(node), ...(childrenOf(node).length > 0 ? { children } : {}) } as TreeNode;
    if (!isComponent(container) || !isComponent(node)) return container;
    if (row) container.props = mergeProps(node, row.own!.block.node as ComponentNode);
    if (row?.own) container.position = row.own.block.node.position;
    return withOriginal(row ? marked(container, row) : container, node);
  };
  const children = source.children.map((node) => {
    const built = build(node);
    built.data = { ...built.data, twin: structuredClone(node) };
    return built;
  });
  return { type: 'root', children };
}

function german(node: TreeNode): TreeNode {
  const copy = structuredClone(node);
  copy.data = { ...copy.data, lang: sourceLang };
  return copy;
}

function leaf(node: TreeNode, own: TreeNode): TreeNode {
  const copy = { ...structuredClone(own), data: { ...own.data, ...ownData(node) } } as TreeNode;
  return withOriginal(copy, node);
}

// What the passes found out about the German chapter is not the translation's; the anchor is.
function ownData(node: TreeNode): { id?: string } {
  return node.data?.id === undefined ? {} : { id: node.data.id };
}

function marked(node: TreeNode, row: Row): TreeNode {
  return row.status === 'stale' ? Object.assign(node, { data: { ...node.data, stale: true } }) : node;
}

function mergeProps(source: ComponentNode, own: ComponentNode): Record<string, string> {
  const words = Object.entries(own.props).filter(([name]) => isTranslatedProp(own.name, name));
  return { ...source.props, ...Object.fromEntries(words) };
}

// Letters, dialogues and documents are shown in German too, unless they are German already.
function withOriginal(node: TreeNode, source: TreeNode): TreeNode {
  if (isComponent(node) && isComponent(source) && componentSpec(source.name)?.original) node.original = source;
  return node;
}

/** Tells whether a tree holds a block that stands in German or is older than its source. */
export function gapsOf(tree: Tree): { german: number; stale: number } {
  const gaps = { german: 0, stale: 0 };
  walk(tree, ({ data }) => {
    if (data?.lang) gaps.german++;
    if (data?.stale) gaps.stale++;
  });
  return gaps;
}
