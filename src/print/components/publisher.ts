import type { StringKey } from '../../i18n/strings.ts';
import type { Handler } from './index.ts';

/** What the publisher's folder says, as a list of names and values. */
export const publisher: Handler = (node, writer) => {
  const { data } = writer.chapter.content.publisher;
  const section = (data as Record<string, unknown>)[node.props.show!] as Record<string, unknown> | null | undefined;
  const entries = Object.entries({ ...(node.props.show === 'operator' ? { name: data.name } : {}), ...section }).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0));
  return {
    is: 'Publisher',
    missing: entries.length === 0 ? writer.t('print.publisher.missing') : '',
    rows: entries.map(([key, value]) => ({ name: writer.t(`print.publisher.${key}` as StringKey), value: [value].flat().map((each) => writer.say(String(each), node)).join(', ') })),
  };
};

/** The publisher's own offers nearby; nothing where there are none. */
export const offers: Handler = (node, writer) => {
  const items = writer.chapter.content.publisher.data.offers ?? [];
  if (items.length === 0) return undefined;
  return { is: 'Offers', items: items.map(({ name, url, what }) => ({ name: writer.say(name, node), url, address: url.replace(/^https?:\/\//, ''), what: writer.say(what[writer.lang] ?? what.de ?? '', node) })) };
};
