import type { List } from 'mdast';
import { listItem } from '../to-print.ts';
import type { Handler } from './index.ts';

/** A list to tick: empty squares for a pen. */
export const checklist: Handler = (node, writer) => ({
  is: 'Checklist',
  title: writer.say(node.props.title!, node),
  blocks: node.children.map((child) =>
    child.type === 'list' ? { ticks: (child as List).children.map((item) => listItem(item, writer)) } : { children: writer.blocks([child]) },
  ),
});
