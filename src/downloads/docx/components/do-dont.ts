import { colours } from '../../colours.ts';
import { cell, grid, row, rule, shared, space } from '../boxes.ts';
import { mm } from '../measures.ts';
import type { Handler } from './index.ts';
import { line, partsOf, titleLine } from './parts.ts';

/** What helps and what does not, side by side, told apart by words. */
export const doDont: Handler = (node, writer) => {
  const columns = shared(writer.width, [1, 1]);
  const side = (name: 'Do' | 'Dont', width: number, color: string) => {
    const inner = writer.with({ width: width - mm(6) });
    const label = line(writer.t(name === 'Do' ? 'downloads.do' : 'downloads.dont'), 'BoxTitle', writer);
    return cell([label, ...partsOf(node, name).flatMap((part) => inner.blocks(part.children))], { width, borders: { top: rule(color, 18) }, fill: colours.paper, padding: { top: mm(2), bottom: mm(2), left: mm(3), right: mm(3) } });
  };
  return [titleLine(node.props.title!, writer), grid([row([side('Do', columns[0]!, writer.lead.deep), side('Dont', columns[1]!, colours.grey)])], columns), space()];
};
