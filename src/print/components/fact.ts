import type { ComponentNode } from '../../model/tree.ts';
import type { PrintNode } from '../print-node.ts';
import { sourceOf } from '../sources.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';

/** A number or a sentence of the register; its first mention carries a footnote with year and source. */
export const fact: Handler = (node, writer) => {
  const { id, value } = node.props;
  const { facts } = writer.chapter.content;
  const statement = facts.statement(id!, writer.lang);
  return {
    is: 'Fact',
    text: value ? writer.say(facts.value(id!, value, writer.lang), node) : writer.say(statement.text, node, statement.lang),
    lang: value ? writer.lang : statement.lang,
    figure: Boolean(value),
    ...noteOf(node, writer),
  };
};

/** A ticket: the number large, one line of meaning, year and source small. */
export const factFigure: Handler = (node, writer) => {
  const { id, value } = node.props;
  const { facts } = writer.chapter.content;
  const statement = facts.statement(id!, writer.lang);
  return { is: 'FactFigure', number: facts.value(id!, value!, writer.lang), text: writer.say(statement.text, node, statement.lang), lang: statement.lang, ...noteOf(node, writer) };
};

// Notes are numbered as the whole chapter mentions the facts, so that paper and screen show the same numbers.
function noteOf(node: ComponentNode, writer: Writer): Omit<PrintNode, 'is'> {
  const id = node.props.id!;
  const number = writer.chapter.document.mentions.facts.indexOf(id) + 1;
  // A sentence or table that names the same source twice shows its mark once.
  return { note: number, again: Boolean(node.data?.again), label: writer.chapter.label(`note-${number}`), first: writer.isFirst(`fact ${id}`), source: sourceOf(id, writer, node) };
}
