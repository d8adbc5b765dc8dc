import { sourceLang, type Lang } from '../../i18n/languages.ts';
import { listOf } from './lists.ts';
import { readLock } from './lock.ts';
import { namedRows } from './named.ts';

/** Which texts of a list are older than their German source in a language. */
export interface Outdated {
  /** Their figures changed: the German text is shown. */
  german: ReadonlySet<string>;
  /** Only the wording changed: the translation is shown. */
  stale: ReadonlySet<string>;
}

const nothing: Outdated = { german: new Set(), stale: new Set() };

/** Tells for each language which texts of a list (`facts`, `glossary`, `films/…`) are out of date; read at first use. */
export function outdatedIn(root: string, list: string): (lang: Lang) => Outdated {
  const known = new Map<Lang, Outdated>();
  return (lang) => {
    if (!known.has(lang)) known.set(lang, read(root, list, lang));
    return known.get(lang)!;
  };
}

function read(root: string, id: string, lang: Lang): Outdated {
  const lock = lang === sourceLang ? undefined : readLock(root, lang, id);
  if (!lock) return nothing;
  const list = listOf(root, id);
  const stale = namedRows(list.source, list.own(lang), lock).rows.filter(({ status }) => status === 'stale');
  return { german: new Set(stale.filter(({ german }) => german).map(({ key }) => key)), stale: new Set(stale.filter(({ german }) => !german).map(({ key }) => key)) };
}
