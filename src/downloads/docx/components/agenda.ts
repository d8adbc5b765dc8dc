import { Paragraph } from 'docx';
import { formatClock } from '../../../i18n/formats.ts';
import { colours } from '../../colours.ts';
import { cell, grid, row, rule, shared, space } from '../boxes.ts';
import { runs } from '../inline.ts';
import type { Handler } from './index.ts';
import { line, partsOf, titleLine } from './parts.ts';

const lines = { top: rule(), bottom: rule(), left: rule(), right: rule() };

/** A run sheet with clock times. */
export const agenda: Handler = (node, writer) => {
  const columns = shared(writer.width, [9, 7, 40, 18, 20]);
  const heads = ['downloads.time', 'downloads.minutes', 'downloads.what', 'downloads.who', 'downloads.with'] as const;
  const head = row(heads.map((key, index) => cell([line(writer.t(key), 'CellHead', writer)], { width: columns[index]!, fill: colours.ink })), { head: true });
  const rows = partsOf(node, 'Slot').map((slot) => {
    const texts = [formatClock(slot.data?.startsAt ?? 0), slot.props.min!, '', slot.props.who ?? '', slot.props.with ?? ''];
    const fill = slot.props.kind === 'break' ? { fill: colours.sand } : {};
    return row(texts.map((text, index) => cell([index === 2 ? new Paragraph({ style: 'Cell', children: runs(slot.children, writer) }) : line(text, 'Cell', writer)], { width: columns[index]!, borders: lines, ...fill })));
  });
  return [titleLine(node.props.title!, writer), grid([head, ...rows], columns), space()];
};
