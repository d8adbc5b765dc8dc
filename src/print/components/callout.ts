import { fitsAPage } from '../fits.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Handler } from './index.ts';

/** A call-out; one that fits is never split over two pages. */
export const callout: Handler = (node, writer) => {
  const { kind, title } = node.props;
  return {
    is: 'Callout',
    kind: kind!,
    label: writer.t(`callout.${kind}` as StringKey),
    title: title ? writer.say(title, node) : '',
    keep: fitsAPage(node),
    children: writer.blocks(node.children),
  };
};
