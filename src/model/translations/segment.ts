import { isTranslatedProp } from '../blocks.ts';
import { childrenOf, isComponent, type TreeNode } from '../tree.ts';
import type { Unit } from './unit.ts';

/** A stretch of a file that is translated: the text of a block, a cell of a table, an attribute with words. */
export interface Segment {
  /** `text`, `cell1`, or the attribute's name. */
  name: string;
  start: number;
  end: number;
  raw: string;
}

/** The translated stretches of a block in the text of its file, in order. */
export function segmentsOf({ block: { node, signature } }: Unit, file: string): Segment[] {
  const attributes = isComponent(node) ? attributeSegments(node.position!.start.offset!, Object.keys(node.props).filter((name) => isTranslatedProp(node.name, name)), file) : [];
  if (signature.endsWith('#head')) return attributes;
  if (node.type === 'tableRow') return childrenOf(node).flatMap((cell, index) => stretch(`cell${index + 1}`, cell, file));
  if (node.type === 'image') return [];
  return [...attributes, ...stretch('text', textHolder(node), file)];
}

function textHolder(node: TreeNode): TreeNode {
  return node.type === 'listItem' ? childrenOf(node)[0]! : node;
}

// From the first to the last word; white space and the anchor's comment are not part of it.
function stretch(name: string, node: TreeNode, file: string): Segment[] {
  const children = childrenOf(node).filter(({ position }) => position);
  if (children.length === 0) return [];
  const start = children[0]!.position!.start.offset!;
  const raw = file.slice(start, children.at(-1)!.position!.end.offset!);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return text ? [{ name, start: start + lead, end: start + lead + text.length, raw: text }] : [];
}

function attributeSegments(tagStart: number, names: string[], file: string): Segment[] {
  const tag = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(file.slice(tagStart))?.[0] ?? '';
  return names.flatMap((name) => {
    const match = new RegExp(`\\s${name}=("[^"]*"|'[^']*')`).exec(tag);
    if (!match) return [];
    const start = tagStart + match.index + match[0].length - match[1]!.length + 1;
    const raw = match[1]!.slice(1, -1);
    return [{ name, start, end: start + raw.length, raw }];
  }).sort((a, b) => a.start - b.start);
}

/** Replaces stretches of a text; `replacements` must not overlap. */
export function replaceStretches(text: string, replacements: { start: number; end: number; text: string }[]): string {
  let result = text;
  for (const { start, end, text: inserted } of replacements.toSorted((a, b) => b.start - a.start)) result = result.slice(0, start) + inserted + result.slice(end);
  return result;
}
