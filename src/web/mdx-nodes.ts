import { langAttributes, type Lang } from '../i18n/languages.ts';
import { isComponent, type TreeNode } from '../model/tree.ts';
import { componentSpec } from '../model/vocabulary.ts';

/** An MDX node on its way to @astrojs/mdx. */
export interface Written {
  type: string;
  name?: string;
  children?: Written[];
  [key: string]: unknown;
}

/** An MDX element with string attributes. */
export function element(name: string, attributes: Record<string, string>, children: Written[], inline = false): Written {
  return {
    type: inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}

/** Nodes for a named slot. */
export function fragment(slot: string, children: Written[]): Written {
  return element('Fragment', { slot }, children);
}

/** `lang` and `dir` as properties of an HTML element. */
export function languageOf(lang: Lang): Record<string, string> {
  return { ...langAttributes(lang) };
}

/** A component whose outermost element gets the German `lang` and `dir`. */
export function inForeign(node: Written): Written {
  return element('Foreign', {}, [node]);
}

/** Puts a small mark into the first or last line of text of a block; where there is none, before the block. */
export function withMark(node: Written, mark: 'Untranslated' | 'Outdated', where: 'first' | 'last', source: TreeNode): Written[] {
  // A mark in a heading would stand in every list of headings.
  if (node.type === 'heading') return [node, element(mark, { block: 'yes' }, [])];
  const line = lineIn(node, where);
  if (!line) return source.type === 'component' && isComponent(source) && source.inline ? [node] : [element(mark, { block: 'yes' }, []), node];
  const slots = line.children!.filter(({ name }) => name === 'Fragment');
  const words = line.children!.filter(({ name }) => name !== 'Fragment');
  line.children = where === 'first' ? [element(mark, {}, [], true), ...words, ...slots] : [...words, element(mark, {}, [], true), ...slots];
  return [node];
}

function lineIn(node: Written, where: 'first' | 'last'): Written | undefined {
  if (!node.children) return undefined;
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.name === 'Tick') return node;
  if (node.type === 'mdxJsxFlowElement' && node.name && componentSpec(node.name)?.holds === 'text') return node;
  const inOrder = where === 'first' ? node.children : node.children.toReversed();
  for (const child of inOrder) {
    const found = lineIn(child, where);
    if (found) return found;
  }
  return undefined;
}
