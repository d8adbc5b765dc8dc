import { toString } from 'mdast-util-to-string';
import { sourceLang } from '../../i18n/languages.ts';
import type { Handler } from './index.ts';

/** A German term; its first use is explained at the side. */
export const term: Handler = (node, writer) => {
  const entry = writer.chapter.content.terms.get(node.props.id!, writer.lang)!;
  const shown = toString(node);
  const german = writer.lang !== sourceLang && (shown.includes(entry.word) || (entry.plural !== null && entry.plural.includes(shown)));
  const first = writer.isFirst(`term ${entry.id}`);
  if (first) writer.note({ word: writer.say(entry.term, node, sourceLang), gloss: writer.say(entry.gloss, node, entry.lang), lang: entry.lang });
  return { is: 'Term', first, lang: german ? sourceLang : writer.lang, children: writer.blocks(node.children) };
};
