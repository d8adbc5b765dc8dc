import type { StringKey } from '../../../i18n/strings.ts';
import { textOf } from '../../../model/outline.ts';
import { colours } from '../../colours.ts';
import { box } from '../boxes.ts';
import { mm } from '../measures.ts';
import type { Handler } from './index.ts';
import { line } from './parts.ts';

/** A box at the side of the text; a short one is never split over two pages. */
export const callout: Handler = (node, writer) => {
  const { kind, title } = node.props;
  const inner = writer.with({ width: writer.width - mm(9) });
  const quiet = kind === 'note' || kind === 'example';
  const label = line(writer.t(`downloads.callout.${kind}` as StringKey), 'BoxLabel', writer);
  const heading = title ? [line(title, 'BoxTitle', writer)] : [];
  return box([label, ...heading, ...inner.blocks(node.children)], {
    width: writer.width,
    fill: quiet ? colours.paper : writer.lead.tint,
    side: quiet ? colours.line : writer.lead.deep,
    maySplit: textOf(node).length > 1600,
  });
};
