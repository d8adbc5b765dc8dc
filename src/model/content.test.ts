import { describe, expect, test } from 'vitest';
import { fixtureSite, messagesOf } from './fixture-site.ts';
import { countWords } from './outline.ts';
import { componentsOf } from './tree.ts';

const one = 'de/guide/one.mdx';
const front = '---\ntitle: Titel\ndescription: Ein Satz.\nchecked: 2026-01-01\n---\n';

describe('what stops the build, and how it says so', () => {
  const cases: [what: string, body: string, message: string][] = [
    ['an unknown component', '<Chekclist id="a" title="A">\n- x {/* #x */}\n</Chekclist>', `${one}:7:1: there is no component <Chekclist>; did you mean <Checklist>? content/README.md lists all`],
    ['an unknown attribute', '<Callout kind="tip" colour="red">Text</Callout>', `${one}:7:21: <Callout> has no attribute “colour”; it takes kind, title, id`],
    ['a missing attribute', '<FactFigure id="wage" />', `${one}:7:1: <FactFigure> lacks the attribute “value”; add value="…"`],
    ['a wrong keyword', '<Callout kind="loud">Text</Callout>', `${one}:7:10: the attribute “kind” of <Callout> does not fit (Invalid option: expected one of "tip"|"warning"|"law"|"example"|"kmu"|"note"); see content/README.md for what it takes`],
    ['a heading without an anchor', '## Ohne', `${one}:7:1: the heading “Ohne” has no anchor; add a comment with a short English anchor at its end: {/* #anchor */}`],
    ['an anchor used twice', '## A {/* #a */}\n\n## B {/* #a */}', `${one}:9:1: the anchor “a” stands here again; it is first used in line 7; choose another anchor`],
    ['a ticked item without an id', '<Checklist id="c" title="C">\n- Punkt\n</Checklist>', `${one}:8:1: this item of a checklist has no anchor; add a comment with a short English anchor at its end: {/* #anchor */}`],
    ['a dead link', '[hin](/guide/two/)', `${one}:7:1: the link /guide/two/ leads nowhere; did you mean /guide/one/?`],
    ['a dead anchor', '## A {/* #alpha */}\n\n[hin](/guide/one/#alpho)', `${one}:9:1: there is no anchor #alpho on /guide/one/; did you mean #alpha?`],
    ['a skipped heading level', '## A {/* #a */}\n\n#### B {/* #b */}', `${one}:9:1: heading level 3 is skipped; write ### here or add the level between`],
    ['an unknown fact', '<Fact id="wagge" />', `${one}:7:1: there is no fact “wagge”; did you mean “wage”? content/facts.yaml lists all`],
    ['an unknown value of a fact', '<Fact id="wage" value="day" />', `${one}:7:1: the fact “wage” has no value “day”; it has hour`],
    ['an unknown term', 'Ein <Term id="zeugnis">Zeugnis</Term>.', `${one}:7:5: there is no term “zeugnis”; add it to content/de/glossary.yaml or correct the id`],
    ['an import', "import x from './x.js'", `${one}:7:1: imports and exports are not allowed in a chapter; use a component of the vocabulary (content/README.md)`],
    ['an export', 'export const a = 1', `${one}:7:1: imports and exports are not allowed in a chapter; use a component of the vocabulary (content/README.md)`],
    ['an expression', 'Es sind {1 + 1}.', `${one}:7:9: expressions are not allowed in a chapter; write the text itself, a <Fact …/>, or a comment {/* … */}`],
    ['a damaged comment', '## A {/_ #a _/}', `${one}:7:6: expressions are not allowed in a chapter; write the text itself, a <Fact …/>, or a comment {/* … */}`],
    ['a picture without words', '![](/images/a.svg)', `${one}:7:1: the picture /images/a.svg has no alternative text; say in the square brackets what it shows`],
    ['a part outside its whole', '<Line who="A">Hallo</Line>', `${one}:7:1: <Line> stands outside of <Dialogue>; move it there`],
    ['a wrong sum of minutes', '<Agenda id="a" title="A" start="09:00" minutes="30">\n<Slot min="20">Eins</Slot>\n</Agenda>', `${one}:7:1: the slots of this agenda add up to 20 minutes, not to 30; correct a slot or the attribute minutes`],
    ['a wrong sum of hours', '<Effort id="e" title="E" first="2" repeat="1">\n<Work first="1.5" repeat="1">Eins</Work>\n</Effort>', `${one}:7:1: the hours “first” add up to 1.5, not to 2; correct a line or the attribute first`],
    ['a choice that leads nowhere', '<DecisionTree id="t" title="T">\n<Node id="a" ask="?">\n<Option to="c">x</Option>\n<Option to="b">y</Option>\n</Node>\n<Outcome id="b" title="B">Text</Outcome>\n</DecisionTree>', `${one}:9:1: <Option to="c"> leads nowhere; use one of a, b`],
    ['a question without a solution', '<Quiz id="q" title="Q">\n<Question id="a" ask="?">\n<Answer>x</Answer>\n<Why>y</Why>\n</Question>\n</Quiz>', `${one}:8:1: this question has 0 correct answers; mark exactly one with correct="yes"`],
    ['a mark without a note', '<ExampleLetter id="l" title="L" kind="email">\n<Mark n="1">Hallo</Mark>\n</ExampleLetter>', `${one}:7:1: there are 0 notes for the marks 1; number the marks from 1 and write one point of <Notes> for each`],
  ];

  test.each(cases)('%s', (_what, body, message) => {
    expect(messagesOf({ [one]: body })).toContain(message);
  });

  test('front matter that does not fit names the line', () => {
    expect(messagesOf({ [one]: front.replace('checked: 2026-01-01', 'checked: gestern') + '\nText.' })).toEqual([`${one}:4:1: “checked” does not fit (Invalid ISO date); correct the value`]);
    expect(messagesOf({ [one]: front.replace('title: Titel\n', '') + '\nText.' })[0]).toMatch(/^de\/guide\/one.mdx:2:1: “title” is missing; add it$/);
  });

  test('a file that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${front}\nGr`), Buffer.from([0xfc]), Buffer.from('sse\n')]);
    expect(messagesOf({ [one]: bytes })).toEqual([`${one}:7:1: this file is not UTF-8 text; save it as UTF-8 in your editor`]);
  });

  test('a translation with other blocks names both lines', () => {
    const files = { [one]: '## A {/* #a */}\n\nEins.\n\n- Punkt', 'en/guide/one.mdx': '## A\n\nOne.\n\nTwo.' };
    expect(messagesOf(files)).toEqual(['en/guide/one.mdx:11:1: paragraph stands where de/guide/one.mdx:11 has ul › listItem; give the translation the same blocks in the same order']);
  });

  test('a translation with another link or fact names both lines', () => {
    const files = { [one]: 'Lohn: <Fact id="wage" value="hour" />', 'en/guide/one.mdx': 'Wage: [here](/guide/)' };
    expect(messagesOf(files)).toEqual(['en/guide/one.mdx:7:1: this block lacks <Fact id="wage" value="hour">, has the link /guide/, unlike de/guide/one.mdx:7; use the same ids, links and pictures as the German block']);
  });

  test('a brochure that is called like another part of the site', () => {
    expect(messagesOf({ 'brochures.yaml': 'films: { lead: coral, reader: student, chapters: [one] }\n' })).toEqual(['brochures.yaml:1:1: a brochure cannot be called “films”; this segment of the address means something else; choose another id']);
  });

  test('a sentence of the register with a placeholder that has no value', () => {
    expect(messagesOf({ 'de/facts.yaml': 'wage: "Der Lohn ist {day, number, eur}."\n' })[0]).toContain('de/facts.yaml:1:1: the sentence of “wage” cannot be formatted');
  });

  test('a site in order has no message', () => {
    expect(messagesOf({})).toEqual([]);
  });
});

describe('the model of a chapter', () => {
  const site = fixtureSite({
    [one]: '## Eins {/* #first */}\n\nDer <Term id="lebenslauf">Lebenslauf</Term> und <Fact id="wage" value="hour" />, wieder <Fact id="wage" value="hour" />.\n\n<Checklist id="first" title="Liste">\n- Punkt {/* #point */}\n</Checklist>\n\n<Dialogue id="talk" title="Gespräch">\n<Line who="A">Guten Tag</Line>\n<Line who="B">Hallo</Line>\n</Dialogue>',
    'en/guide/one.mdx': '## One\n\nThe <Term id="lebenslauf">CV</Term> and <Fact id="wage" value="hour" />, again <Fact id="wage" value="hour" />.\n\n<Checklist id="first" title="List">\n- Point\n</Checklist>\n\n<Dialogue id="talk" title="Talk">\n<Line who="A">Good day</Line>\n<Line who="B">Hello</Line>\n</Dialogue>',
  });
  const german = site.document('de', 'guide/one');
  const english = site.document('en', 'guide/one');

  test('a translation takes the anchors of the German file', () => {
    expect(english.outline).toEqual([{ id: 'first', depth: 2, text: 'One' }]);
    expect(JSON.stringify(english.tree)).toContain('"first-block--point"');
  });

  test('a component named like a section gets an anchor of its own', () => {
    expect(componentsOf(german.tree, 'Checklist')[0]!.data!.id).toBe('first-block');
  });

  test('a dialogue in a translation carries the German words', () => {
    expect(JSON.stringify(componentsOf(english.tree, 'Dialogue')[0]!.original)).toContain('Guten Tag');
  });

  test('lines written one below the other are lines, not a paragraph', () => {
    expect(componentsOf(german.tree, 'Dialogue')[0]!.children.map((child) => child.type)).toEqual(['component', 'component']);
  });

  test('facts are numbered once and their source is named once in a block', () => {
    const [first, second] = componentsOf(german.tree, 'Fact').map((fact) => fact.data);
    expect(first).toMatchObject({ note: 1, first: true, again: false });
    expect(second).toMatchObject({ note: 1, first: false, again: true });
  });

  test('a document that is not translated is the German one', () => {
    expect(site.document('ar', 'guide/one').lang).toBe('de');
    expect(site.has('ar', 'guide/one')).toBe(false);
  });

  test('words are counted in paragraphs and lists, components left out', () => {
    expect(countWords(german.tree)).toBe(4);
  });

  test('facts are written as the language writes them', () => {
    expect(site.facts.value('wage', 'hour', 'de')).toBe('13,90\u00a0€');
    expect(site.facts.value('wage', 'hour', 'en')).toBe('€13.90');
    expect(site.facts.statement('wage', 'de').text).toBe('Der Mindestlohn beträgt 13,90\u00a0€ je Stunde.');
    expect(site.facts.statement('wage', 'ar')).toEqual({ text: 'Der Mindestlohn beträgt 13,90\u00a0€ je Stunde.', lang: 'de' });
  });
});
