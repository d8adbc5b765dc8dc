import type { List, ListItem, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sourceLang } from '../../i18n/languages.ts';
import { byChapter } from '../../model/glossary.ts';
import type { ComponentNode } from '../../model/tree.ts';
import type { PaperComponentName } from '../../model/vocabulary.ts';
import type { Handler } from '../components/index.ts';
import type { PrintNode } from '../print-node.ts';
import { columnShares, listItem } from '../to-print.ts';
import type { Writer } from '../writer.ts';

const lines = (text: string | undefined, node: ComponentNode, writer: Writer): string[] => (text ? text.split(' / ').map((line) => writer.say(line, node)) : []);
const items = (node: ComponentNode, writer: Writer) => ((node.children[0] as List).children as ListItem[]).map((item) => listItem(item, writer).children);

/** The printed form of every component that only papers have; a missing one is a type error. */
export const paperComponents: Record<PaperComponentName, Handler> = {
  Blank: (node, writer) => ({ is: 'Blank', size: node.props.size!, hint: writer.say(node.props.hint ?? '', node) }),
  Row: (node, writer) => ({ is: 'Row', fields: writer.blocks(node.children) }),
  FormTable: formTable,
  Choice: (node, writer) => ({ is: 'Choice', label: writer.say(node.props.label ?? '', node), line: node.props.layout === 'line', items: items(node, writer) }),
  Scale: (node, writer) => ({ is: 'Scale', steps: Number(node.props.steps), from: writer.say(node.props.from!, node), to: writer.say(node.props.to!, node), items: items(node, writer) }),
  Signature: (node, writer) => ({ is: 'Signature', names: lines(node.props.who, node, writer), placeDate: writer.t('downloads.placeDate') }),
  Letter: (node, writer) => ({
    is: 'Letter',
    from: lines(node.props.from, node, writer),
    to: lines(node.props.to, node, writer),
    date: writer.say(node.props.date ?? '', node),
    subject: writer.say(node.props.subject ?? '', node),
    children: writer.blocks(node.children),
  }),
  Station: (node, writer) => ({ is: 'Station', when: writer.say(node.props.when!, node), children: writer.blocks(node.children) }),
  Cards: (node, writer) => {
    const cards = writer.blocks(node.children);
    return { is: 'Cards', columns: Number(node.props.columns), cards: Array.from({ length: Number(node.props.repeat ?? 1) }, () => cards).flat() };
  },
  Card: (node, writer) => ({ is: 'Card', title: writer.say(node.props.title ?? '', node), children: writer.blocks(node.children) }),
  GlossaryCards: glossaryCards,
  Excerpt: (node) => {
    throw new Error(`the excerpt of ${node.props.chapter} was not filled in before printing`);
  },
};

const heights = { s: 7.5, m: 10, l: 17 };

function formTable(node: ComponentNode, writer: Writer): PrintNode {
  const table = node.children.find((child) => child.type === 'table') as Table;
  const rows = table.children.map((row) => row.children.map((cell) => writer.blocks(cell.children as never)));
  const shares = node.props.widths?.split(' ').map(Number) ?? columnShares(table.children.map((row) => row.children.map((cell) => toString(cell))));
  const empty = Array.from({ length: Number(node.props.rows) }, () => rows[0]!.map(() => []));
  return { is: 'FormTable', head: rows[0]!, body: [...rows.slice(1), ...empty], shares, height: heights[(node.props.height ?? 'm') as keyof typeof heights] };
}

function glossaryCards(node: ComponentNode, writer: Writer): PrintNode {
  const chapters = byChapter(writer.chapter.content, writer.lang).map(({ title, terms }) => ({
    title: writer.say(title, node),
    terms: terms.map((term) => ({
      word: writer.say(term.term, node, sourceLang),
      plural: term.plural ? writer.t('downloads.plural', { plural: writer.say(term.plural, node, sourceLang) }) : '',
      lang: term.lang,
      gloss: writer.say(term.gloss, node, term.lang),
      germanExample: writer.say(term.germanExample, node, sourceLang),
      example: term.lang === sourceLang ? '' : writer.say(term.example, node, term.lang),
    })),
  }));
  return { is: 'GlossaryCards', chapters };
}

