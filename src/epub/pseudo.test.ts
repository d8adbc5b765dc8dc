import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pseudo } from '../i18n/pseudo.ts';
import { openContent } from '../model/content.ts';
import { withChapter } from '../model/kitchen-sink.ts';
import { pseudoContent } from '../model/pseudo.ts';
import { brochureEpub } from './index.ts';

const folder = resolve('src/model/fixtures/scripts');

// German in every language, names, and what the runtime writes for the language.
const allowed = ['Darf ich kurz nachdenken?', 'der Lebenslauf', 'Faire Integration', 'Beispielhochschule', 'film-sme-careers', 'Deutsch, Englisch und'];

interface Parsed {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Parsed[];
}

// All words of a page that no translator would get: texts outside of brackets, German names and phrases left out.
function untranslatable(html: string): string[] {
  const found: string[] = [];
  let depth = 0;
  const visit = (node: Parsed): void => {
    if (node.attrs?.some(({ name, value }) => (name === 'translate' && value === 'no') || name === 'hidden') || ['code', 'head', 'svg'].includes(node.nodeName)) return;
    if (node.nodeName === '#text') {
      let outside = '';
      for (const letter of node.value!) {
        if (letter === '‹') depth++;
        if (depth === 0) outside += letter;
        if (letter === '›') depth--;
      }
      const rest = outside.replace(/localhost:\S+/g, '').replace(/^[\s·]+|[\s·]+$/g, '');
      if (/\p{L}{3}/u.test(rest) && !allowed.includes(rest)) found.push(rest);
    }
    node.childNodes?.forEach(visit);
  };
  visit(parse(html) as unknown as Parsed);
  return [...new Set(found)];
}

describe('the kitchen sink in the language of tests', () => {
  beforeAll(() => void vi.stubEnv('GUIDE_PSEUDO', 'yes'));
  afterAll(() => void vi.unstubAllEnvs());

  it('shows no text that a translator would not get', { timeout: 60_000 }, async () => {
    const content = openContent(folder, resolve(folder, 'publisher'));
    const book = await brochureEpub('de', 'make-it-work', pseudoContent(withChapter(content)));
    const page = strFromU8(unzipSync(book)['EPUB/kitchen-sink.xhtml']!);
    expect(page).toContain(pseudo('Zum Abhaken'));
    // The title of a template is content of its own, which the pseudo-language does not reach.
    expect(untranslatable(page)).toEqual(['Lebenslauf']);
  });

  it('is longer and accented, and leaves numbers alone', () => {
    expect([pseudo('Pause'), pseudo('09:45')]).toEqual(['‹Páúšé··›', '09:45']);
  });
});
