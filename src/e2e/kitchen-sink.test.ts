// One of every component as a chapter on the web, in German and in the language of tests.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pseudo } from '../i18n/pseudo.ts';
import { kitchenSinkFile } from '../model/kitchen-sink.ts';
import { readSource } from '../model/source.ts';
import type { ComponentName } from '../model/vocabulary.ts';
import { violationsOn } from './axe.ts';
import { build, built } from './build.ts';
import { faultsIn } from './html.ts';
import { fileText, openSite, type Site } from './site.ts';

// What each component looks like on the page.
const shown: Record<ComponentName, string> = {
  Agenda: 'section.agenda', AnnotatedDocument: 'figure.document', Answer: 'label.answer', Calculator: 'section.calculator', Callout: '.callout', Checklist: 'section.checklist',
  DecisionTree: 'section.tree', Dialogue: 'section.dialogue', Directory: 'section.directory', Do: '.dodont .do', DoDont: 'section.dodont', Dont: '.dodont .dont', Download: '.download',
  Effort: '.effort table', Entry: '.directory .entry', ExampleLetter: 'figure.letter', Fact: '.fact .ref', FactFigure: 'figure.ticket', Field: '.field textarea', Film: 'figure.film video',
  Line: '.dialogue .line', Mark: 'mark sup', Node: '.tree .node', Notes: '.letter .notes', Offers: '.offers a', Option: '.tree .node a[href^="#"]', Outcome: '.tree .outcome',
  Part: '.document .part', Phrase: '.phrases .phrase q', PhraseBank: 'section.phrases', Preparation: 'section.preparation', Publisher: 'dl.block dt', Question: '.quiz .question',
  Quiz: 'section.quiz', Result: '.selfcheck .result', SelfCheck: 'section.selfcheck', Slot: '.agenda .slot', Statement: '.selfcheck .statement', Step: '.timeline .step',
  Term: 'a.term', Timeline: 'section.timeline', Why: '.quiz .why', Work: '.effort .work', Worksheet: 'section.worksheet',
};

// The chapter is called like one that has an illustration.
const page = '/de/make-it-work/written-application/';
const plan = 'kitchen-sink:\n  format: make-it-work/written-application\n  agenda: run\n  rows: [{ id: one, minutes: 15 }, { id: two, minutes: 15 }]\n';
const film = 'film-sme-careers:\n  scenes: [{ id: one, seconds: 8, lines: [{ id: one-1, start: 1, end: 5 }] }]\n';
const filmWords = 'title: Ein Film\ndescription: Ein Satz.\nlines: { one-1: Ein kurzer Satz. }\nseen: { one: Ein Haus. }\n';

// The small site with the kitchen sink as a chapter, and what that chapter names.
function writeContent(): string {
  const folder = join(built, 'kitchen-sink-content');
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  rmSync(folder, { recursive: true, force: true });
  cpSync('src/model/fixtures/scripts', folder, { recursive: true });
  // The calculator counts with the figures of the real register.
  for (const file of ['facts.yaml', 'de/facts.yaml']) cpSync(join('content', file), join(folder, file));
  mkdirSync(join(folder, 'de/films'));
  write('brochures.yaml', readSource(join(folder, 'brochures.yaml')).replace('[why-sme]', '[why-sme, written-application]'));
  write('de/make-it-work/written-application.mdx', readSource(kitchenSinkFile));
  write('plans.yaml', plan);
  write('films.yaml', film);
  write('de/films/film-sme-careers.yaml', filmWords);
  return folder;
}

describe.each([['in German', ''], ['in the language of tests', 'yes']])('the kitchen sink on the web %s', (_, inPseudo) => {
  const say = inPseudo ? pseudo : (text: string): string => text;
  let html: string;
  let site: Site;
  beforeAll(async () => {
    const name = `kitchen-sink${inPseudo && '-pseudo'}`;
    // The compiled chapters are kept, so each language of the two has its own.
    const settings = { CONTENT_DIR: writeContent(), PUBLISHER_DIR: 'src/e2e/publishers/chamber', GUIDE_LANGUAGES: 'de', GUIDE_PSEUDO: inPseudo, CACHE_DIR: join(built, `astro-${name}`) };
    const folder = build(name, settings);
    html = fileText(`${page}index.html`, folder);
    site = await openSite(folder);
  });
  afterAll(() => site?.close());

  test('shows every component', async () => {
    const open = await site.open(page);
    const text = open.locator('.text[data-chapter]');
    const missing = await text.evaluate((element, selectors) => Object.entries(selectors).filter(([, selector]) => !element.querySelector(selector)).map(([name]) => name), shown);
    expect(missing).toEqual([]);
    const words = (await text.textContent())!.replace(/\s+/g, ' ');
    for (const part of ['Zum Abhaken', 'Das Gegenteil ist die Zusage.', 'Was kannst du?', 'Ein Zitat.', 'Ankommen', 'Am Telefon']) expect(words).toContain(say(part));
    for (const part of ['Darf ich kurz nachdenken?', 'Faire Integration', '09:45']) expect(words).toContain(part);
    expect([open.errors, open.foreign]).toEqual([[], []]);
  });

  test('is valid HTML', async () => {
    expect(await faultsIn(html)).toEqual([]);
  });

  test.each([320, 1280])('fits and is accessible at %i px, in light and dark', async (width) => {
    const open = await site.open(page, { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' });
    expect(await open.evaluate(() => document.documentElement.scrollWidth), 'horizontal scroll').toBeLessThanOrEqual(width);
    expect(await violationsOn(open)).toEqual([]);
  });
});
