import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import { checkLines } from './checks/film-lines.ts';
import { readData, readOptionalData, type DataFile } from './data.ts';
import { ContentError, type Problem } from './errors.ts';
import type { Facts } from './facts.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const lineSchema = z.strictObject({
  id,
  /** Seconds after the beginning of the scene. */
  start: z.number().nonnegative(),
  end: z.number().positive(),
});
const sceneSchema = z.strictObject({ id, seconds: z.number().positive(), lines: z.array(lineSchema).default([]) });
const planSchema = z.strictObject({
  /** The chapter it stands in. */
  chapter: z.string().optional(),
  scenes: z.array(sceneSchema).default([]),
});
const textSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1).max(200),
  /** What the captions say, by line. */
  lines: z.record(id, z.string().trim().min(1)),
  /** What is to be seen, by scene. */
  seen: z.record(id, z.string().trim().min(1)),
});

/** The order and the times of a film, the same in all languages. */
export type FilmPlan = z.output<typeof planSchema> & { id: string };
export type FilmText = z.output<typeof textSchema>;

export interface FilmLine { id: string; start: number; end: number; text: string }
export interface FilmScene { id: string; start: number; end: number; seen: string; lines: FilmLine[] }

/** A film in one language; times in seconds from its beginning. */
export interface Film {
  id: string;
  lang: Lang;
  chapter: string | undefined;
  title: string;
  description: string;
  seconds: number;
  scenes: FilmScene[];
}

/** All films of a content folder. */
export interface Films {
  plans: FilmPlan[];
  /** Tells whether a film has words of its own in a language. */
  has(lang: Lang, id: string): boolean;
  /** A film in a language, in German where it is not translated; nothing while its words are not written. */
  get(lang: Lang, id: string): Film | undefined;
  /** Everything wrong with the films in these languages. */
  problems(langs: Lang[]): Problem[];
}

/** Reads content/films.yaml; the words of each language at first use. */
export function readFilms(root: string, facts: Facts): Films {
  const file = readOptionalData(join(root, 'films.yaml'), z.record(id, planSchema) as z.ZodType<Record<string, z.output<typeof planSchema>>>);
  const plans = Object.entries(file?.data ?? {}).map(([key, plan]) => ({ id: key, ...plan }));
  const path = (lang: Lang, film: string): string => join(root, lang, 'films', `${film}.yaml`);
  const has = (lang: Lang, film: string): boolean => existsSync(path(lang, film));
  const known = new Map<string, DataFile<FilmText>>();
  const words = (lang: Lang, film: string): DataFile<FilmText> => {
    const key = `${lang} ${film}`;
    if (!known.has(key)) known.set(key, readData(path(lang, film), textSchema));
    return known.get(key)!;
  };
  return {
    plans,
    has,
    get(lang, film) {
      const plan = plans.find((each) => each.id === film);
      const own = has(lang, film) ? lang : sourceLang;
      if (!plan || plan.scenes.length === 0 || !has(own, film)) return undefined;
      return assemble(plan, words(own, film).data, own, facts);
    },
    problems: (langs) => plans.filter(({ scenes }) => scenes.length > 0).flatMap((plan) => [
      ...checkTimes(plan, file!),
      ...(has(sourceLang, plan.id) ? [] : [{ ...file!.place(plan.id), what: `the film “${plan.id}” has no words`, remedy: `write content/${sourceLang}/films/${plan.id}.yaml` }]),
      ...langs.filter((lang) => has(lang, plan.id)).flatMap((lang) => {
        try {
          return checkLines(plan, words(lang, plan.id), lang, facts);
        } catch (error) {
          if (error instanceof ContentError) return error.problems;
          throw error;
        }
      }),
    ]),
  };
}

/** Puts the register's numbers into a text: `{student-140-days.days}`. */
export const withNumbers = (text: string, lang: Lang, facts: Facts): string =>
  text.replace(/\{([a-z0-9-]+)\.([a-z0-9_]+)\}/g, (whole, fact: string, value: string) => (facts.get(fact)?.values[value] === undefined ? whole : facts.value(fact, value, lang)));

function assemble(plan: FilmPlan, words: FilmText, lang: Lang, facts: Facts): Film {
  let now = 0;
  const scenes = plan.scenes.map((scene) => {
    const start = now;
    now += scene.seconds;
    const lines = scene.lines.map((line) => ({ id: line.id, start: start + line.start, end: start + line.end, text: withNumbers(words.lines[line.id] ?? '', lang, facts) }));
    return { id: scene.id, start, end: now, seen: withNumbers(words.seen[scene.id] ?? '', lang, facts), lines };
  });
  return { id: plan.id, lang, chapter: plan.chapter, title: words.title, description: words.description, seconds: now, scenes };
}

function checkTimes(plan: FilmPlan, file: DataFile<unknown>): Problem[] {
  return plan.scenes.flatMap((scene, s) => scene.lines.flatMap((line, l) => {
    const place = file.place(plan.id, 'scenes', s, 'lines', l);
    const before = scene.lines[l - 1];
    const problems: Problem[] = [];
    if (line.end - line.start < 1) problems.push({ ...place, what: `the line “${line.id}” stands for less than a second`, remedy: 'give it more time' });
    if (line.end > scene.seconds) problems.push({ ...place, what: `the line “${line.id}” ends after its scene (${scene.seconds} s)`, remedy: 'let it end earlier' });
    if (before && line.start < before.end) problems.push({ ...place, what: `the line “${line.id}” begins before “${before.id}” has ended`, remedy: 'let it begin later' });
    return problems;
  }));
}
