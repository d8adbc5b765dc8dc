import { expect, test } from 'vitest';
import { siteContent } from '../model/content.ts';
import { formatProblem } from '../model/errors.ts';
import { templatesOf } from '../model/templates.ts';
import { chaptersOf, downloadsList } from './list.ts';

const content = siteContent();
const templates = templatesOf(content);

test('every template of the register is complete in German and English', () => {
  expect(templates.problems(['de', 'en']).map(formatProblem)).toEqual([]);
  expect(templates.records.filter(({ id }) => !templates.has(id, 'en')).map(({ id }) => id)).toEqual([]);
});

test('every template is named in a chapter of its brochure', () => {
  const named = chaptersOf(content);
  const lost = templates.records.filter(({ id, brochure }) => !named.get(id)?.some((chapter) => chapter.startsWith(`${brochure}/`)));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('the list names the files of each template with their size', async () => {
  const typeset = () => Promise.resolve({ bytes: new Uint8Array(1234), pages: 3 });
  const list = await downloadsList('en', typeset);
  expect(list.find(({ id }) => id === 'dl-cv-de')).toMatchObject({
    title: 'German CV',
    lang: 'en',
    paperLangs: ['de'],
    brochure: 'make-it-work',
    use: 'apply',
    files: [
      { format: 'docx', path: '/en/downloads/dl-cv-de.docx' },
      { format: 'pdf', path: '/en/downloads/dl-cv-de.pdf', bytes: 1234, pages: 3 },
    ],
    chapters: expect.arrayContaining(['make-it-work/written-application']),
  });
  expect(list.flatMap(({ files }) => files).every(({ bytes }) => bytes > 1000)).toBe(true);
});

test('a language without its own words gets the German template', () => {
  expect(templates.get('ar', 'dl-star-cards').lang).toBe('de');
});
