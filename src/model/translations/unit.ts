import { blocksOf, isTranslatedProp, type Block } from '../blocks.ts';
import { fixedParts, fixedTag } from '../match.ts';
import type { ParsedFile } from '../parse.ts';
import { childrenOf, isComponent, type TreeNode } from '../tree.ts';
import { fingerprint, numbersIn, sketch } from './text.ts';

/** What is known of a text in one language: enough to tell what became of it later. */
export interface Print {
  /** Fingerprint of the whole wording. */
  hash: string;
  /** Fingerprint of what must not differ: numbers, links, terms, figures, components and their fixed attributes. */
  facts: string;
  /** Sketch of its words. */
  words: string;
}

/** A block of a file with its fingerprints. */
export interface Unit extends Print {
  block: Block;
  /** Kind of the block itself, without its place. */
  kind: string;
  /** Anchor given by the author, if the block has one. */
  id: string | undefined;
}

/** The blocks of a file in reading order, with their fingerprints. */
export function unitsOf({ tree }: ParsedFile): Unit[] {
  return blocksOf(tree).map((block) => {
    const text = canonical(block.node, block.signature.endsWith('#head'));
    const kind = block.signature.split('/').at(-1)!;
    const words = wordsOf(block);
    return { block, kind, id: idOf(block.node), hash: fingerprint(`${kind} ${text}`), facts: factsOf([...fixedOf(block), ...numbersIn(words)]), words: sketch(words) };
  });
}

/** What must be the same in a block and its translation; the head of a component answers for its own tag only. */
export function fixedOf({ node, signature }: Block): string[] {
  return signature.endsWith('#head') && isComponent(node) ? [fixedTag(node)] : fixedParts(node);
}

/** Fingerprints of a text that is no block: a statement, a gloss, a string; `parts` are further things that must not differ. */
export function printOf(text: string, parts: string[] = []): Print {
  return { hash: fingerprint([text, ...parts].join('\n')), facts: factsOf([...placeholders(text), ...numbersIn(text)]), words: sketch(text) };
}

/** The names of the ICU placeholders of a text, sorted. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name!).sort();
}

function factsOf(parts: string[]): string {
  return fingerprint(parts.join('\n'));
}

function idOf(node: TreeNode): string | undefined {
  return node.data?.id ?? (isComponent(node) && !node.inline ? node.props.id : undefined);
}

/** What a reader reads in a block: its text and the attributes that carry words. */
export function wordsOf({ node, signature }: Block): string {
  const props = isComponent(node) ? Object.entries(node.props).filter(([name]) => isTranslatedProp(node.name, name)).map(([, value]) => value) : [];
  return [...props, signature.endsWith('#head') ? '' : visible(node)].filter(Boolean).join(' · ');
}

function visible(node: TreeNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  const separator = node.type === 'tableRow' ? ' | ' : '';
  return childrenOf(node).map(visible).join(separator);
}

// One way of writing a block, whatever its layout in the file was.
function canonical(node: TreeNode, head: boolean): string {
  if (node.type === 'text') return node.value;
  const inner = head ? '' : childrenOf(node).map((child) => canonical(child, false)).join(node.type === 'tableRow' ? ' | ' : '');
  if (isComponent(node)) return `<${[node.name, ...Object.keys(node.props).sort().map((name) => `${name}="${node.props[name]}"`)].join(' ')}>${inner}`;
  if (node.type === 'link') return `[${inner}](${node.url})`;
  if (node.type === 'image') return `![${node.alt}](${node.url})`;
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  return node.type === 'paragraph' ? inner : `${node.type}(${inner})`;
}
