import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Lang } from '../i18n/languages.ts';
import type { ComponentName } from './vocabulary.ts';

/** A component of the closed vocabulary, with its checked props. */
export interface ComponentNode {
  type: 'component';
  name: ComponentName;
  props: Record<string, string>;
  inline: boolean;
  children: TreeNode[];
  /** The German twin, for components whose wording is shown in German too (letters, dialogues, documents). */
  original?: ComponentNode;
  /** What the passes found out: note number of a fact, clock times of a slot, first use of a term. */
  data?: NodeData;
  position?: Position | undefined;
}

/** What the model's passes add to a node. */
export interface NodeData {
  /** Anchor given by the author. */
  id?: string;
  /** Number of the source note of a fact within its chapter, from 1. */
  note?: number;
  /** True where the same block has already named the source of a fact. */
  again?: boolean;
  /** True at the first mention of a fact or term in a chapter. */
  first?: boolean;
  /** Minutes after midnight at which a slot of an agenda begins. */
  startsAt?: number;
  /** Language of a block that stands in for a missing translation. */
  lang?: Lang;
  /** True where the translation is older than the German block but says the same facts. */
  stale?: boolean;
  /** German twin of a block, for side-by-side reading. */
  twin?: TreeNode;
}

export type TreeNode = (RootContent | BlockContent | DefinitionContent | PhrasingContent | ComponentNode) & { data?: NodeData };

/** A parsed chapter: Markdown nodes and components. */
export interface Tree {
  type: 'root';
  children: TreeNode[];
}

declare module 'mdast' {
  interface RootContentMap {
    component: ComponentNode;
  }
  interface Data extends NodeData {}
}

/** The children of a node, or none. */
export function childrenOf(node: TreeNode | Tree | Root): TreeNode[] {
  return 'children' in node ? (node.children as TreeNode[]) : [];
}

/** Calls `visit` for every node in reading order, parents first. */
export function walk(node: TreeNode | Tree, visit: (node: TreeNode, ancestors: TreeNode[]) => void, ancestors: TreeNode[] = []): void {
  const inner = node.type === 'root' ? ancestors : [...ancestors, node as TreeNode];
  if (node.type !== 'root') visit(node as TreeNode, ancestors);
  for (const child of childrenOf(node)) walk(child, visit, inner);
}

/** All components of a name in reading order. */
export function componentsOf(node: TreeNode | Tree, name: ComponentName): ComponentNode[] {
  const found: ComponentNode[] = [];
  walk(node, (each) => {
    if (isComponent(each, name)) found.push(each);
  });
  return found;
}

/** Narrows a node to a component, of a certain name if one is given. */
export function isComponent(node: TreeNode | Tree, name?: ComponentName): node is ComponentNode {
  return node.type === 'component' && (name === undefined || node.name === name);
}
