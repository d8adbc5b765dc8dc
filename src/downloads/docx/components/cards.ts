import { Paragraph, VerticalAlignTable, BorderStyle, type FileChild } from 'docx';
import { byChapter } from '../../../model/glossary.ts';
import type { GlossaryTerm } from '../../../model/terms.ts';
import { colours } from '../../colours.ts';
import { cell, grid, row, rule, shared, space } from '../boxes.ts';
import { words } from '../inline.ts';
import { mm } from '../measures.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';

const cut = rule(colours.grey, 4, BorderStyle.DASHED);
const edges = { top: cut, bottom: cut, left: cut, right: cut };

/** Cards to cut out, in columns; a row of cards stays together. */
export const cards: Handler = ({ props, children }, writer) => {
  const columns = shared(writer.width, Array.from({ length: Number(props.columns) }, () => 1));
  const all = Array.from({ length: Number(props.repeat ?? 1) }, () => children).flat();
  const write = (index: number): FileChild[] => {
    const card = all[index];
    if (!card || !('props' in card)) return [];
    const inner = writer.with({ width: columns[0]! - mm(10), style: 'Cell' });
    return [...(card.props.title ? [title(card.props.title, writer)] : []), ...inner.blocks(card.children)];
  };
  const rows = Array.from({ length: Math.ceil(all.length / columns.length) }, (_, at) =>
    row(columns.map((width, column) => cell(write(at * columns.length + column), { width, borders: edges, padding: { top: mm(4), bottom: mm(4), left: mm(5), right: mm(5) } })), { height: 40 }),
  );
  return [grid(rows, columns), space()];
};

// A row of cards is kept whole by itself; a table that also clings to what follows is pushed to a new page by LibreOffice.
const title = (text: string, writer: Writer): Paragraph => new Paragraph({ style: 'BoxTitle', keepNext: false, children: words(text, writer) });

/** A card for each term of the glossary: the German word at one side, what it means at the other; cut, and folded in the middle. */
export const glossaryCards: Handler = (_, writer) => byChapter(writer.content, writer.lang).flatMap(({ title, terms }) => {
  const columns = shared(writer.width, [1, 1]);
  const rows = terms.map((term) => row([front(term, columns[0]!, writer), back(term, columns[1]!, writer)], { height: 36 }));
  return [new Paragraph({ style: 'Heading2', children: words(title, writer) }), grid(rows, columns), space()];
});

const cardPadding = { top: mm(3), bottom: mm(3), left: mm(5), right: mm(5) };

function front(term: GlossaryTerm, width: number, writer: Writer) {
  const plural = term.plural ? [new Paragraph({ style: 'Hint', children: words(writer.t('downloads.plural', { plural: term.plural }), writer) })] : [];
  return cell([new Paragraph({ style: 'Cell', children: words(term.term, writer, { bold: true, size: 27 }, 'de') }), ...plural], { width, borders: { ...edges, right: rule(colours.line, 2, BorderStyle.DOTTED) }, align: VerticalAlignTable.CENTER, padding: cardPadding });
}

function back(term: GlossaryTerm, width: number, writer: Writer) {
  const translated = term.lang === 'de' ? [] : [new Paragraph({ style: 'Hint', children: words(term.example, writer, { italics: true }, term.lang) })];
  return cell(
    [new Paragraph({ style: 'Cell', children: words(term.gloss, writer, {}, term.lang) }), new Paragraph({ style: 'Hint', children: words(term.germanExample, writer, { color: colours.ink }, 'de') }), ...translated],
    { width, borders: { ...edges, left: rule(colours.line, 2, BorderStyle.DOTTED) }, align: VerticalAlignTable.CENTER, padding: cardPadding },
  );
}
