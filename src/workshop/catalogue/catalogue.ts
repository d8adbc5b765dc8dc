import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLang, type Lang } from '../../i18n/languages.ts';
import { siteContent, type Content } from '../../model/content.ts';
import { throwProblems, type Problem } from '../../model/errors.ts';
import { readOptionalData } from '../../model/data.ts';
import { chapterNumber } from '../../model/brochures.ts';
import { chapterEntries, type ChapterEntries, type Entry } from './chapter.ts';
import { checkPlans } from './check.ts';
import { readPlans } from './plans.ts';
import { readyPlan, type ReadyPlan } from './ready.ts';

/** A film or a template, as the page that shows the planner knows it. */
export interface Offered {
  id: string;
  title: string;
  /** Language of the title, where it is not the page's. */
  lang?: Lang;
}

/** Everything a plan can be made of, in one language. */
export interface Catalogue {
  ready: ReadyPlan[];
  brochures: { id: string; title: string; lang: Lang; lead: 'coral' | 'teal'; chapters: (ChapterEntries & { number: number | null })[] }[];
  films: Entry[];
  downloads: Entry[];
}

// Planning values: watch a film twice and talk about it; hand out a template and fill it in.
const filmMinutes = 10;
const downloadMinutes = 10;

/** Lists what can be planned in a language; titles come from the content, so plans hold ids only. */
export function catalogue(lang: Lang, films: Offered[], downloads: Offered[]): Catalogue {
  const content = siteContent();
  const entry = (kind: 'film' | 'download', minutes: number) => (each: Offered): Entry => ({ ref: `${kind}s/${each.id}`, kind, title: each.title, lang: each.lang ?? lang, minutes, uses: [] });
  const plans = readPlans(content.root);
  throwProblems(checkPlans(content, plans, allRefs(content)));
  return {
    ready: Object.entries(plans.data).map(([id, source]) => readyPlan(content, lang, id, source)),
    brochures: content.brochures.map((brochure) => {
      const cover = content.document(lang, `${brochure.id}/index`);
      const chapters = brochure.chapters.map((chapter) => ({ ...chapterEntries(content.document(lang, `${brochure.id}/${chapter}`)), number: chapterNumber(brochure, chapter) }));
      return { id: brochure.id, title: cover.meta.title, lang: cover.lang, lead: brochure.lead, chapters };
    }),
    films: films.map(entry('film', filmMinutes)),
    downloads: downloads.map(entry('download', downloadMinutes)),
  };
}

/** What is wrong in content/plans.yaml, for the check of the content. */
export function planProblems(content: Content): Problem[] {
  return checkPlans(content, readPlans(content.root), allRefs(content));
}

function allRefs(content: Content): string[] {
  const chapters = content.brochures.flatMap(({ id, chapters }) => chapters.map((chapter) => chapterEntries(content.document(sourceLang, `${id}/${chapter}`))));
  const inChapters = chapters.flatMap(({ chapter, parts }) => [chapter.ref, ...parts.map(({ ref }) => ref)]);
  const listed = (kind: string) => Object.keys(readOptionalData(join(content.root, `${kind}.yaml`), z.record(z.string(), z.unknown()))?.data ?? {}).map((id) => `${kind}/${id}`);
  return [...inChapters, ...listed('films'), ...listed('downloads')];
}
