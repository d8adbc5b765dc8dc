import type { Lang } from '../i18n/languages.ts';
import ar from './asked/ar.json' with { type: 'json' };
import de from './asked/de.json' with { type: 'json' };
import en from './asked/en.json' with { type: 'json' };

const lists: Partial<Record<Lang, Record<string, string>>> = { ar, de, en };

/** Words by which readers ask for what a section explains, apart from those it uses itself: by its path, and by an anchor that several chapters share. */
export function askedFor(lang: Lang, path: string): string[] {
  const list = lists[lang] ?? {};
  return [list[path], list[path.replace(/^.*#/, '#')]].flatMap((words) => words?.split(', ') ?? []);
}

/** The places for which such words are kept. */
export function placesAskedFor(lang: Lang): string[] {
  return Object.keys(lists[lang] ?? {});
}
