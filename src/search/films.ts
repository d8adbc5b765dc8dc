import { t } from '../i18n/strings.ts';
import type { RecordSource } from './record.ts';

/** One record per film: its captions and what is seen, so that a phrase from a caption finds the film. */
export const films: RecordSource = (content, lang) =>
  content.films.plans
    .filter(({ id }) => content.films.has(lang, id))
    .flatMap(({ id, chapter }) => {
      const film = content.films.get(lang, id);
      if (!film) return [];
      const brochure = chapter?.split('/')[0];
      return [{
        path: `/films/${id}/`,
        kind: 'film',
        ...(brochure ? { brochure } : {}),
        title: t(lang, 'nav.films'),
        heading: film.title,
        parts: [],
        // A sentence that runs over two captions is one sentence again.
        text: [film.scenes.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '), film.description, ...film.scenes.map(({ seen }) => seen)].join(' '),
        names: [],
        labels: [],
        explains: [],
        asked: [],
        also: [],
      }];
    });
