import { Paragraph, type FileChild } from 'docx';
import { isComponent, type ComponentNode } from '../../../model/tree.ts';
import { colours } from '../../colours.ts';
import { sheet, space } from '../boxes.ts';
import { words } from '../inline.ts';
import { mm } from '../measures.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';
import { letterHead } from './letter.ts';
import { line, partsOf, titleLine } from './parts.ts';

const withoutNotes = (node: ComponentNode) => node.children.filter((child) => !isComponent(child, 'Notes'));

/** A filled letter on a sheet, in a translation the German one first, then what it says; its notes below. */
export const exampleLetter: Handler = (node, writer) => example(node, writer, (own, speaker) => [...head(own, speaker), ...speaker.with({ style: 'LetterText' }).blocks(withoutNotes(own))]);

/** A filled document on a sheet, with its notes below. */
export const annotatedDocument: Handler = (node, writer) =>
  example(node, writer, (own, speaker) => partsOf(own, 'Part').flatMap((part) => [...(part.props.label ? [line(part.props.label, 'BoxLabel', speaker)] : []), ...speaker.blocks(part.children)]));

function head(node: ComponentNode, writer: Writer): FileChild[] {
  const { kind, from, to, subject } = node.props;
  if (kind === 'letter') return letterHead(node.props, writer, true);
  const labelled = (label: string, text: string | undefined) => (text ? [new Paragraph({ style: 'LetterAddress', children: [...words(`${label}: `, writer, { color: colours.grey }), ...words(text.replaceAll(' / ', ', '), writer, { bold: true })] })] : []);
  return [...labelled(writer.t('downloads.from'), from), ...labelled(writer.t('downloads.to'), to), ...labelled(writer.t('downloads.subject'), subject), space()];
}

function example(node: ComponentNode, writer: Writer, write: (own: ComponentNode, speaker: Writer) => FileChild[]): FileChild[] {
  const inner = writer.with({ width: writer.width - mm(14) });
  const notes = partsOf(node, 'Notes').flatMap((each) => [line(writer.t('downloads.notes'), 'BoxLabel', writer), ...writer.blocks(each.children)]);
  const meaning = node.original ? [line(writer.t('downloads.meaning'), 'BoxLabel', writer), sheet(write(node, inner), writer.width, colours.white), space()] : [];
  const original = node.original ?? node;
  return [titleLine(node.props.title!, writer), sheet(write(original, node.original ? inner.with({ lang: 'de' }) : inner), writer.width, colours.paper), space(), ...meaning, ...notes];
}
