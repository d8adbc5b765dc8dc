import type { StringKey } from '../../i18n/strings.ts';
import { childrenOf, type ComponentNode } from '../../model/tree.ts';
import { h, text } from '../html.ts';
import { idOf, itemContent } from '../to-xhtml.ts';
import { box, parts, title } from './box.ts';
import type { Handler } from './index.ts';

/** A call-out with the word for its kind. */
export const callout: Handler = (node, writer) =>
  h('aside', { class: 'callout', id: idOf(node, writer) }, h('p', { class: 'label' }, text(writer.t(`callout.${node.props.kind}` as StringKey))), title(node.props.title), writer.nodes(node.children));

/** A list with empty squares. */
export const checklist: Handler = (node, writer) =>
  box(
    node, writer,
    node.children.map((child) =>
      child.type === 'list' ? h('ul', { class: 'ticks' }, childrenOf(child).map((item) => h('li', { id: idOf(item, writer) }, itemContent(item, writer)))) : writer.nodes([child]),
    ),
  );

/** What helps and what does not, each under its word. */
export const doDont: Handler = (node, writer) => box(node, writer, writer.nodes(node.children));

const side = (node: ComponentNode, key: StringKey): Handler => (_, writer) => h('div', { class: node.name.toLowerCase() }, h('p', { class: 'label' }, text(writer.t(key))), writer.nodes(node.children));

/** What helps. */
export const does: Handler = (node, writer) => side(node, 'dodont.do')(node, writer);

/** What does not. */
export const donts: Handler = (node, writer) => side(node, 'dodont.dont')(node, writer);

/** A sheet with questions; the answers are written elsewhere. */
export const worksheet: Handler = (node, writer) => {
  const fields = parts(node, 'Field');
  const others = node.children.filter((child) => !fields.includes(child as ComponentNode));
  return box(node, writer, writer.nodes(others), fields.length > 0 && h('dl', {}, fields.map((each) => writer.nodes([each]))));
};

/** One question of a sheet. */
export const field: Handler = (node, writer) => h('div', { id: idOf(node, writer) }, h('dt', {}, text(node.props.label!)), h('dd', {}, text(node.props.hint ?? '…')));
