import type { StringKey } from '../../i18n/strings.ts';
import { sourceLang } from '../../i18n/languages.ts';
import { childrenOf, isComponent, type ComponentNode } from '../../model/tree.ts';
import { h, join, text, type Html } from '../html.ts';
import { foreign, type Writer } from '../writer.ts';
import { box, parts } from './box.ts';
import type { Handler } from './index.ts';

/** A letter: the German wording, in a translation also what it says, and numbered notes. */
export const exampleLetter: Handler = (node, writer) => annotated(node, writer, (own, speaker) => join([letterHead(own, speaker), speaker.nodes(withoutNotes(own))]));

/** A document with numbered notes. */
export const annotatedDocument: Handler = (node, writer) => annotated(node, writer, (own, speaker) => speaker.nodes(withoutNotes(own)));

/** A part of a document. */
export const part: Handler = (node, writer) => h('div', { class: 'part' }, node.props.label ? h('p', { class: 'label' }, text(node.props.label)) : undefined, writer.nodes(node.children));

/** Numbered notes on a letter or document. */
export const notes: Handler = (node, writer) => h('div', { class: 'notes' }, h('p', { class: 'label' }, text(writer.t('print.letter.notes'))), writer.nodes(node.children));

/** A script of two voices; in a translation the meaning stands below each German line. */
export const dialogue: Handler = (node, writer) => {
  const own = parts(node, 'Line');
  if (!node.original) return box(node, writer, h('dl', {}, own.map((each) => writer.nodes([each]))));
  const german = parts(node.original, 'Line');
  return box(
    node, writer,
    h('dl', {}, german.map((each, index) => h('div', {}, h('dt', foreign(sourceLang, writer), text(each.props.who!)), h('dd', foreign(sourceLang, writer), writer.german.nodes(each.children)), h('dd', { class: 'meaning' }, writer.nodes(own[index]!.children))))),
  );
};

/** What one speaker says. */
export const line: Handler = (node, writer) => h('div', {}, h('dt', {}, text(node.props.who!)), h('dd', {}, writer.nodes(node.children)));

/** German phrases with their meaning. */
export const phraseBank: Handler = (node, writer) => box(node, writer, h('dl', {}, writer.nodes(node.children)));

/** One phrase. */
export const phrase: Handler = (node, writer) => {
  const { de, instead } = node.props;
  const german = foreign(sourceLang, writer);
  return h(
    'div', {},
    h('dt', german, text(de!)),
    h('dd', {}, writer.nodes(node.children)),
    instead ? h('dd', { class: 'meaning' }, text(`${writer.t('phrase.instead')} `), h('span', german, text(instead))) : undefined,
  );
};

function annotated(node: ComponentNode, writer: Writer, sheet: (own: ComponentNode, speaker: Writer) => Html): Html {
  const label = h('p', { class: 'label' }, text(writer.t(`print.letter.${node.props.kind}` as StringKey)));
  const explained = writer.nodes(parts(node, 'Notes'));
  if (!node.original) return box(node, writer, label, h('div', { class: 'sheet' }, sheet(node, writer)), explained);
  const german = h('div', { class: 'sheet', ...foreign(sourceLang, writer) }, sheet(node.original, writer.german));
  const meaning = h('div', { class: 'sheet meaning' }, h('p', { class: 'label' }, text(writer.t('original.meaning'))), sheet(node, writer));
  return box(node, writer, label, german, meaning, explained);
}

function letterHead({ props }: ComponentNode, writer: Writer): Html {
  const { from, to, date, subject, kind } = props;
  const address = (value: string | undefined): Html | undefined => (value ? h('p', {}, value.split(' / ').flatMap((each, index) => (index > 0 ? [h('br'), text(each)] : [text(each)]))) : undefined);
  if (kind === 'letter') return join([address(from), address(to), date ? h('p', { class: 'date' }, text(date)) : undefined, subject ? h('p', {}, h('b', {}, text(subject))) : undefined]);
  const row = (key: StringKey, value: string | undefined): Html | undefined => (value ? h('p', {}, text(`${writer.t(key)} ${value.replaceAll(' / ', ', ')}`)) : undefined);
  return join([row('print.letter.from', from), row('letter.to', to), row('letter.subject', subject)]);
}

function withoutNotes(node: ComponentNode) {
  return childrenOf(node).filter((child) => !isComponent(child, 'Notes'));
}

