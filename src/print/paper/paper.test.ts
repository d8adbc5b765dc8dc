import { describe, expect, test } from 'vitest';
import { siteContent } from '../../model/content.ts';
import { templatesOf } from '../../model/templates.ts';
import { paperVocabulary } from '../../model/vocabulary.ts';
import { fixtureSite } from '../../model/fixture-site.ts';
import { typeset } from '../engine/typeset.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { templateJob } from './job.ts';

const templates = templatesOf(siteContent());
const written = templates.records.filter(({ id }) => templates.has(id)).flatMap(({ id }) => (['de', 'en'] as const).map((lang) => [id, lang] as const));

describe.each(written)('%s (%s)', (id, lang) => {
  test('is typeset without a warning, with title, language and tagged structure', { timeout: 60_000 }, async () => {
    const pdf = await readPdf((await typeset(templateJob(lang, id))).bytes);
    expect(pdf.title).toBe(templates.get(lang, id).title);
    expect(pdf.lang.slice(0, 2)).toBe(lang);
    expect(pdf.roles.length).toBeGreaterThan(5);
    expect(pdf.deadLinks).toEqual([]);
  });
});

test('every component that only papers have is typeset', { timeout: 60_000 }, async () => {
  const body = [
    'Am <Blank size="m" hint="Datum" /> um zehn. [Ort]',
    '<Row>\n<Field id="a" label="Name" lines="1" />\n<Field id="b" label="Ort" lines="1" />\n</Row>',
    '<Field id="c" label="Kurz" lines="1" hint="Hinweis" />\n<Field id="d" label="Lang" lines="3" />',
    '<FormTable rows="2" widths="1 2">\n| Kopf | Zweiter |\n| --- | --- |\n| da |  |\n</FormTable>',
    '<Choice label="Wahl">\n- eins\n- zwei\n</Choice>\n\n<Choice layout="line">\n- drei\n</Choice>',
    '<Scale steps="5" from="nie" to="immer">\n- Aussage\n</Scale>',
    '<Letter from="A / B" to="C / D" date="Heute" subject="Betreff">\nText.\n</Letter>',
    '<Station when="01/2026">\n**Stelle**\n\n- Punkt\n</Station>',
    '<Cards columns="2" repeat="2">\n<Card title="Karte">\nText.\n</Card>\n</Cards>',
    '<GlossaryCards />',
    '<Signature who="Eine / Andere" />',
  ].join('\n\n');
  const content = fixtureSite({ 'downloads.yaml': 'dl-one: { brochure: guide, use: plan, formats: [docx] }\n', 'de/downloads/dl-one.mdx': body });
  const job = templateJob('de', 'dl-one', content);
  const found = new Set<string>();
  JSON.stringify(job.data, (_, value: unknown) => {
    if (value && typeof value === 'object' && 'is' in value) found.add(String(value.is));
    return value;
  });
  expect(Object.keys(paperVocabulary).filter((name) => !found.has(name) && name !== 'Excerpt')).toEqual([]);
  const { text } = await readPdf((await typeset(job)).bytes);
  for (const words of ['Datum', 'Hinweis', 'Zweiter', 'immer', 'Betreff', 'Stelle', 'Karte', 'der Lebenslauf', 'Andere']) expect(text.replace(/\s+/g, ' ')).toContain(words);
});

test('the same template gives the same bytes', { timeout: 60_000 }, async () => {
  const [one, other] = [await typeset(templateJob('de', 'dl-day-account')), await typeset(templateJob('de', 'dl-day-account'))];
  expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
});
