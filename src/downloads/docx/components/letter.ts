import { AlignmentType, Paragraph, Tab, TabStopType, TextRun, type FileChild } from 'docx';
import { childrenOf } from '../../../model/tree.ts';
import { colours } from '../../colours.ts';
import { cell, grid, row, rule, sheet, space } from '../boxes.ts';
import { runs, words } from '../inline.ts';
import { mm } from '../measures.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';
import { line } from './parts.ts';

const lines = (text: string): string[] => text.split(' / ');

/** Sender, address, date and subject of a letter as paragraphs. */
export function letterHead({ from, to, date, subject }: Record<string, string>, writer: Writer, tight = false): FileChild[] {
  const address = (text: string, before: number, alignment?: 'right') =>
    lines(text).map((each, index) => new Paragraph({ style: 'LetterAddress', ...(alignment ? { alignment: AlignmentType.RIGHT } : {}), spacing: { before: index === 0 ? before : 0, after: 0 }, children: words(each, writer, alignment && index === 0 ? { bold: true } : {}) }));
  return [
    ...(from ? address(from, 0, 'right') : []),
    ...(to ? address(to, tight ? 120 : 400) : []),
    ...(date ? [new Paragraph({ style: 'LetterAddress', alignment: AlignmentType.RIGHT, spacing: { before: tight ? 120 : 360, after: 0 }, children: words(date, writer) })] : []),
    ...(subject ? [new Paragraph({ style: 'LetterSubject', children: words(subject, writer) })] : []),
  ];
}

/** A letter in the German arrangement: the whole page of a letter, a sheet of its own on a form. */
export const letter: Handler = ({ props, children }, writer) => {
  if (writer.layout === 'letter') return [...letterHead(props, writer), ...writer.with({ style: 'LetterText' }).blocks(children)];
  const inner = writer.with({ width: writer.width - mm(14), style: 'LetterText' });
  return [sheet([...letterHead(props, inner, true), ...inner.blocks(children)], writer.width, colours.white), space()];
};

const stationIndent = mm(40);

/** An entry of a CV: the time in the margin, the text beside it, all in one column for software that reads along. */
export const station: Handler = ({ props, children }, writer) => {
  const [first, ...rest] = children;
  const text = first?.type === 'paragraph' ? childrenOf(first) : [];
  const head = new Paragraph({
    style: 'StationText',
    spacing: { before: 80 },
    indent: { left: stationIndent, hanging: stationIndent },
    tabStops: [{ type: TabStopType.LEFT, position: stationIndent }],
    children: [...words(props.when!, writer), new TextRun({ children: [new Tab()] }), ...runs(text, writer)],
  });
  return [head, ...writer.with({ indent: stationIndent, style: 'StationText' }).blocks(text.length > 0 ? rest : children)];
};

/** Place, date and signature; one column for each name. */
export const signature: Handler = ({ props }, writer) => {
  const names = lines(props.who!);
  const gap = mm(8);
  const parts = names.length === 1 ? [writer.t('downloads.placeDate'), names[0]!] : names;
  const own = Math.floor((writer.width - gap * (parts.length - 1)) / parts.length);
  const widths = parts.flatMap((_, index) => (index === 0 ? [own] : [gap, own]));
  const cells = (make: (text: string) => ReturnType<typeof cell>, texts: string[]) => texts.flatMap((text, index) => (index === 0 ? [make(text)] : [cell([], { width: gap }), make(text)]));
  const blank = () => row(cells(() => cell([], { width: own, borders: { bottom: rule() } }), parts), { height: 15 });
  const caption = (texts: string[]) => row(cells((text) => cell([line(text, 'Hint', writer)], { width: own, padding: { left: 0 } }), texts));
  const rows = names.length === 1 ? [blank(), caption(parts)] : [blank(), caption(parts.map(() => writer.t('downloads.placeDate'))), blank(), caption(parts)];
  return [grid(rows, widths), space()];
};
