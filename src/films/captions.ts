import { language, type Lang } from '../i18n/languages.ts';
import { breakLine } from '../model/checks/film-lines.ts';
import type { Film } from '../model/films.ts';

const stamp = (seconds: number): string => {
  const whole = Math.round(seconds * 1000);
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${part(Math.floor(whole / 3_600_000), 2)}:${part(Math.floor(whole / 60_000) % 60, 2)}:${part(Math.floor(whole / 1000) % 60, 2)}.${part(whole % 1000, 3)}`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The captions of a film as a WebVTT file. Right-to-left lines begin with a mark, since a player guesses their direction from the first letter. */
export function captionsOf(film: Film): string {
  const mark = language(film.lang).dir === 'rtl' ? '\u200F' : '';
  const cues = film.scenes.flatMap((scene) => scene.lines).map(({ id, start, end, text }) => {
    const lines = (breakLine(text, film.lang) ?? [text]).map((line) => mark + escaped(line));
    return `${id}\n${stamp(start)} --> ${stamp(end)}\n${lines.join('\n')}`;
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

/** A moment as a reader says it: 1:08. */
export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** The languages of a film's captions: the page's own first, German second. */
export const captionLangs = (page: Lang, has: (lang: Lang) => boolean): Lang[] => [...new Set<Lang>([...(has(page) ? [page] : []), 'de'])];
