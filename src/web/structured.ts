import type { Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import type { Document } from '../model/document.ts';
import { absolute, langPath } from './urls.ts';

/** A step of a breadcrumb: name and path under the site. */
interface Crumb {
  name: string;
  path: string;
}

/** JSON-LD BreadcrumbList (schema.org). */
export function breadcrumbs(crumbs: Crumb[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(path) })),
  };
}

/** JSON-LD of a chapter: breadcrumbs and a LearningResource (schema.org). */
export function chapterData({ lang, path, document, cover, brochure, minutes }: { lang: Lang; path: string; document: Document; cover: string; brochure: string; minutes: number }): object[] {
  const { title, description, checked } = document.meta;
  return [
    breadcrumbs([
      { name: t(lang, 'site.name'), path: langPath(lang, '/') },
      { name: cover, path: langPath(lang, `/${brochure}/`) },
      { name: title, path: langPath(lang, path) },
    ]),
    {
      '@context': 'https://schema.org',
      '@type': ['Article', 'LearningResource'],
      headline: title,
      description,
      inLanguage: document.lang,
      dateModified: checked,
      timeRequired: `PT${minutes}M`,
      isAccessibleForFree: true,
      isPartOf: { '@type': 'Book', name: cover },
      mainEntityOfPage: absolute(langPath(lang, path)),
    },
  ];
}
