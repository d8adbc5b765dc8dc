import { publisherRows } from '../../model/publisher-rows.ts';
import type { Handler } from './index.ts';

/** What the publisher's folder says, as a list of names and values. */
export const publisher: Handler = (node, writer) => {
  const rows = publisherRows(node.props.show!, writer.chapter.content.publisher.data, writer.lang).map(({ name, value }) => ({ name, value: writer.say(value, node) }));
  return { is: 'Publisher', missing: rows.length === 0 ? writer.t('publisher.missing') : '', rows };
};

/** The publisher's own offers nearby; nothing where there are none. */
export const offers: Handler = (node, writer) => {
  const items = writer.chapter.content.publisher.data.offers ?? [];
  if (items.length === 0) return undefined;
  return {
    is: 'Offers',
    items: items.map(({ name, url, what }) => ({ name: writer.say(name, node), url, address: url.replace(/^https?:\/\//, ''), what: writer.say(what[writer.lang] ?? what.de ?? '', node) })),
  };
};
