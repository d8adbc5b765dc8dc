import { listedTitle } from '../../model/titles.ts';
import { neutralAddress } from '../../model/address.ts';
import { filmStill } from '../pictures.ts';
import { qrCode } from '../qr.ts';
import type { Handler } from './index.ts';

/** A film on paper: a still, its title, and a code that opens it. */
export const film: Handler = (node, writer) => {
  const id = node.props.id!;
  const address = neutralAddress(`/films/${id}/`);
  const still = writer.isTwin ? undefined : filmStill(id, writer.chapter);
  const title = listedTitle(writer.chapter.content.root, 'films', id, writer.lang);
  return {
    is: 'Film',
    label: writer.t('print.film'),
    title: writer.say(title ?? writer.t('print.film.fallback'), node),
    hint: writer.t('print.film.hint'),
    qr: qrCode(address.url),
    qrAlt: writer.t('print.qrAlt', { address: address.short }),
    address,
    still: still ? { is: 'picture', alt: writer.t('print.film.still'), ...still } : undefined,
  };
};
