import { cell, grid, row, rule, shared, space } from '../boxes.ts';
import type { Handler } from './index.ts';
import { line, partsOf, titleLine } from './parts.ts';

/** Steps in time: when, what, and a column to note the own date in. */
export const timeline: Handler = (node, writer) => {
  const columns = shared(writer.width, [4, 13]);
  const rows = partsOf(node, 'Step').map((step) => {
    const inner = writer.with({ width: columns[1]!, style: 'Cell' });
    return row([
      cell([line(step.props.when!, 'BoxTitle', writer)], { width: columns[0]!, borders: { top: rule() } }),
      cell([line(step.props.title!, 'BoxTitle', writer), ...inner.blocks(step.children)], { width: columns[1]!, borders: { top: rule(), left: rule(writer.lead.deep, 18) } }),
    ]);
  });
  return [titleLine(node.props.title!, writer), grid(rows, columns), space()];
};
