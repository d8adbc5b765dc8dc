import type { Table } from 'mdast';
import { isolateForeignRuns } from '../i18n/isolate.ts';
import { language } from '../i18n/languages.ts';
import { childrenOf, isComponent, type TreeNode } from '../model/tree.ts';
import { components } from './components/index.ts';
import { h, join, text, type Html } from './html.ts';
import { componentSpec } from '../model/vocabulary.ts';
import { foreign, type Writer } from './writer.ts';

/** Writes one node of the model as XHTML. */
export function toXhtml(node: TreeNode, page: Writer): Html {
  const writer = node.data?.lang ? page.fallback : page;
  const german = writer === page ? {} : foreign(writer.lang, writer);
  if (isComponent(node)) {
    const written = components[node.name](node, writer);
    return writer === page || componentSpec(node.name)!.within ? written : h('div', german, written);
  }
  const inside = (name: string, attributes = {}): Html => h(name, { id: idOf(node, writer), ...german, ...attributes }, writer.nodes(childrenOf(node)));
  switch (node.type) {
    case 'text':
      return text(language(writer.lang).dir === 'rtl' ? isolateForeignRuns(node.value) : node.value);
    case 'inlineCode':
      return h('code', {}, text(node.value));
    case 'break':
      return h('br');
    case 'thematicBreak':
      return h('hr');
    case 'paragraph':
      return inside('p');
    case 'strong':
      return inside('strong');
    case 'emphasis':
      return inside('em');
    case 'delete':
      return inside('del');
    case 'blockquote':
      return inside('blockquote');
    case 'heading':
      return inside(`h${node.depth}`);
    case 'list':
      return inside(node.ordered ? 'ol' : 'ul', { start: node.ordered && node.start !== 1 ? node.start : undefined });
    case 'listItem':
      return h('li', { id: idOf(node, writer), ...german }, itemContent(node, writer));
    case 'table':
      return table(node, writer);
    case 'link':
      return inside('a', { href: writer.href(node.url) });
    case 'image':
      return h('p', { class: 'picture' }, h('img', { src: writer.picture(node.url), alt: node.alt ?? '' }));
    default:
      throw new Error(`${writer.document.file}:${node.position?.start.line ?? 1}: the e-book has no form for “${node.type}”; add it to src/epub/to-xhtml.ts`);
  }
}

/** The id of a node, unless it is a German twin whose id stands at the translation already. */
export function idOf(node: TreeNode, writer: Writer): string | undefined {
  return writer.isTwin ? undefined : node.data?.id;
}

/** An item of a list: a single paragraph is written without its tags. */
export function itemContent(node: TreeNode, writer: Writer): Html {
  const children = childrenOf(node);
  const [first, ...rest] = children;
  return first?.type === 'paragraph' ? join([writer.nodes(childrenOf(first)), writer.nodes(rest)]) : writer.nodes(children);
}

function table({ children }: Table, writer: Writer): Html {
  const [head, ...body] = children;
  const german = ({ data }: TreeNode) => (data?.lang ? foreign(data.lang, writer) : {});
  const cells = (row: TreeNode, name: string, attributes = {}): Html[] => childrenOf(row).map((cell) => h(name, attributes, writer.nodes(childrenOf(cell))));
  return h('table', {}, h('thead', {}, h('tr', german(head as TreeNode), cells(head as TreeNode, 'th', { scope: 'col' }))), h('tbody', {}, body.map((row) => h('tr', german(row as TreeNode), cells(row as TreeNode, 'td')))));
}
