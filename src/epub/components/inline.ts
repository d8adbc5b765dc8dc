import { toString } from 'mdast-util-to-string';
import { sourceLang } from '../../i18n/languages.ts';
import type { ComponentNode } from '../../model/tree.ts';
import { h, text, type Html } from '../html.ts';
import { foreign, type Writer } from '../writer.ts';
import type { Handler } from './index.ts';

/** A number or a sentence of the register with a reference to its note at the end of the chapter. */
export const fact: Handler = (node, writer) => {
  const { id, value } = node.props;
  const { facts } = writer.content;
  const statement = facts.statement(id!, writer.lang);
  const words = value ? h('b', {}, h('bdi', {}, text(facts.value(id!, value, writer.lang)))) : h('span', foreign(statement.lang, writer), text(statement.text));
  return `${words}${reference(node, writer)}` as Html;
};

/** A number set large with its meaning. */
export const factFigure: Handler = (node, writer) => {
  const { id, value } = node.props;
  const { facts } = writer.content;
  const statement = facts.statement(id!, writer.lang);
  return h('section', { class: 'figure' }, h('p', { class: 'number' }, h('bdi', {}, text(facts.value(id!, value!, writer.lang)))), h('p', foreign(statement.lang, writer), text(statement.text), reference(node, writer)));
};

function reference(node: ComponentNode, writer: Writer): Html {
  if (node.data?.again) return text('');
  const number = writer.document.mentions.facts.indexOf(node.props.id!) + 1;
  const note = `note-${number}`;
  const id = writer.isFirst(note) ? `from-${note}` : undefined;
  return h('sup', {}, h('a', { 'epub:type': 'noteref', role: 'doc-noteref', href: `#${note}`, id }, text(String(number))));
}

/** A German term; at its first use it leads to its explanation at the end of the chapter. */
export const term: Handler = (node, writer) => {
  const entry = writer.content.terms.get(node.props.id!, writer.lang)!;
  const words = writer.nodes(node.children);
  const german = toString(node).includes(entry.word) ? foreign(sourceLang, writer) : {};
  if (!writer.isFirst(`term-${entry.id}`)) return h('span', german, words);
  return h('a', { class: 'term', 'epub:type': 'noteref', role: 'doc-noteref', href: `#term-${entry.id}`, id: `from-term-${entry.id}`, ...german }, words);
};

/** A passage with the number of its note. */
export const mark: Handler = (node, writer) => h('span', { class: 'mark' }, writer.nodes(node.children), h('sup', {}, text(node.props.n!)));
