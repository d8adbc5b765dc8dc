import { Paragraph } from 'docx';
import { isComponent, type ComponentNode } from '../../../model/tree.ts';
import { colours } from '../../colours.ts';
import { cell, grid, row, rule, shared, space } from '../boxes.ts';
import { runs, words } from '../inline.ts';
import type { Handler } from './index.ts';
import { line, partsOf, titleLine } from './parts.ts';

const lines = { top: rule(), bottom: rule() };

/** A script: who speaks and what is said; in a translation the German line with its meaning below. */
export const dialogue: Handler = (node, writer) => {
  const columns = shared(writer.width, [4, 13]);
  const german = writer.with({ lang: 'de' });
  const spoken = node.original ?? node;
  const meanings = node.original ? partsOf(node, 'Line') : [];
  const rows = partsOf(spoken, 'Line').map((each, index) => {
    const meaning = meanings[index];
    const speaker = node.original ? german : writer;
    return row([
      cell([line((meaning ?? each).props.who!, 'Label', writer)], { width: columns[0]!, borders: lines }),
      cell([new Paragraph({ style: 'Cell', children: runs(each.children, speaker) }), ...(meaning ? [new Paragraph({ style: 'Hint', children: runs(meaning.children, writer, { italics: true }) })] : [])], { width: columns[1]!, borders: lines }),
    ]);
  });
  return [titleLine(node.props.title!, writer), grid(rows, columns), space()];
};

/** German sentences, and when they are used or what they mean. */
export const phraseBank: Handler = (node, writer) => {
  const columns = shared(writer.width, [11, 8]);
  const german = writer.with({ lang: 'de' });
  const phrase = (each: ComponentNode) => [
    new Paragraph({ style: 'Cell', children: words(each.props.de!, german, { bold: true }) }),
    ...(each.props.instead ? [new Paragraph({ style: 'Hint', children: words(writer.t('downloads.instead', { phrase: each.props.instead }), writer) })] : []),
  ];
  const rows = node.children.filter((child): child is ComponentNode => isComponent(child, 'Phrase')).map((each) =>
    row([cell(phrase(each), { width: columns[0]!, borders: lines, padding: { left: 0 } }), cell([new Paragraph({ style: 'Cell', children: runs(each.children, writer, { color: colours.grey }) })], { width: columns[1]!, borders: lines })]),
  );
  return [titleLine(node.props.title!, writer), grid(rows, columns), space()];
};
