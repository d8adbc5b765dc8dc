import { langAttributes, type Direction, type Lang } from '../../i18n/languages.ts';

/** `lang` and `dir` for a text, where its language is not the page's. */
export function otherLang(own: Lang, page: Lang): { lang?: Lang; dir?: Direction } {
  return own === page ? {} : langAttributes(own);
}
