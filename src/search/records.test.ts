import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../model/fixture-site.ts';
import { fieldsOf } from './fields.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';

const german = `Vor dem ersten Abschnitt.

## Der Lebenslauf {/* #cv */}

Ein <Term id="lebenslauf">Lebenslauf</Term> ist eine Tabelle. Der Lohn: <Fact id="wage" value="hour" />.

### Mit Foto {/* #photo */}

- Punkt eins
- Punkt zwei

| Frage | Antwort |
| --- | --- |
| Wie lang? | zwei Seiten |

## Der Brief {/* #letter */}

<ExampleLetter id="sample" title="Muster" kind="email" subject="Bewerbung">
Sehr geehrte Frau Petersen, anbei mein Kennwort: Schornsteinfeger.
</ExampleLetter>

<PhraseBank id="phrases" title="Sätze">
<Phrase de="Darf ich kurz nachdenken?">Zeit gewinnen</Phrase>
</PhraseBank>
`;
const english = german
  .replace('Vor dem ersten Abschnitt.', 'Before the first section.').replace(/ \{\/\* #\w+ \*\/\}/g, '').replace('Der Lebenslauf', 'The CV').replace('>Lebenslauf<', '>Lebenslauf<')
  .replace('ist eine Tabelle. Der Lohn', 'is a table. The wage').replace('Mit Foto', 'With a photo').replace('Punkt eins', 'Point one').replace('Punkt zwei', 'Point two')
  .replace('Frage | Antwort', 'Question | Answer').replace('Wie lang? | zwei Seiten', 'How long? | two pages').replace('Der Brief', 'The letter').replace('"Muster"', '"Sample"').replace('"Bewerbung"', '"Application"')
  .replace('Sehr geehrte Frau Petersen, anbei mein Kennwort: Schornsteinfeger.', 'Dear Ms Petersen, enclosed is my password.').replace('"Sätze"', '"Phrases"').replace('Zeit gewinnen', 'gain time');
const site = fixtureSite({
  'de/guide/one.mdx': german,
  'en/guide/one.mdx': english,
  'en/glossary.yaml': 'lebenslauf: { gloss: CV, example: Here is my CV., also: [resume] }\n',
});
const records = recordsOf(site, 'de');
const find = (path: string, lang: 'de' | 'en' = 'de') => recordsOf(site, lang).find((record) => record.path === path)!;

describe('records', () => {
  it('are one per section, per term, per cover and per page', () => {
    expect(records.map(({ path }) => path)).toEqual(['/guide/one/', '/guide/one/#cv', '/guide/one/#letter', '/glossary/#lebenslauf', '/guide/', '/about/', '/imprint/', '/privacy/', '/accessibility/']);
    expect(records.map(({ kind }) => kind)).toEqual(['section', 'section', 'section', 'term', 'page', 'page', 'page', 'page', 'page']);
  });

  it('are there only in languages that have the chapter', () => {
    expect(recordsOf(site, 'fr').filter(({ kind }) => kind !== 'term')).toEqual([]);
  });

  it('carry readable text: facts resolved, lists and tables set off, no markup', () => {
    expect(find('/guide/one/#cv').text).toBe('Ein Lebenslauf ist eine Tabelle. Der Lohn: 13,90 €. Mit Foto · Punkt eins · Punkt zwei · Frage · Antwort · Wie lang? · zwei Seiten');
    expect(find('/guide/one/#cv', 'en').text).toContain('The wage: €13.90.');
  });

  it('carry the German wording of letters and phrases in a translation too', () => {
    const { text } = find('/guide/one/#letter', 'en');
    expect(text).toContain('enclosed is my password');
    expect(text).toContain('Schornsteinfeger');
    expect(text).toContain('Darf ich kurz nachdenken?: gain time');
  });

  it('name the headings and titles of their parts, and the chapter where it begins', () => {
    expect(find('/guide/one/#cv').parts).toEqual(['Mit Foto']);
    expect(find('/guide/one/#letter').parts).toEqual(['Muster', 'Sätze']);
    expect(find('/guide/one/').parts).toEqual(['Titel']);
  });

  it('know the heading of the other language and the anchor', () => {
    expect(find('/guide/one/#cv').labels).toEqual(['The CV', 'cv']);
    expect(find('/guide/one/#cv', 'en').labels).toEqual(['Der Lebenslauf', 'cv']);
  });

  it('know the glossary’s pairs of the terms in their heading, of those they explain and of those they mention', () => {
    expect(find('/guide/one/#cv').names).toEqual(['Lebenslauf', 'resume']);
    expect(find('/guide/one/#cv').explains).toEqual(['Lebenslauf', 'resume']);
    expect(find('/glossary/#lebenslauf', 'en').names).toEqual(['Lebenslauf', 'resume']);
  });
});

describe('the fields of a record', () => {
  const split = (word: string) => (word === 'gehaltsabrechnung' ? ['gehalt', 'abrechnung'] : []);
  const base: SearchRecord = { path: '/a/#b', kind: 'section', title: 'Kapitel', heading: 'Die Gehaltsabrechnung', parts: [], text: 'Die Straße nach Köln.', labels: [], names: [], explains: [], asked: [], also: [] };
  const fieldsFor = (more: Partial<SearchRecord>) => fieldsOf({ ...base, ...more }, 'de', split);

  it('are named after the length of the heading in telling words', () => {
    expect(fieldsFor({})).toHaveProperty('heading1', 'Die Gehaltsabrechnung');
    expect(fieldsFor({ heading: 'Wie du die Gehaltsabrechnung liest' })).toHaveProperty('heading2');
    expect(fieldsFor({ heading: 'Eins zwei drei vier fünf' })).toHaveProperty('heading3');
  });

  it('hold the parts of compounds and the folded forms of what the index would read otherwise', () => {
    expect(fieldsFor({}).names1).toBe('gehalt · abrechnung');
    expect(fieldsFor({}).also).toBe('strasse');
  });

  it('set phrases off from one another, and apart from single words', () => {
    const fields = fieldsFor({ asked: ['Lohn', 'netto berechnen', 'was bleibt', 'Geld'] });
    expect([fields.asked1, fields.asked2]).toEqual(['lohn · geld', 'netto berechnen · was bleibt']);
  });

  it('name no word twice where it stands in the text or is known already', () => {
    expect(fieldsFor({ also: ['Köln', 'Lohn', 'Bonn'], explains: ['Lohn'] }).also).toBe('bonn strasse');
  });
});
