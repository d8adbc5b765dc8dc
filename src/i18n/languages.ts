import languages from '../../i18n/languages.json' with { type: 'json' };

/** BCP 47 tag of a language the guides know; also folder, URL segment and `lang` attribute. */
export type Lang = keyof typeof languages;

export type Direction = 'ltr' | 'rtl';

/** What is known of one language. */
export interface Language {
  name: string;
  dir: Direction;
  script: 'Latn' | 'Cyrl' | 'Arab' | 'Hans';
  region: string;
  published: boolean;
}

/** The language in which everything is written first. */
export const sourceLang: Lang = 'de';

const table = languages as Record<Lang, Language>;

/** All languages the model carries, in the order of the language menu. */
export const allLangs = Object.keys(table) as Lang[];

/** Tells whether a string is the tag of a known language. */
export function isLang(tag: string): tag is Lang {
  return tag in table;
}

/** The record of one language. */
export function language(lang: Lang): Language {
  return table[lang];
}

/** Languages that are built: those marked published, or those named in GUIDE_LANGUAGES (used by tests). */
export function publishedLangs(): Lang[] {
  const asked = process.env.GUIDE_LANGUAGES?.split(/[\s,]+/).filter(Boolean);
  return asked ? asked.filter(isLang) : allLangs.filter((lang) => table[lang].published);
}

/** `lang` and `dir` for an element, which always go together. */
export function langAttributes(lang: Lang): { lang: Lang; dir: Direction } {
  return { lang, dir: table[lang].dir };
}

/** The tag `Intl` gets: Western digits and the Gregorian calendar, also in Arabic and Persian. */
export function intlTag(lang: Lang): string {
  const { region } = table[lang];
  return `${lang}-${region}-u-ca-gregory-nu-latn`;
}

/** `lang` and `dir` for text in another language than the page's, else nothing. */
export function foreignAttributes(lang: Lang, page: Lang): { lang?: Lang; dir?: Direction } {
  return lang === page ? {} : langAttributes(lang);
}
