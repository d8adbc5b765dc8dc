import { formatClock } from '../../i18n/formats.ts';
import type { ComponentNode } from '../../model/tree.ts';
import { h, text, type Html } from '../html.ts';
import { idOf } from '../to-xhtml.ts';
import type { Writer } from '../writer.ts';
import { box } from './box.ts';
import type { Handler } from './index.ts';

/** Steps in their order. */
export const timeline: Handler = (node, writer) => box(node, writer, h('ol', { class: 'path' }, writer.nodes(node.children)));

/** Preparations in their order, each with a box. */
export const preparation: Handler = (node, writer) => box(node, writer, h('ol', { class: 'path ticks' }, writer.nodes(node.children)));

/** One step: when, what, and the text. */
export const step: Handler = (node, writer) =>
  h('li', { id: idOf(node, writer) }, h('p', {}, h('span', { class: 'label' }, text(node.props.when!)), h('br'), h('b', {}, text(node.props.title!))), writer.nodes(node.children));

/** A run sheet as a table. */
export const agenda: Handler = (node, writer) =>
  box(node, writer, table(['print.agenda.time', 'print.agenda.what', 'print.agenda.who', 'print.agenda.with', 'print.agenda.minutes'].map((key) => writer.t(key as 'print.agenda.time')), writer.nodes(node.children)));

/** One slot of a run sheet. */
export const slot: Handler = (node, writer) => {
  const { min, who = '', with: material = '' } = node.props;
  return row(node, h('b', {}, text(formatClock(node.data?.startsAt ?? 0))), writer.nodes(node.children), text(who), text(material), text(min!));
};

/** Hours of work as a table with its total. */
export const effort: Handler = (node, writer) => {
  const { first, repeat } = node.props;
  const total = h('tr', {}, [writer.t('effort.sum'), number(first, writer), number(repeat, writer)].map((cell) => h('th', { scope: 'row' }, text(cell))));
  return box(node, writer, h('p', {}, text(writer.t('print.effort.unit'))), table([writer.t('effort.work'), writer.t('effort.first'), writer.t('effort.repeat')], writer.nodes(node.children), total));
};

/** One piece of work with its hours. */
export const work: Handler = (node, writer) => row(node, writer.nodes(node.children), text(number(node.props.first, writer)), text(number(node.props.repeat, writer)));

function row(node: ComponentNode, ...cells: Html[]): Html {
  return h('tr', { class: node.props.kind === 'break' ? 'break' : undefined }, cells.map((cell) => h('td', {}, cell)));
}

function table(heads: string[], body: Html, foot?: Html): Html {
  return h('table', {}, h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, text(head))))), h('tbody', {}, body, foot));
}

function number(value: string | undefined, { lang }: Writer): string {
  return new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(Number(value));
}
