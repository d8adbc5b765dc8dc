import { sourceLang, type Lang } from '../../i18n/languages.ts';
import { siteContent, type Content } from '../../model/content.ts';
import { throwProblems, type Problem } from '../../model/errors.ts';
import { chapterNumber } from '../../model/brochures.ts';
import { chapterEntries, type ChapterEntries, type Entry } from './chapter.ts';
import { checkPlans } from './check.ts';
import { extras, idsOf } from './extras.ts';
import { readPlans } from './plans.ts';
import { readyPlan, type ReadyPlan } from './ready.ts';

/** Everything a plan can be made of, in one language. */
export interface Catalogue {
  ready: ReadyPlan[];
  brochures: { id: string; title: string; lang: Lang; lead: 'coral' | 'teal'; chapters: (ChapterEntries & { number: number | null })[] }[];
  films: Entry[];
  downloads: Entry[];
}

/** Lists what can be planned in a language; titles come from the content, so plans hold ids only. */
export function catalogue(lang: Lang): Catalogue {
  const content = siteContent();
  const plans = readPlans(content.root);
  throwProblems(planProblems(content));
  return {
    ready: Object.entries(plans?.data ?? {}).map(([id, source]) => readyPlan(content, lang, id, source)),
    brochures: content.brochures.map((brochure) => {
      const cover = content.document(lang, `${brochure.id}/index`);
      const chapters = brochure.chapters.map((chapter) => ({ ...chapterEntries(content.document(lang, `${brochure.id}/${chapter}`)), number: chapterNumber(brochure, chapter) }));
      return { id: brochure.id, title: cover.meta.title, lang: cover.lang, lead: brochure.lead, chapters };
    }),
    films: extras(content.root, 'films', lang),
    downloads: extras(content.root, 'downloads', lang),
  };
}

/** What is wrong in content/plans.yaml, for the check of the content. */
export function planProblems(content: Content): Problem[] {
  const plans = readPlans(content.root);
  return plans ? checkPlans(content, plans, allRefs(content)) : [];
}

function allRefs(content: Content): string[] {
  const chapters = content.brochures.flatMap(({ id, chapters }) => chapters.map((chapter) => chapterEntries(content.document(sourceLang, `${id}/${chapter}`))));
  const inChapters = chapters.flatMap(({ chapter, parts }) => [chapter.ref, ...parts.map(({ ref }) => ref)]);
  return [...inChapters, ...idsOf(content.root, 'films').map((id) => `films/${id}`), ...idsOf(content.root, 'downloads').map((id) => `downloads/${id}`)];
}
