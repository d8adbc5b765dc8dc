import { describe, expect, it } from 'vitest';
import { withChapter } from '../model/kitchen-sink.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { typeset } from './engine/typeset.ts';
import { chapterJob } from './index.ts';
import { scriptsContent } from './testing/fixtures.ts';
import { readPdf } from './testing/read-pdf.ts';

const content = withChapter(scriptsContent());
const id = 'make-it-work/kitchen-sink';
// Written by the component they stand in, or shown only where a publisher has some.
const silent = ['Notes', 'Offers'];

describe('the kitchen sink on paper', () => {
  it('holds a printed form of every component', () => {
    const found = new Set<string>();
    JSON.stringify(chapterJob('de', id, content).data, (_, value: unknown) => {
      if (value && typeof value === 'object' && 'is' in value) found.add(String(value.is));
      return value;
    });
    expect(Object.keys(vocabulary).filter((name) => !found.has(name) && !silent.includes(name))).toEqual([]);
  });

  it('is typeset without a warning and keeps its words', { timeout: 60_000 }, async () => {
    const pdf = await readPdf((await typeset(chapterJob('de', id, content))).bytes);
    for (const words of ['Zum Abhaken', 'Darf ich kurz nachdenken?', 'Faire Integration', 'Das Gegenteil ist die Zusage.', '09:45', 'Was kannst du?', 'Werkstudentin', 'Ein Zitat.']) {
      expect(pdf.text.replace(/\s+/g, ' ')).toContain(words);
    }
    expect(pdf.deadLinks).toEqual([]);
  });
});
