import { languageName } from '../i18n/formats.ts';
import type { ShownFilm } from './view.ts';

/** JSON-LD VideoObject (schema.org) of a film; `absolute` makes full addresses. The day it was uploaded belongs to whoever publishes the site and is left out. */
export function videoObject(film: ShownFilm, absolute: (path: string) => string): object {
  const best = film.sources.at(-1)!;
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: film.title,
    description: film.description,
    thumbnailUrl: [absolute(film.poster)],
    contentUrl: absolute(best.url),
    url: absolute(film.url),
    duration: film.duration,
    inLanguage: film.lang,
    isAccessibleForFree: true,
    accessibilityFeature: ['captions', 'transcript'],
    caption: film.captions.map(({ url, lang }) => ({ '@type': 'MediaObject', contentUrl: absolute(url), encodingFormat: 'text/vtt', inLanguage: lang, name: languageName(lang, lang) })),
    transcript: film.lines.map(({ text, seen }) => (seen ? `[${seen}] ${text}` : text)).join('\n'),
  };
}
