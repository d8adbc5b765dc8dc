import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteContent } from '../../model/content.ts';
import { ContentError, formatProblem } from '../../model/errors.ts';
import { planProblems } from './catalogue.ts';
import { chapterEntries } from './chapter.ts';
import { tinySite } from './fixture.ts';
import { readPlans } from './plans.ts';
import { readyPlan } from './ready.ts';

const rows = (...lines: string[]) => `visit:\n  format: welcome/visit\n  agenda: run\n  rows:\n${lines.map((line) => `    - ${line}\n`).join('')}`;
const good = rows('{ id: tour, minutes: 45, uses: [downloads/dl-cards, welcome/intro#about] }', '{ id: break, minutes: 15 }');

/** The messages for a plans.yaml, without the folder it lies in. */
function complaints(plans: string): string[] {
  const content = tinySite(plans);
  const folder = `${relative(process.cwd(), content.root)}/`;
  try {
    return planProblems(content).map((problem) => formatProblem(problem).replaceAll(folder, ''));
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map((problem) => formatProblem(problem).replaceAll(folder, ''));
    throw error;
  }
}

describe('what a chapter offers to a plan', () => {
  const { chapter, parts } = chapterEntries(tinySite(good).document('de', 'welcome/intro'));

  it('is the chapter, its sections and their exercises in order, each by its id', () => {
    expect(chapter).toMatchObject({ ref: 'welcome/intro', kind: 'chapter', title: 'Einführung', uses: ['films/film-one', 'downloads/dl-cards'] });
    expect(parts.map(({ ref, kind, title }) => [ref, kind, title])).toEqual([
      ['welcome/intro#about', 'section', 'Worum es geht'],
      ['welcome/intro#detail', 'section', 'Im Einzelnen'],
      ['welcome/intro#about-block', 'Checklist', 'Vorher'],
      ['welcome/intro#after', 'section', 'Danach'],
    ]);
  });

  it('comes with what belongs to it, and with minutes that add up', () => {
    expect(parts[0]!.uses).toEqual(['films/film-one']);
    expect(parts.map(({ minutes }) => minutes)).toEqual([10, 10, 5, 5]);
    expect(chapter.minutes).toBe(15);
  });
});

describe('a ready-made plan', () => {
  it('says the words of the agenda in each language under the same ids', () => {
    const content = tinySite(good);
    const source = readPlans(content.root)!.data.visit!;
    const german = readyPlan(content, 'de', 'visit', source);
    const english = readyPlan(content, 'en', 'visit', source);
    expect(german).toMatchObject({ title: 'Besuch', start: '13:30', minutes: 60 });
    expect(german.rows.map(({ title }) => title)).toEqual(['Rundgang: an jeder Station eine Person', 'Pause']);
    expect(english.rows.map(({ title, who, material }) => [title, who, material])).toEqual([['Tour: one person at each station', 'firm', 'cards'], ['Break', undefined, undefined]]);
    expect(english.rows.map(({ ref, kind }) => [ref, kind])).toEqual([['welcome/visit#run--tour', 'slot'], ['welcome/visit#run--break', 'break']]);
    expect(english.rows.map(({ ref }) => ref)).toEqual(german.rows.map(({ ref }) => ref));
  });

  it('stands in German where the format is not translated yet', () => {
    const content = tinySite(good);
    expect(readyPlan(content, 'fr', 'visit', readPlans(content.root)!.data.visit!).rows[0]).toMatchObject({ lang: 'de', title: 'Rundgang: an jeder Station eine Person' });
  });
});

describe('content/plans.yaml', () => {
  it('is in order in this site', () => {
    expect(planProblems(siteContent()).map(formatProblem)).toEqual([]);
    expect(Object.keys(readPlans(siteContent().root)!.data)).toHaveLength(5);
  });

  it('has nothing to complain about when it follows the agenda', () => {
    expect(complaints(good)).toEqual([]);
  });

  it.each([
    ['{}', 'plans.yaml:1:1: the format “welcome/visit” has no ready-made plan; add one with the slots of its agenda'],
    [good.replace('agenda: run', 'agenda: ran'), 'plans.yaml:3:3: “welcome/visit” has no agenda “ran”; did you mean “run”?'],
    [rows('{ id: tour, minutes: 45 }'), 'plans.yaml:4:3: rows: 1, slots of the agenda: 2 (de/welcome/visit.mdx:9); write one row for each slot, in the same order'],
    [good.replace('minutes: 45', 'minutes: 40'), 'plans.yaml:5:19: the row “tour” has 40 minutes, its slot 45 (de/welcome/visit.mdx:10); write the same minutes in both'],
    [good.replace('id: break', 'id: tour'), 'plans.yaml:6:9: the id “tour” stands here again; choose another one'],
    [good.replace('dl-cards', 'dl-card'), 'plans.yaml:5:39: there is nothing called “downloads/dl-card”; did you mean “downloads/dl-cards”?'],
    [good.replace('minutes: 15', 'minutes: "15"'), 'plans.yaml:6:20: “visit.rows.1.minutes” does not fit (Invalid input: expected number, received string); correct the value'],
    [good.replace('rows:', 'row:'), 'plans.yaml:4:3: “visit.row” is not known here; remove it or check its spelling'],
  ])('is refused with place and remedy: %#', (plans, message) => {
    expect(complaints(plans)).toContain(message);
  });

  it('is refused when its format is no chapter with an agenda', () => {
    expect(complaints(good.replace('welcome/visit', 'welcome/visits'))).toContain('plans.yaml:2:3: “welcome/visits” is no chapter with an agenda; did you mean “welcome/visit”?');
  });
});
