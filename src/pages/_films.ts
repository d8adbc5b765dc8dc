// The films of a page, gathered where the films may be asked. A name with _ is no route.
import type { Lang } from '../i18n/languages.ts';
import { captionsOf } from '../films/captions.ts';
import { videoObject } from '../films/structured.ts';
import { filmIds, filmsFor } from '../films/view.ts';
import { siteContent } from '../model/content.ts';
import { isComponent, walk } from '../model/tree.ts';
import { absolute, sitePath } from '../web/urls.ts';
import type { View } from '../web/view.ts';

/** The films that stand in a chapter, and where on the page its first one is. */
export function chapterFilms(lang: Lang, id: string): { films?: View['films']; film?: string } {
  const ids: string[] = [];
  walk(siteContent().document(lang, id).tree, (node) => {
    if (isComponent(node, 'Film')) ids.push(node.props.id!);
  });
  const films = filmsFor(siteContent(), lang, ids, sitePath);
  const [first] = Object.keys(films);
  return first ? { films, film: `#${first}` } : {};
}

/** All films in a language, in their order, with what search engines read. */
export function allFilms(lang: Lang) {
  const films = filmsFor(siteContent(), lang, filmIds(siteContent()), sitePath);
  return Object.values(films).map((film) => ({ ...film, data: videoObject(film, absolute) }));
}

/** Every film in every language. */
export function filmPaths() {
  return siteContent().publisher.langs.flatMap((lang) => filmIds(siteContent()).map((film) => ({ params: { lang, film }, props: { lang, id: film } })));
}

/** The captions in the languages in which a film has words of its own. */
export function captionPaths() {
  return filmPaths().filter(({ props: { lang, id } }) => siteContent().films.has(lang, id));
}

/** A film's captions as a file. */
export const captionFile = (lang: Lang, id: string): string => captionsOf(siteContent().films.get(lang, id)!);
