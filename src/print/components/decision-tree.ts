import { componentsOf, isComponent, type ComponentNode } from '../../model/tree.ts';
import type { Handler } from './index.ts';

// On paper questions are numbered and outcomes lettered, so that an option can say where to go on.
const signs = new WeakMap<ComponentNode, string>();

/** Numbered questions that lead to each other and to lettered outcomes. */
export const decisionTree: Handler = (node, writer) => {
  const parts = node.children.filter((child): child is ComponentNode => isComponent(child));
  const questions = parts.filter(({ name }) => name === 'Node');
  const outcomes = parts.filter(({ name }) => name === 'Outcome');
  questions.forEach((each, index) => signs.set(each, String(index + 1)));
  outcomes.forEach((each, index) => signs.set(each, String.fromCharCode(65 + index)));
  const places = new Map(parts.map((part) => [part.props.id, signs.get(part)!]));
  for (const each of componentsOf(node, 'Option')) signs.set(each, places.get(each.props.to)!);
  return {
    is: 'DecisionTree',
    title: writer.say(node.props.title!, node),
    hint: writer.t('print.tree.hint'),
    goOn: writer.t('print.tree.goOn'),
    questions: writer.blocks(questions),
    outcomes: writer.blocks(outcomes),
  };
};

/** A question of the tree. */
export const question: Handler = (node, writer) => ({ is: 'Node', sign: signs.get(node)!, ask: writer.say(node.props.ask!, node), options: writer.blocks(node.children) });

/** An answer and the sign of the place it leads to. */
export const option: Handler = (node, writer) => ({ is: 'Option', to: signs.get(node)!, children: writer.blocks(node.children) });

/** An end of the tree. */
export const outcome: Handler = (node, writer) => ({ is: 'Outcome', sign: signs.get(node)!, title: writer.say(node.props.title!, node), children: writer.blocks(node.children) });
