import type { Handler } from './index.ts';

/** A sheet to write on. */
export const worksheet: Handler = (node, writer) => ({
  is: 'Worksheet',
  label: writer.t('print.worksheet'),
  title: writer.say(node.props.title!, node),
  children: writer.blocks(node.children),
});

/** A question and lines to write the answer on. */
export const field: Handler = (node, writer) => ({
  is: 'Field',
  label: writer.say(node.props.label!, node),
  hint: writer.say(node.props.hint ?? '', node),
  lines: Number(node.props.lines),
});
