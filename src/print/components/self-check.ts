import { isComponent, type ComponentNode } from '../../model/tree.ts';
import type { Handler } from './index.ts';

const ranges = new WeakMap<ComponentNode, string>();

/** Statements to answer with yes, partly or no, a sum, and what it may mean. */
export const selfCheck: Handler = (node, writer) => {
  const parts = (name: 'Statement' | 'Result') => node.children.filter((child): child is ComponentNode => isComponent(child, name));
  const [statements, results] = [parts('Statement'), parts('Result')];
  const highest = statements.length * 2;
  results.forEach((each, index) => {
    const next = results[index + 1];
    ranges.set(each, `${each.props.from}–${next ? Number(next.props.from) - 1 : highest}`);
  });
  return {
    is: 'SelfCheck',
    title: writer.say(node.props.title!, node),
    heads: [writer.t('print.check.statement'), writer.t('print.check.yes'), writer.t('print.check.partly'), writer.t('print.check.no')],
    sum: writer.t('print.check.sum', { highest }),
    statements: writer.blocks(statements),
    results: writer.blocks(results),
  };
};

/** A statement about oneself. */
export const statement: Handler = (node, writer) => ({ is: 'Statement', children: writer.blocks(node.children) });

/** What a range of sums may mean. */
export const result: Handler = (node, writer) => ({ is: 'Result', range: ranges.get(node)!, title: writer.say(node.props.title!, node), children: writer.blocks(node.children) });
