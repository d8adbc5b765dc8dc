import { patchDocument } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { siteContent } from '../../model/content.ts';
import { templatesOf } from '../../model/templates.ts';
import { docxOf } from './file.ts';

const content = siteContent();
const templates = templatesOf(content);
const documents = templates.records.filter(({ id, formats }) => formats[0] === 'docx' && templates.has(id)).flatMap(({ id }) => (['de', 'en'] as const).map((lang) => [id, lang] as const));

const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

describe.each(documents)('%s (%s)', (id, lang) => {
  test('is a Word file that a library opens, with title, language, styles and working links', async () => {
    const template = templates.get(lang, id);
    const bytes = await docxOf(content, template);
    await expect(patchDocument({ outputType: 'uint8array', data: bytes, patches: {} })).resolves.toBeInstanceOf(Uint8Array);
    const parts = partsOf(bytes);
    const document = parts['word/document.xml']!;
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${template.papers[0]!.title.replaceAll('&', '&amp;')}</dc:title>`);
    expect(parts['docProps/core.xml']).toContain(`<dc:language>${template.papers[0]!.lang}-`);
    for (const [, style] of document.matchAll(/<w:pStyle w:val="([^"]+)"/g)) expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
    for (const [, link] of document.matchAll(/r:id="([^"]+)"/g)) expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${link}"`);
    const notes = new Set([...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((match) => match[1]));
    for (const note of notes) expect(parts['word/footnotes.xml']).toContain(`w:id="${note}"`);
  });
});

test('the same template gives the same bytes', async () => {
  for (const id of ['dl-cv-de', 'dl-contract-check', 'dl-vocab-cards']) {
    const [one, other] = [await docxOf(content, templates.get('en', id)), await docxOf(content, templates.get('en', id))];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  }
});

test('a German paper is German in the English file, and its instructions are English', async () => {
  const document = partsOf(await docxOf(content, templates.get('en', 'dl-cv-de')))['word/document.xml']!;
  expect(document).toContain('Berufserfahrung');
  expect(document).toContain('How to use this template');
  expect(document).toContain('w:val="en-');
});

test('tables repeat their head, boxes can be ticked, places to fill in are marked', async () => {
  const check = partsOf(await docxOf(content, templates.get('de', 'dl-contract-check')))['word/document.xml']!;
  expect(check).toContain('<w:tblHeader');
  expect(check).toContain('<w14:checkbox>');
  expect(check).toContain('<w:rStyle w:val="Placeholder"/>');
});

test('the word cards hold all terms of the glossary', async () => {
  const document = partsOf(await docxOf(content, templates.get('en', 'dl-vocab-cards')))['word/document.xml']!;
  const shown = content.terms.ids.filter((id) => document.includes(content.terms.get(id, 'en')!.term.replaceAll('&', '&amp;')));
  expect(shown).toHaveLength(content.terms.ids.length);
});
