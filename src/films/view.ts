import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../i18n/formats.ts';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import type { Film } from '../model/films.ts';
import { captionLangs, clock } from './captions.ts';
import { filmFolder, readManifest } from './manifest.ts';

/** A film as pages show it: the shape that the web room's `FilmView` asks for, and what film pages need besides. */
export interface ShownFilm {
  id: string;
  lang: Lang;
  title: string;
  description: string;
  length: string;
  seconds: number;
  /** Chapter it stands in. */
  chapter: string | undefined;
  url: string;
  poster: string;
  sources: { url: string; type: string; label: string; bytes: number }[];
  captions: { url: string; lang: Lang }[];
  lines: { start: number; clock: string; text: string; seen?: string; lang: Lang }[];
  /** Path of the still under the site. */
  still: string;
  /** The length as schema.org writes it. */
  duration: string;
}

const types: Record<string, string> = { webm: 'video/webm', mp4: 'video/mp4' };
/** Codecs of what we render ourselves, so that a browser need not fetch a file to know that it cannot play it. */
const codecs: Record<string, string> = { webm: 'av01.0.05M.08,opus', mp4: 'avc1.640028,mp4a.40.2' };

/** A film as a page in this language shows it; `path` turns a path of the site into an address. Nothing where its files or words are missing. */
export function filmView(content: Content, lang: Lang, id: string, path: (path: string) => string): ShownFilm | undefined {
  const film = content.films.get(lang, id);
  const folder = filmFolder();
  const formats = Object.keys(types).filter((type) => existsSync(join(folder, `${id}.${type}`)));
  const poster = ['webp', 'jpg', 'png'].find((type) => existsSync(join(folder, `${id}.${type}`)));
  if (!film || formats.length === 0 || !poster) return undefined;
  const ours = readManifest(folder)[id];
  return {
    id, lang: film.lang, title: film.title, description: film.description, chapter: film.chapter,
    length: clock(film.seconds), seconds: film.seconds, duration: `PT${Math.floor(film.seconds / 60)}M${Math.round(film.seconds % 60)}S`,
    url: path(`/${lang}/films/${id}/`),
    poster: path(`/films/${id}.${poster}`), still: `/films/${id}.${existsSync(join(folder, `${id}.jpg`)) ? 'jpg' : poster}`,
    sources: formats.map((type) => {
      const bytes = ours?.files[`${id}.${type}`]?.bytes ?? 0;
      return { url: path(`/films/${id}.${type}`), type: ours ? `${types[type]!}; codecs="${codecs[type]!}"` : types[type]!, label: `${type === 'mp4' ? 'MP4' : 'WebM'}${bytes ? ` (${formatBytes(lang, bytes)})` : ''}`, bytes };
    }),
    captions: captionLangs(lang, (each) => content.films.has(each, id)).map((each) => ({ url: path(`/${each}/films/${id}.vtt`), lang: each })),
    lines: linesOf(film),
  };
}

/** The films with these ids, by id; those that cannot be shown yet are left out. */
export function filmsFor(content: Content, lang: Lang, ids: readonly string[], path: (path: string) => string): Record<string, ShownFilm> {
  return Object.fromEntries(ids.map((id) => [id, filmView(content, lang, id, path)] as const).filter((entry): entry is [string, ShownFilm] => entry[1] !== undefined));
}

/** Ids of all films that can be shown, in their order. */
export const filmIds = (content: Content): string[] => content.films.plans.map(({ id }) => id).filter((id) => filmView(content, sourceLang, id, (path) => path));

/** The transcript: what is said, and with the first line of each scene what is seen. */
const linesOf = (film: Film): ShownFilm['lines'] => film.scenes.flatMap(({ seen, lines }) =>
  lines.map(({ start, text }, index) => ({ start, clock: clock(start), text, lang: film.lang, ...(index === 0 && seen ? { seen } : {}) })));
