import { formatDate, formatList, languageName } from '../../i18n/formats.ts';
import { isLang } from '../../i18n/languages.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Writer } from '../writer.ts';
import type { Handler } from './index.ts';

/** Bodies that help, in two columns. */
export const directory: Handler = (node, writer) => ({ is: 'Directory', title: writer.say(node.props.title!, node), entries: writer.blocks(node.children) });

/** One body: what it does, address, cost, languages, place. */
export const entry: Handler = (node, writer) => {
  const { name, url, topic, cost, languages, place, who, checked } = node.props;
  const label = (group: string, key: string): string => writer.t(`${group}.${key}` as StringKey);
  return {
    is: 'Entry',
    name: writer.say(name!, node),
    topic: label('topic', topic!),
    children: writer.blocks(node.children),
    url: url!,
    address: url!.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
    tags: [label('who', who!), label('cost', cost!), label('place', place!), languageNames(languages!, writer)],
    checked: writer.t('directory.checked', { date: formatDate(writer.lang, checked!, 'medium') }),
  };
};

function languageNames(tags: string, writer: Writer): string {
  const names = tags.split(' ').map((tag) => (isLang(tag) ? languageName(writer.lang, tag) : writer.t('directory.more')));
  return formatList(writer.lang, names);
}
