import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isTicked } from '../model/anchors.ts';
import { childrenOf, isComponent, type ComponentNode, type Tree, type TreeNode } from '../model/tree.ts';

/** Writes the model's tree as MDX nodes, which @astrojs/mdx compiles; components keep their names. */
export function toMdx(tree: Tree): Root {
  return { type: 'root', children: tree.children.map((node) => pair(node)) as RootContent[] };
}

// Each block with a German twin becomes a <Pair>; the page decides whether it shows one column or two.
function pair(node: TreeNode): unknown {
  const own = write(node, []);
  const twin = node.data?.twin;
  if (!twin) return own;
  return element('Pair', {}, [fragment('own', [own]), fragment('source', [write(twin, [])])]);
}

function write(node: TreeNode, ancestors: TreeNode[]): unknown {
  if (isComponent(node)) return writeComponent(node, ancestors);
  const children = 'children' in node ? { children: childrenOf(node).map((child) => write(child, [...ancestors, node])) } : {};
  if (isTicked(node, ancestors)) return element('Tick', { anchor: node.data!.id! }, children.children!);
  const hProperties = { ...(node.data?.id ? { id: node.data.id } : {}), ...tableProperties(node, ancestors) };
  const { position: _position, data: _data, ...rest } = node as TreeNode & { data?: unknown };
  return { ...rest, ...children, ...(Object.keys(hProperties).length > 0 ? { data: { hProperties } } : {}) };
}

function writeComponent(node: ComponentNode, ancestors: TreeNode[]): unknown {
  const { note, first, startsAt, id } = node.data ?? {};
  const attributes: Record<string, string> = { ...node.props };
  if (id) attributes.anchor = id;
  if (note !== undefined) attributes.note = String(note);
  if (first) attributes.first = 'yes';
  if (startsAt !== undefined) attributes.startsAt = String(startsAt);
  Object.assign(attributes, partAttributes(node, ancestors));
  const children = node.children.map((child) => write(child, [...ancestors, node]));
  if (!node.original) return element(node.name, attributes, children, node.inline);
  // German wording first: the page shows it as the thing itself, the translation as "what it says".
  const { original } = node;
  for (const [name, value] of Object.entries(original.props)) attributes[`original-${name}`] = value;
  const german = original.children.map((child) => write(child, [...ancestors, node]));
  return element(node.name, attributes, [fragment('original', german), ...children], node.inline);
}

// Parts that need to know their owner: an option its target's anchor, an answer its question, an explanation the solution.
function partAttributes(node: ComponentNode, ancestors: TreeNode[]): Record<string, string> {
  const owner = ancestors.findLast((each): each is ComponentNode => isComponent(each) && each.data?.id !== undefined && each.name !== 'Node');
  if (node.name === 'Option') return { target: `${owner!.data!.id}--${node.props.to}` };
  if (node.name === 'Answer') return { question: owner!.data!.id! };
  if (node.name !== 'Why') return {};
  return { solution: toString(owner!.children.find((child) => isComponent(child, 'Answer') && child.props.correct)) };
}

function element(name: string, attributes: Record<string, string>, children: unknown[], inline = false): unknown {
  return {
    type: inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}

function fragment(slot: string, children: unknown[]): unknown {
  return element('Fragment', { slot }, children);
}

// On a phone a row of a table becomes a card that repeats the heads; the roles keep it a table for screen readers.
function tableProperties(node: TreeNode, ancestors: TreeNode[]): Record<string, string> {
  if (node.type === 'table') return { role: 'table' };
  if (node.type === 'tableRow') return { role: 'row' };
  if (node.type !== 'tableCell') return {};
  const row = ancestors.at(-1)!;
  const table = ancestors.at(-2)!;
  const [head] = childrenOf(table);
  if (row === head) return { role: 'columnheader', scope: 'col' };
  const label = childrenOf(head!)[childrenOf(row).indexOf(node)];
  return { role: 'cell', 'data-label': label ? toString(label) : '' };
}
