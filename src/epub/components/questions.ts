import { componentsOf, type ComponentNode } from '../../model/tree.ts';
import { h, text } from '../html.ts';
import { idOf } from '../to-xhtml.ts';
import { box, parts } from './box.ts';
import type { Handler } from './index.ts';

/** Statements with the points for each answer, and what a sum may mean. */
export const selfCheck: Handler = (node, writer) =>
  box(node, writer, h('p', {}, text(writer.t('selfcheck.how'))), h('ol', {}, writer.nodes(parts(node, 'Statement'))), h('dl', {}, writer.nodes(parts(node, 'Result'))));

/** A statement about oneself. */
export const statement: Handler = (node, writer) => h('li', { id: idOf(node, writer) }, writer.nodes(node.children));

/** What a sum from here on may mean. */
export const result: Handler = (node, writer) =>
  h('div', {}, h('dt', {}, text(`${writer.t('selfcheck.from', { from: Number(node.props.from) })}: ${node.props.title}`)), h('dd', {}, writer.nodes(node.children)));

/** Questions whose answers are links to the next question or to an outcome. */
export const decisionTree: Handler = (tree, writer) => {
  const owner = idOf(tree, writer) ?? tree.props.id!;
  for (const each of componentsOf(tree, 'Option')) targets.set(each, `#${owner}--${each.props.to}`);
  return box(tree, writer, writer.nodes(tree.children));
};

const targets = new WeakMap<ComponentNode, string>();

/** A question of the tree. */
export const node: Handler = (each, writer) => h('div', { class: 'node', id: idOf(each, writer) }, h('p', {}, h('b', {}, text(each.props.ask!))), h('ul', {}, writer.nodes(each.children)));

/** An answer that leads on. */
export const option: Handler = (each, writer) => h('li', {}, h('a', { href: targets.get(each) }, writer.nodes(each.children)));

/** An end of the tree. */
export const outcome: Handler = (each, writer) => h('div', { class: 'outcome', id: idOf(each, writer) }, h('p', {}, h('b', {}, text(each.props.title!))), writer.nodes(each.children));

/** Questions; the solutions stand at the end. */
export const quiz: Handler = (each, writer) => {
  const questions = parts(each, 'Question');
  const solutions = questions.map((one) => h('li', {}, h('b', {}, writer.nodes(parts(one, 'Answer').filter(({ props }) => props.correct).flatMap(({ children }) => children))), text(' '), writer.nodes(parts(one, 'Why'))));
  return box(each, writer, h('ol', {}, writer.nodes(questions)), h('p', { class: 'label' }, text(writer.t('print.quiz.solutions'))), h('ol', { class: 'solutions' }, solutions));
};

/** One question with its answers. */
export const question: Handler = (each, writer) => h('li', { id: idOf(each, writer) }, h('p', {}, h('b', {}, text(each.props.ask!))), h('ol', { class: 'answers' }, writer.nodes(parts(each, 'Answer'))));

/** A possible answer. */
export const answer: Handler = (each, writer) => h('li', {}, writer.nodes(each.children));

/** Why the right answer is right. */
export const why: Handler = (each, writer) => h('span', {}, writer.nodes(each.children));
