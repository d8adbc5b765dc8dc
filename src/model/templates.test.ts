import { describe, expect, test } from 'vitest';
import { ContentError, formatProblem } from './errors.ts';
import { fixtureSite } from './fixture-site.ts';
import { templatesOf } from './templates.ts';
import { componentsOf, isComponent } from './tree.ts';

const front = '---\ntitle: Vorlage\ndescription: Ein Satz.\nchecked: 2026-01-01\n---\n\n';
const register = 'dl-one: { brochure: guide, use: plan, formats: [docx] }\n';
const words = 'de/downloads/dl-one.mdx';

function messages(files: Record<string, string>): string[] {
  try {
    return templatesOf(fixtureSite({ 'downloads.yaml': register, [words]: `${front}Text.\n`, ...files })).problems(['de', 'en']).map((problem) => formatProblem(problem).replaceAll(/(?:[^\s:]*\/)?guide-[A-Za-z0-9]{6}\//g, ''));
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n').map((line) => line.replaceAll(/(?:[^\s:]*\/)?guide-[A-Za-z0-9]{6}\//g, ''));
    throw error;
  }
}

const sheet = (columns: string, more = ''): Record<string, string> => ({
  'downloads.yaml': 'dl-one: { brochure: guide, use: plan, formats: [xlsx] }\n',
  'downloads/dl-one.yaml': `sheets:\n  - id: list\n    rows: 3\n${more}    columns:\n      - ${columns}\n`,
});
const withWords = (list: string): Record<string, string> => ({ [words]: `---\ntitle: Vorlage\ndescription: Ein Satz.\nchecked: 2026-01-01\nwords:\n${list}---\n\nText.\n` });

describe('what a template must hold, and how its errors read', () => {
  const cases: [what: string, files: Record<string, string>, message: string][] = [
    ['a component of the screen', { [words]: `${front}<Download id="dl-one" />\n` }, `${words}:7:1: there is no component <Download>; content/README.md lists all components`],
    ['a table that is none', { [words]: `${front}<FormTable rows="3">\nText.\n</FormTable>\n` }, `${words}:7:1: <FormTable> does not hold exactly one table; put one Markdown table between its tags`],
    ['an excerpt of nothing', { [words]: `${front}<Excerpt chapter="guide/one" id="lost" />\n` }, `${words}:7:1: there is no component with the id “lost” in guide/one; it has none`],
    ['a missing source', { 'downloads.yaml': `${register}dl-two: { brochure: guide, use: plan, formats: [docx] }\n` }, 'de/downloads/dl-two.mdx:1:1: this file does not exist; write it, or take the template out of content/downloads.yaml'],
    ['a missing German paper', { 'downloads.yaml': 'dl-one: { brochure: guide, use: plan, formats: [docx], paper: de }\n' }, 'downloads/dl-one.mdx:1:1: this file does not exist; write it, or take the template out of content/downloads.yaml'],
    ['an unknown brochure', { 'downloads.yaml': 'dl-one: { brochure: gide, use: plan, formats: [docx] }\n' }, 'downloads.yaml:1:11: there is no brochure “gide”; use one of guide'],
    ['an unknown use', { 'downloads.yaml': 'dl-one: { brochure: guide, use: fun, formats: [docx] }\n' }, 'downloads.yaml:1:28: “dl-one.use” does not fit (Invalid option: expected one of "plan"|"search"|"apply"|"interview"|"start"|"rights"|"permit"|"learn"|"organise"|"invite"|"run"|"follow-up"); correct the value'],
    ['other blocks in a translation', { 'en/downloads/dl-one.mdx': `${front}One.\n\nTwo.\n` }, 'en/downloads/dl-one.mdx:9:1: paragraph has no counterpart: de/downloads/dl-one.mdx ends at line 7; remove it or add it to the German file'],
    ['a missing word of a spreadsheet', { ...sheet('{ id: firm, width: 9 }'), ...withWords('  list: Liste\n') }, `${words}:5:1: the word “firm” of the spreadsheet is missing; add it under words`],
    ['a word that nothing shows', { ...sheet('{ id: firm, width: 9 }'), ...withWords('  list: Liste\n  firm: Firma\n  firn: Firn\n') }, `${words}:8:3: the spreadsheet has no use for the word “firn”; correct or remove it`],
    ['a formula that names no column', { ...sheet("{ id: firm, width: 9, formula: '[firn]' }"), ...withWords('  list: Liste\n  firm: Firma\n') }, 'downloads/dl-one.yaml:2:5: a formula of the sheet “list” names the column “firn”, which is not there; it has firm'],
    ['a formula that names no fact', { ...sheet("{ id: firm, width: 9, formula: '{fact wage day}' }"), ...withWords('  list: Liste\n  firm: Firma\n') }, 'downloads/dl-one.yaml:2:5: the sheet “list” takes the value “day” of the fact “wage”, which is not there; see content/facts.yaml'],
  ];

  test.each(cases)('%s', (_what, files, message) => {
    expect(messages(files)).toContain(message);
  });

  test('a chapter does not take what only papers have', () => {
    const { problems } = fixtureSite({ 'de/guide/one.mdx': 'Am <Blank size="m" /> um zehn.' });
    expect(problems().map(formatProblem)[0]).toContain('there is no component <Blank>; content/README.md lists all components');
  });
});

test('an excerpt brings the component of the chapter in the language of the paper', () => {
  const content = fixtureSite({
    'downloads.yaml': register,
    [words]: `${front}<Excerpt chapter="guide/one" id="before" />\n`,
    'en/downloads/dl-one.mdx': `${front}<Excerpt chapter="guide/one" id="before" />\n`,
    'de/guide/one.mdx': '<Checklist id="before" title="Vorher">\n- Punkt {/* #point */}\n</Checklist>',
    'en/guide/one.mdx': '<Checklist id="before" title="Before">\n- Point\n</Checklist>',
  });
  const title = (lang: 'de' | 'en') => componentsOf(templatesOf(content).get(lang, 'dl-one').papers[0]!.tree, 'Checklist')[0]!.props.title;
  expect([title('de'), title('en')]).toEqual(['Vorher', 'Before']);
});

test('facts alone on a line become a paragraph with the space between them', () => {
  const content = fixtureSite({ 'downloads.yaml': register, [words]: `${front}- <Fact id="wage" /> <Fact id="wage" value="hour" />\n` });
  const [list] = templatesOf(content).get('de', 'dl-one').papers[0]!.tree.children;
  const [item] = (list as unknown as { children: { children: { type: string; children: never[] }[] }[] }).children;
  expect(item!.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(item!.children[0]!.children.map((node) => (isComponent(node) ? 'fact' : (node as { value: string }).value))).toEqual(['fact', ' ', 'fact']);
});
