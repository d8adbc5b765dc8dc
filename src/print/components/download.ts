import { listedTitle } from '../../model/titles.ts';
import { neutralAddress } from '../../model/address.ts';
import type { Handler } from './index.ts';

/** A template to take away: its title and where to find it. */
export const download: Handler = (node, writer) => {
  const id = node.props.id!;
  const { short, preview } = neutralAddress('/downloads/');
  const title = listedTitle(writer.chapter.content.root, 'downloads', id, writer.lang);
  return { is: 'Download', label: writer.t('print.download'), title: writer.say(title ?? id, node), url: neutralAddress(`/downloads/#${id}`).url, address: short, preview };
};
