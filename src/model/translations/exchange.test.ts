import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../errors.ts';
import { accept } from './accept.ts';
import { FixtureSite } from './fixture.ts';
import { planImport } from './import.ts';
import { sheetsOf } from './messages.ts';
import { readPo, writePo, type PoLine } from './po.ts';
import { reviewSheet } from './review-sheet.ts';
import { statusOf } from './status.ts';

const german = 'content/de/guide/first.mdx';
const lines = (site: FixtureSite): PoLine[] => readPo(writePo('en', sheetsOf(site.open(), 'en'))).lines;
const plan = (site: FixtureSite, changed: PoLine[], lang = 'en') => planImport(site.open(), 'en', 'en.po', lang, changed);
const complaints = (site: FixtureSite, changed: PoLine[], lang?: string): string[] => plan(site, changed, lang).problems.map(formatProblem);
const edited = (site: FixtureSite, find: string, own: string): PoLine[] => lines(site).map((line) => (line.german.includes(find) ? { ...line, own, fuzzy: false } : line));

describe('an exported PO file', () => {
  it('imported unchanged changes nothing, and exported again has the same bytes', () => {
    const site = new FixtureSite().accept();
    expect(plan(site, lines(site))).toEqual({ changes: [], problems: [] });
    expect(writePo('en', sheetsOf(site.open(), 'en')).equals(writePo('en', sheetsOf(site.open(), 'en')))).toBe(true);
  });

  it('shows components and addresses as numbered placeholders', () => {
    const line = lines(new FixtureSite()).find((each) => each.german.startsWith('Nach der'))!;
    expect(line.german).toBe('Nach der <1>Zusage</1> kommt der Vertrag. Die Frist steht bei [den Regeln](<2/>).');
    expect(line.own).toBe('After the <1>Zusage</1> comes the contract. The notice period is in [the rules](<2/>).');
  });

  it('marks what is older than the German text as fuzzy', () => {
    const site = new FixtureSite().accept().edit(german, 'Ein Anruf kostet nichts.', 'Ein Anruf kostet fast nichts.');
    expect(lines(site).filter(({ fuzzy }) => fuzzy).map(({ german: text }) => text)).toEqual(['Ein Anruf kostet fast nichts.']);
  });
});

describe('importing', () => {
  it('changes one text and keeps every other byte of the file', () => {
    const site = new FixtureSite().accept();
    const { changes, problems } = plan(site, edited(site, 'kostet nichts', 'It costs nothing to call.'));
    expect(problems).toEqual([]);
    expect(changes.map(({ text }) => text)).toEqual([site.read('content/en/guide/first.mdx').replace('A phone call costs nothing.', 'It costs nothing to call.')]);
  });

  it('puts components and addresses back where the translator moved them', () => {
    const site = new FixtureSite().accept();
    const { changes } = plan(site, edited(site, 'Nach der', 'See [the rules](<2/>) for the period. The contract follows the <1>Zusage</1>.'));
    expect(changes[0]!.text).toContain('See [the rules](/guide/first/#rules) for the period. The contract follows the <Term id="zusage">Zusage</Term>.');
  });

  it('changes a gloss in the file as it is written, comments and quotes too', () => {
    const site = new FixtureSite().accept();
    const { changes } = plan(site, edited(site, 'Nachricht, dass', 'news that the firm says yes'));
    expect(changes.map(({ text }) => text)).toEqual([site.read('content/en/glossary.yaml').replace('message that the firm', 'news that the firm')]);
  });

  it('confirms a reworded text when the translator took the mark away', () => {
    const site = new FixtureSite().accept().edit(german, 'Ein Anruf kostet nichts.', 'Ein Anruf kostet fast nichts.');
    const { changes } = plan(site, lines(site).map((line) => ({ ...line, fuzzy: false })));
    expect(changes.map(({ touched }) => touched.size)).toEqual([1]);
  });

  it('builds a chapter that did not exist; what is not translated stays German and open', () => {
    const site = new FixtureSite();
    const content = site.open();
    const empty = readPo(writePo('fr', sheetsOf(content, 'fr', 'guide/first'))).lines;
    const translated = empty.map((line) => (line.german === 'Steht dein Name richtig darin?' ? { ...line, own: 'Ton nom est-il écrit correctement ?' } : line));
    const [change] = planImport(content, 'fr', 'fr.po', 'fr', translated).changes;
    expect(change!.text).toContain('- Ton nom est-il écrit correctement ?\n- Stehen alle 30 Urlaubstage darin?');
    expect(change!.text).not.toContain('{/*');
    expect(change!.open.size).toBeGreaterThan(15);
    expect(existsSync(`${site.root}/fr`)).toBe(false);
  });

  const refusals: [name: string, find: string, own: string, message: string][] = [
    ['a placeholder left out', 'Nach der', 'The contract follows. See [the rules](<2/>).', 'its placeholders are damaged (</1> is missing, <1> is missing); keep each placeholder of the German text exactly once'],
    ['a placeholder twice', 'Nach der', '<1>Zusage</1> <1>Zusage</1> [the rules](<2/>).', 'its placeholders are damaged (</1> is too many, <1> is too many); keep each placeholder of the German text exactly once'],
    ['code instead of a placeholder', 'kostet nichts', 'It <b>costs</b> nothing.', 'its placeholders are damaged (there is a tag that is no placeholder); keep each placeholder of the German text exactly once'],
    ['a wrong number', 'Urlaubstage', 'Are all 31 days of leave in it?', 'the translation lacks 30 and has 31, unlike the German text:1; write the same numbers as figures'],
    ['another language', 'Lies den Vertrag', 'Lis bien tout le contrat avant de signer, prends ton temps pour cela.', 'this reads like Français, not English; translate it into English'],
    ['a lost value of a sentence', 'Die Frist beträgt', 'The notice period is long.', 'the placeholder {weeks} is missing; use all placeholders of the German message'],
  ];
  for (const [name, find, own, message] of refusals) {
    it(`refuses ${name} and changes no file`, () => {
      const site = new FixtureSite().accept();
      const result = plan(site, edited(site, find, own));
      expect(result.changes).toEqual([]);
      expect(result.problems.map(formatProblem).join('\n')).toContain(message);
    });
  }

  it('refuses texts it does not know, a changed German text, and a file in another language', () => {
    const site = new FixtureSite().accept();
    const [first] = lines(site);
    expect(complaints(site, [{ ...first!, context: 'guide/first#0123456789ab/text' }])).toEqual(['en.po:1:1: “guide/first#0123456789ab/text” is no text of the guides, or its German block has changed since the export; export again with npm run translations export en']);
    expect(complaints(site, [{ ...first!, german: 'Anders' }])[0]).toContain('its German text is not the one of the guides; do not edit msgid');
    expect(complaints(site, lines(site), 'fr')).toEqual(['en.po:1:1: the file says it is in “fr”, not in “en”; import it as fr, or correct its header Language']);
  });
});

describe('accepting', () => {
  it('keeps the review of what nobody touched and asks for a new one where the text changed', () => {
    const site = new FixtureSite();
    accept(site.open(), 'en', site.source(), { state: 'reviewed', by: 'Ada Muster, Musterhochschule' });
    site.edit(german, 'Ein Anruf kostet nichts.', 'Ein Anruf kostet fast nichts.').edit('content/en/guide/first.mdx', 'costs nothing', 'costs hardly anything');
    accept(site.open(), 'en', site.source(), { state: 'machine' });
    const first = statusOf(site.open(), 'en').files.find(({ id }) => id === 'guide/first')!;
    expect(first).toMatchObject({ fresh: 20, machine: 1, reviewed: 19, reviewers: ['Ada Muster, Musterhochschule'] });
  });

  it('takes new blocks of a partly updated translation and leaves the rest as it was', () => {
    const site = new FixtureSite()
      .accept()
      .edit(german, '- Stehen alle', '- Ist jede Seite dabei?\n- Stehen alle')
      .edit(german, '## Die Regeln', 'Ganz neu.\n\n## Die Regeln')
      .edit('content/en/guide/first.mdx', '* Are all', '* Is every page there?\n* Are all');
    accept(site.open(), 'en', site.source(), { state: 'human' });
    expect(statusOf(site.open(), 'en').files.find(({ id }) => id === 'guide/first')).toMatchObject({ fresh: 21, missing: 1, human: 1, orphans: 0 });
  });

  it('refuses a translation without a lock whose blocks are not the German ones', () => {
    const site = new FixtureSite().edit(german, '- Stehen alle', '- Ist jede Seite dabei?\n- Stehen alle');
    expect(() => accept(site.open(), 'en', site.source(), { state: 'machine' })).toThrow('give the translation the same blocks in the same order');
  });
});

it('the review sheet shows both languages in their direction', () => {
  const html = reviewSheet('en', sheetsOf(new FixtureSite().open(), 'en', 'guide/first'));
  expect(html).toContain('<td lang="de" dir="ltr">Ein Anruf kostet nichts.</td><td lang="en" dir="ltr">A phone call costs nothing.<i></i></td>');
  expect(html).not.toMatch(/&lt;\d/);
});
