import { t } from '../i18n/strings.ts';
import { pageIds, pathOf } from '../model/content.ts';
import type { RecordSource } from './record.ts';
import { readableText } from './text.ts';

/** One record per page (about, legal pages) and per brochure cover. */
export const pages: RecordSource = (content, lang) => {
  const covers = content.brochures.map(({ id }) => ({ id: `${id}/index`, brochure: id }));
  const others = pageIds.map((id) => ({ id: `pages/${id}`, brochure: undefined }));
  return [...covers, ...others]
    .filter(({ id }) => content.has(lang, id))
    .map(({ id, brochure }) => {
      const { tree, meta, outline, lang: own } = content.document(lang, id);
      return {
        path: pathOf(id),
        kind: 'page',
        ...(brochure ? { brochure } : {}),
        title: brochure ? meta.title : t(lang, 'search.pages'),
        heading: meta.title,
        parts: outline.filter(({ depth }) => depth === 2).map(({ text }) => text),
        text: readableText(tree.children, { lang: own, facts: content.facts }),
        names: [],
        labels: [],
        explains: [],
        asked: [],
        also: [meta.question ?? ''],
      };
    });
};
