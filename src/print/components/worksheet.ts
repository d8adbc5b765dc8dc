import { textOf } from '../../model/outline.ts';
import { componentsOf, walk, type ComponentNode } from '../../model/tree.ts';
import type { Handler } from './index.ts';

/** A sheet to write on. */
export const worksheet: Handler = (node, writer) => ({
  is: 'Worksheet',
  label: writer.t('print.worksheet'),
  keep: heightOf(node) < 215,
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

// Millimetres a sheet takes: 8 for a line to write on, 15 for a question, 10 for a row of a table.
function heightOf(node: ComponentNode): number {
  let rows = 0;
  walk(node, ({ type }) => {
    if (type === 'tableRow') rows += 1;
  });
  const fields = componentsOf(node, 'Field').reduce((sum, { props }) => sum + 15 + Number(props.lines) * 8, 0);
  return 25 + fields + rows * 10 + textOf(node).length / 16;
}
