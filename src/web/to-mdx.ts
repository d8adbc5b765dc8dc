import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isTicked } from '../model/anchors.ts';
import { sourceLang } from '../i18n/languages.ts';
import { childrenOf, isComponent, type ComponentNode, type Tree, type TreeNode } from '../model/tree.ts';
import { element, fragment, inForeign, languageOf, withMark, type Written } from './mdx-nodes.ts';
import { twinOf } from './twin.ts';

/** Writes the model's tree as MDX nodes, which @astrojs/mdx compiles; components keep their names. */
export function toMdx(tree: Tree): Root {
  return { type: 'root', children: tree.children.flatMap(pair) as RootContent[] };
}

// Each block with a German twin becomes a <Pair>; the page decides whether it shows one column or two.
function pair(node: TreeNode): Written[] {
  const own = write(node, [], false);
  const twin = node.data?.twin;
  if (!twin) return own;
  return [element('Pair', {}, [fragment('own', own), fragment('source', twinOf(twin).flatMap((each) => write(each, [], true)))])];
}

// `german`: the block stands among German ones that the page has marked already.
function write(node: TreeNode, ancestors: TreeNode[], german: boolean): Written[] {
  const falls = node.data?.lang !== undefined && !german;
  const inner = german || falls;
  const written = isComponent(node) ? writeComponent(node, ancestors, inner) : writeMarkdown(node, ancestors, inner, falls);
  if (falls) return withMark(isComponent(node) || isTicked(node, ancestors) ? inForeign(written) : written, 'Untranslated', 'first', node);
  return node.data?.stale && !german ? withMark(written, 'Outdated', 'last', node) : [written];
}

function writeMarkdown(node: TreeNode, ancestors: TreeNode[], german: boolean, falls: boolean): Written {
  const children = 'children' in node ? { children: childrenOf(node).flatMap((child) => write(child, [...ancestors, node], german)) } : {};
  if (isTicked(node, ancestors)) return element('Tick', { anchor: node.data!.id! }, tickLabel(node, children.children!));
  const hProperties = { ...(node.data?.id ? { id: node.data.id } : {}), ...tableProperties(node, ancestors), ...(falls ? languageOf(sourceLang) : {}), ...(node.data as { hProperties?: object } | undefined)?.hProperties };
  const { position: _position, data: _data, ...rest } = node as TreeNode & { data?: unknown };
  return { ...rest, ...children, ...(Object.keys(hProperties).length > 0 ? { data: { hProperties } } : {}) } as Written;
}

// The first paragraph of a ticked item is its label; what follows stands below.
function tickLabel(node: TreeNode, written: Written[]): Written[] {
  const [first, ...rest] = childrenOf(node);
  const label = first?.type === 'paragraph' ? written[0]!.children! : [written[0]!];
  return rest.length === 0 ? label : [...label, fragment('below', written.slice(1))];
}

function writeComponent(node: ComponentNode, ancestors: TreeNode[], german: boolean): Written {
  const { note, first, again, startsAt, id } = node.data ?? {};
  const attributes: Record<string, string> = { ...node.props };
  if (id) attributes.anchor = id;
  if (note !== undefined) attributes.note = String(note);
  if (first) attributes.first = 'yes';
  if (again) attributes.again = 'yes';
  if (startsAt !== undefined) attributes.startsAt = String(startsAt);
  if (german) attributes.lang = sourceLang;
  Object.assign(attributes, partAttributes(node, ancestors));
  const children = node.children.flatMap((child) => inSlot(child, write(child, [...ancestors, node], german)));
  if (!node.original) return element(node.name, attributes, children, node.inline);
  // German wording first: the page shows it as the thing itself, the translation as "what it says"; remarks are the reader's own.
  const { original } = node;
  for (const [name, value] of Object.entries(original.props)) attributes[`original-${name}`] = value;
  const wording = original.children.filter((child) => !isComponent(child, 'Notes')).flatMap((child) => write(child, [...ancestors, node], true));
  return element(node.name, attributes, [fragment('original', wording), ...children], node.inline);
}

// The numbered remarks on a letter or document stand below the sheet.
function inSlot(node: TreeNode, written: Written[]): Written[] {
  return isComponent(node, 'Notes') ? [fragment('notes', written)] : written;
}

// Parts that need to know their owner: an option its target's anchor, an answer its question, an explanation the solution.
function partAttributes(node: ComponentNode, ancestors: TreeNode[]): Record<string, string> {
  const owner = ancestors.findLast((each): each is ComponentNode => isComponent(each) && each.data?.id !== undefined && each.name !== 'Node' && each.name !== 'Outcome');
  if (node.name === 'Option') return { target: placeOf(owner!, node.props.to!) };
  if (node.name === 'Answer') return { question: owner!.data!.id! };
  if (node.name !== 'Why') return {};
  return { solution: toString(owner!.children.find((child) => isComponent(child, 'Answer') && child.props.correct)) };
}

// The anchor of a question or an outcome of a decision tree.
function placeOf(tree: ComponentNode, id: string): string {
  return tree.children.find((child) => isComponent(child) && child.props.id === id)!.data!.id!;
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
