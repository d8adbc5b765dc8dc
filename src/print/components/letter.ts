import type { List } from 'mdast';
import type { StringKey } from '../../i18n/strings.ts';
import { textOf } from '../../model/outline.ts';
import { componentsOf, isComponent, type ComponentNode } from '../../model/tree.ts';
import type { Json } from '../print-node.ts';
import { listItem } from '../to-print.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';

/** A letter that looks like one; in a translation the German letter stands beside what it says. */
export const exampleLetter: Handler = (node, writer) => ({
  is: 'ExampleLetter',
  ...head(node, writer),
  keep: textOf(node).length < (node.original ? 1500 : 2400),
  sheets: wordings(node, writer).map(([own, speaker]) => ({
    lang: speaker.lang,
    from: lines(own.props.from, own, speaker),
    to: lines(own.props.to, own, speaker),
    date: speaker.say(own.props.date ?? '', own),
    subject: speaker.say(own.props.subject ?? '', own),
    subjectLabel: speaker.t('letter.subject'),
    toLabel: speaker.t('letter.to'),
    fromLabel: speaker.t('print.letter.from'),
    blocks: speaker.blocks(withoutNotes(own)),
  })),
});

/** A document with numbered notes: a CV, an advert, a contract. */
export const annotatedDocument: Handler = (node, writer) => ({
  is: 'AnnotatedDocument',
  ...head(node, writer),
  keep: false,
  sheets: wordings(node, writer).map(([own, speaker]) => ({ lang: speaker.lang, parts: speaker.blocks(withoutNotes(own)) })),
});

/** A part of a document. */
export const part: Handler = (node, writer) => ({ is: 'Part', label: node.props.label ? writer.say(node.props.label, node) : '', children: writer.blocks(node.children) });

/** Numbered notes are written by the letter or document they stand in. */
export const notes: Handler = () => undefined;

/** A passage with the number of its note. */
export const mark: Handler = (node, writer) => {
  const children = writer.blocks(node.children);
  const last = children.at(-1);
  if (last?.is !== 'text') return { is: 'Mark', n: node.props.n!, children, tail: '' };
  const words = String(last.text);
  const cut = words.lastIndexOf(' ') + 1;
  return { is: 'Mark', n: node.props.n!, children: [...children.slice(0, -1), { is: 'text', text: words.slice(0, cut) }], tail: words.slice(cut) };
};

function head(node: ComponentNode, writer: Writer): { [key: string]: Json } {
  const list = componentsOf(node, 'Notes')[0]?.children.find((child) => child.type === 'list') as List | undefined;
  return {
    kind: node.props.kind!,
    label: writer.t(`print.letter.${node.props.kind}` as StringKey),
    title: writer.say(node.props.title!, node),
    notesLabel: writer.t('print.letter.notes'),
    meaningLabel: writer.t('original.meaning'),
    originalLabel: writer.t('print.letter.original'),
    notes: (list?.children ?? []).map((item) => listItem(item, writer)),
  };
}

// The German wording first, then the translation; only one where there is no other or the page has a column for each.
function wordings(node: ComponentNode, writer: Writer): [ComponentNode, Writer][] {
  return node.original && writer.chapter.withOriginals ? [[node.original, writer.german], [node, writer]] : [[node, writer]];
}

function withoutNotes(node: ComponentNode) {
  return node.children.filter((child) => !isComponent(child, 'Notes'));
}

function lines(text: string | undefined, node: ComponentNode, writer: Writer): string[] {
  return text ? text.split(' / ').map((line) => writer.say(line, node)) : [];
}
