import { Paragraph, Tab, TextRun } from 'docx';
import { runs, words } from '../inline.ts';
import { mm } from '../measures.ts';
import type { Handler } from './index.ts';
import { line, partsOf, titleLine } from './parts.ts';
import { tickBox } from './ticks.ts';

/** Questions to tick; the answers stand at the end, on a page of their own. */
export const quiz: Handler = (node, writer) => {
  const questions = partsOf(node, 'Question');
  const asked = questions.flatMap((question, index) => [
    new Paragraph({ style: 'Label', spacing: { before: 160, after: 60 }, keepNext: true, children: words(`${index + 1}. ${question.props.ask}`, writer) }),
    ...partsOf(question, 'Answer').map((answer) => new Paragraph({ style: 'Tick', keepNext: answer !== partsOf(question, 'Answer').at(-1), indent: { left: mm(8), hanging: mm(8) }, children: [tickBox(), new TextRun({ children: [new Tab()] }), ...runs(answer.children, writer)] })),
  ]);
  const answers = questions.map((question, index) => {
    const correct = partsOf(question, 'Answer').find((answer) => answer.props.correct)!;
    const why = partsOf(question, 'Why')[0]!;
    return new Paragraph({ style: 'Item', children: [...words(`${index + 1}. `, writer, { bold: true }), ...runs(correct.children, writer, { bold: true }), new TextRun(' '), ...runs(why.children, writer)] });
  });
  const heading = new Paragraph({ style: 'Heading3', pageBreakBefore: true, children: words(writer.t('downloads.answers'), writer) });
  return [titleLine(node.props.title!, writer), ...asked, line('', 'Gap', writer), heading, ...answers];
};
