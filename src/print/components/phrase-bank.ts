import { sourceLang } from '../../i18n/languages.ts';
import { fitsAPage } from '../fits.ts';
import type { Handler } from './index.ts';

/** German phrases and, beside them, what they mean or when they help. */
export const phraseBank: Handler = (node, writer) => ({
  is: 'PhraseBank',
  title: writer.say(node.props.title!, node),
  heads: [writer.t('print.phrases.german'), writer.t(writer.lang === sourceLang ? 'print.phrases.when' : 'print.phrases.meaning')],
  insteadLabel: writer.t('phrase.instead'),
  keep: fitsAPage(node, 700),
  items: writer.blocks(node.children),
});

/** One phrase. */
export const phrase: Handler = (node, writer) => ({
  is: 'Phrase',
  de: writer.say(node.props.de!, node, sourceLang),
  instead: writer.say(node.props.instead ?? '', node, sourceLang),
  children: writer.blocks(node.children),
});
