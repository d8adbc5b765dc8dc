import { formatDate, formatList, languageName } from '../../i18n/formats.ts';
import { isLang } from '../../i18n/languages.ts';
import type { StringKey } from '../../i18n/strings.ts';
import { neutralAddress } from '../../model/address.ts';
import { publisherRows } from '../../model/publisher-rows.ts';
import { listedTitle } from '../../model/titles.ts';
import { h, join, text, type Html } from '../html.ts';
import { idOf } from '../to-xhtml.ts';
import { box } from './box.ts';
import type { Handler } from './index.ts';

/** Bodies that help. */
export const directory: Handler = (node, writer) => box(node, writer, writer.nodes(node.children));

/** One body: what it does, its address, and for whom. */
export const entry: Handler = (node, writer) => {
  const { name, url, topic, cost, languages, place, who, checked } = node.props;
  const label = (group: string, key: string | undefined): string => writer.t(`${group}.${key}` as StringKey);
  const names = languages!.split(' ').map((tag) => (isLang(tag) ? languageName(writer.lang, tag) : writer.t('directory.more')));
  const facts = [label('topic', topic), label('who', who), label('cost', cost), label('place', place), formatList(writer.lang, names), writer.t('directory.checked', { date: formatDate(writer.lang, checked!, 'medium') })];
  return h('div', { class: 'entry', id: idOf(node, writer) }, h('p', {}, h('b', {}, h('a', { href: url }, text(name!)))), h('p', {}, writer.nodes(node.children)), h('p', { class: 'small' }, text(facts.join(' · '))));
};

/** A calculation that needs the site: its title and where it is. */
export const calculator: Handler = (node, writer) => box(node, writer, h('p', {}, text(writer.t('print.account.hint')), text(' '), place(`/${writer.document.id}/#${node.data?.id ?? node.props.id}`)));

/** A film: title and address. */
export const film: Handler = (node, writer) => card('print.film', 'films', `/films/${node.props.id}/`)(node, writer);

/** A template to take away: title and address. */
export const download: Handler = (node, writer) => card('print.download', 'downloads', `/downloads/#${node.props.id}`)(node, writer);

function card(label: StringKey, list: 'films' | 'downloads', path: string): Handler {
  return (node, writer) => {
    const title = listedTitle(writer.content.root, list, node.props.id!, writer.lang) ?? node.props.id!;
    return h('section', { class: 'card' }, h('p', { class: 'label' }, text(writer.t(label))), h('p', {}, h('b', {}, text(title)), h('br'), place(path)));
  };
}

function place(path: string): Html {
  const { url, short } = neutralAddress(path);
  return h('a', { href: url, dir: 'ltr' }, text(short));
}

/** What the publisher's folder says. */
export const publisher: Handler = (node, writer) => {
  const rows = publisherRows(node.props.show!, writer.content.publisher.data, writer.lang);
  if (rows.length === 0) return h('p', {}, text(writer.t('publisher.missing')));
  return h('dl', {}, rows.map(({ name, value }) => h('div', {}, h('dt', {}, text(name)), h('dd', {}, text(value)))));
};

/** The publisher's own offers nearby. */
export const offers: Handler = (_, writer) => {
  const items = writer.content.publisher.data.offers ?? [];
  if (items.length === 0) return join([]);
  return h('ul', {}, items.map(({ name, url, what }) => h('li', {}, h('b', {}, h('a', { href: url }, text(name))), h('br'), text(what[writer.lang] ?? what.de ?? ''))));
};
