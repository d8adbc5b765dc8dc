import type { Lang } from '../i18n/languages.ts';
import { chapterNumber, type Brochure } from '../model/brochures.ts';
import { pageIds, siteContent } from '../model/content.ts';

/** A chapter's place, as `getStaticPaths` of chapter pages and files hands it on. */
export interface ChapterPath {
  lang: Lang;
  brochure: Brochure;
  chapter: string;
  id: string;
  number: number | null;
}

/** All languages this publisher offers. */
export function langPaths() {
  return siteContent().publisher.langs.map((lang) => ({ params: { lang }, props: { lang } }));
}

/** All brochures in all languages. */
export function brochurePaths() {
  const { brochures, publisher } = siteContent();
  return publisher.langs.flatMap((lang) => brochures.map((brochure) => ({ params: { lang, brochure: brochure.id }, props: { lang, brochure } })));
}

/** All chapters in all languages, translated or not. */
export function chapterPaths() {
  return brochurePaths().flatMap(({ props: { lang, brochure } }) =>
    brochure.chapters.map((chapter) => {
      const props: ChapterPath = { lang, brochure, chapter, id: `${brochure.id}/${chapter}`, number: chapterNumber(brochure, chapter) };
      return { params: { lang, brochure: brochure.id, chapter }, props };
    }),
  );
}

/** Languages in which a document is really there. */
export function translatedLangs(id: string): Lang[] {
  const content = siteContent();
  return content.publisher.langs.filter((lang) => content.has(lang, id));
}

/** Addresses without a language: brochures, chapters, films and the sections that trainers share. */
export function neutralPaths(): string[] {
  const { brochures, films } = siteContent();
  return [...brochures.flatMap(({ id, chapters }) => [`/${id}/`, ...chapters.map((chapter) => `/${id}/${chapter}/`)]), '/glossary/', '/films/', ...films.plans.filter(({ scenes }) => scenes.length > 0).map(({ id }) => `/films/${id}/`), '/workshop/', '/downloads/', '/search/', '/status/', ...pageIds.map((id) => `/${id}/`)];
}
