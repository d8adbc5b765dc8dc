import type { Lang } from '../i18n/languages.ts';
import { isTranslatedProp } from '../model/blocks.ts';
import type { Facts } from '../model/facts.ts';
import { childrenOf, isComponent, type ComponentNode, type TreeNode } from '../model/tree.ts';

/** What a reader of a text needs besides the tree: its language, and the register that facts are resolved from. */
export interface Reading {
  lang: Lang;
  facts: Facts;
}

const separator = ' ·';
const phrasing = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference', 'footnoteReference', 'image']);
const namedProps = new Set(['de', 'instead', 'name']);

/** The readable text of some blocks on one line: facts resolved, German wording of letters included. */
export function readableText(nodes: TreeNode[], reading: Reading): string {
  return nodes.flatMap((node) => linesOf(node, reading)).map(close).join(' ').replace(/ ·$/, '');
}

// A line without a mark at its end is set off from the next one, so that an excerpt does not run them together.
function close(line: string): string {
  return /[.!?…:;,·]["“”«»)]*$/.test(line) ? line : line + separator;
}

function linesOf(node: TreeNode, reading: Reading): string[] {
  if (isComponent(node)) return node.inline ? lines(inlineText(node, reading)) : componentLines(node, reading);
  if (node.type === 'tableRow') return lines(childrenOf(node).map((cell) => inlineText(cell, reading)).filter(Boolean).join(`${separator} `));
  if (node.type === 'code') return lines(node.value);
  const children = childrenOf(node);
  if (children.every(isPhrasing)) return lines(inlineText(node, reading));
  return children.flatMap((child) => linesOf(child, reading));
}

function componentLines(node: ComponentNode, reading: Reading): string[] {
  const german = node.original ? componentLines(node.original, { ...reading, lang: 'de' }) : [];
  if (node.name === 'FactFigure') return [valueOf(node, reading), reading.facts.statement(node.props.id!, reading.lang).text];
  const words = Object.entries(node.props)
    .filter(([prop]) => namedProps.has(prop) || isTranslatedProp(node.name, prop))
    .map(([, value]) => value.replaceAll(' / ', ', '));
  const children = childrenOf(node);
  const isRun = children.length > 0 && children.every(isPhrasing);
  const own = isRun ? lines([words.join(', '), inlineText(node, reading)].filter(Boolean).join(': ')) : [...words, ...children.flatMap((child) => linesOf(child, reading))];
  return [...own, ...german];
}

/** The text of a run of phrasing: a heading, a paragraph, a cell. */
export function inlineText(node: TreeNode, reading: Reading): string {
  if (isComponent(node, 'Fact')) return node.props.value === undefined ? reading.facts.statement(node.props.id!, reading.lang).text : valueOf(node, reading);
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map((child) => inlineText(child, reading)).join('');
}

function valueOf({ props }: ComponentNode, { facts, lang }: Reading): string {
  return facts.value(props.id!, props.value!, lang);
}

function isPhrasing(node: TreeNode): boolean {
  return isComponent(node) ? node.inline : phrasing.has(node.type);
}

function lines(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  return line ? [line] : [];
}
