import type { List } from 'mdast';
import { fitsAPage } from '../fits.ts';
import { listItem } from '../to-print.ts';
import type { Handler } from './index.ts';

/** A list to tick: empty squares for a pen. */
export const checklist: Handler = (node, writer) => ({
  is: 'Checklist',
  title: writer.say(node.props.title!, node),
  keep: fitsAPage(node, 1000),
  blocks: node.children.map((child) =>
    child.type === 'list' ? { ticks: (child as List).children.map((item) => listItem(item, writer)) } : { children: writer.blocks([child]) },
  ),
});
