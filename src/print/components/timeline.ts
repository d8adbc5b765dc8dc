import { fitsAPage } from '../fits.ts';
import type { Handler } from './index.ts';

/** A path with stones. */
export const timeline: Handler = (node, writer) => ({ is: 'Timeline', title: writer.say(node.props.title!, node), steps: writer.blocks(node.children) });

/** A path of preparations, each with a box to tick. */
export const preparation: Handler = (node, writer) => ({ is: 'Preparation', title: writer.say(node.props.title!, node), steps: writer.blocks(node.children) });

/** One stone: when, what, and the text. */
export const step: Handler = (node, writer) => ({
  is: 'Step',
  keep: fitsAPage(node),
  when: writer.say(node.props.when!, node),
  title: writer.say(node.props.title!, node),
  children: writer.blocks(node.children),
});
