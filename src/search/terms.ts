import { t } from '../i18n/strings.ts';
import { pairsOf } from './names.ts';
import type { RecordSource } from './record.ts';

/** One record per term of the glossary. */
export const terms: RecordSource = (content, lang) =>
  content.terms.ids.map((id) => {
    const term = content.terms.get(id, lang)!;
    const example = term.example === term.germanExample ? [term.example] : [term.germanExample, term.example];
    return {
      path: `/glossary/#${id}`,
      kind: 'term',
      title: t(lang, 'search.glossary'),
      heading: term.term,
      parts: [],
      text: [`${term.gloss}.`, ...example].join(' '),
      names: pairsOf(content.terms, id, lang),
      labels: [],
      explains: [],
      asked: [],
      also: term.plural ? [term.plural] : [],
    };
  });
