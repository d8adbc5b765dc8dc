import { CheckBox, Paragraph, Tab, TextRun, type FileChild, type ParagraphChild } from 'docx';
import type { List } from 'mdast';
import { childrenOf, type TreeNode } from '../../../model/tree.ts';
import { runs } from '../inline.ts';
import { mm } from '../measures.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';
import { line, titleLine } from './parts.ts';

/** A box that is ticked with a click in an office program and with a pen on paper. */
export function tickBox(): ParagraphChild {
  return new CheckBox({ checkedState: { value: '2612', font: 'Segoe UI Symbol' }, uncheckedState: { value: '2610', font: 'Segoe UI Symbol' } });
}

function tickLines(list: List, writer: Writer): FileChild[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children as TreeNode[];
    const words = first ? (first.type === 'paragraph' ? childrenOf(first) : [first]) : [];
    return [
      new Paragraph({ style: 'Tick', indent: { left: writer.indent + mm(8), hanging: mm(8) }, children: [tickBox(), new TextRun({ children: [new Tab()] }), ...runs(words, writer)] }),
      ...writer.with({ indent: writer.indent + mm(8) }).blocks(rest),
    ];
  });
}

/** A list to tick. */
export const checklist: Handler = ({ props, children }, writer) => [
  titleLine(props.title!, writer),
  ...children.flatMap((child) => (child.type === 'list' ? tickLines(child as List, writer) : writer.blocks([child]))),
];

/** Options of a form, one below the other or in a line. */
export const choice: Handler = ({ props, children }, writer) => {
  const list = children[0] as List;
  const label = props.label ? [line(props.label, 'Label', writer)] : [];
  if (props.layout !== 'line') return [...label, ...tickLines(list, writer)];
  const options = list.children.flatMap((item, index) => {
    const [first] = item.children as TreeNode[];
    return [...(index > 0 ? [new TextRun('\u2003\u2003')] : []), tickBox(), new TextRun('\u00a0\u00a0'), ...runs(first ? childrenOf(first) : [], writer)];
  });
  return [...label, new Paragraph({ style: writer.style, children: options })];
};
