import { describe, expect, it } from 'vitest';
import type { Content } from '../model/content.ts';
import { withChapter } from '../model/kitchen-sink.ts';
import { typeset } from './engine/typeset.ts';
import { chapterJob } from './index.ts';
import { scriptsContent } from './testing/fixtures.ts';

const head = '---\ntitle: Titel\ndescription: Ein Satz.\nchecked: 2026-01-01\n---\n\n';
const site = scriptsContent();
const chapter = (body: string): Content => withChapter(site, 'odd', head + body, 'content/de/make-it-work/odd.mdx');

describe('what print refuses', () => {
  it('names file and line of a character that no font has', () => {
    const odd = chapter('## Abschnitt {/* #part */}\n\nEin Pfeil → im Text.\n');
    expect(() => chapterJob('de', 'make-it-work/odd', odd)).toThrow('content/de/make-it-work/odd.mdx:9:1: no font for print has the character “→” (U+2192); write it with letters, or use a picture');
  });

  it('names file and line of a picture without an alternative text', () => {
    expect(() => chapter('## Abschnitt {/* #part */}\n\n![](/images/valve.svg)\n')).toThrow('content/de/make-it-work/odd.mdx:9:1: the picture /images/valve.svg has no alternative text; say in the square brackets what it shows');
  });

  it('names the chapter when the engine warns', { timeout: 30_000 }, async () => {
    const job = chapterJob('de', 'make-it-work/why-sme', site);
    const odd = { ...job, data: { ...job.data, fonts: ['No Such Face', ...(job.data as { fonts: string[] }).fonts] } };
    await expect(typeset(odd)).rejects.toThrow(/^make-it-work\/why-sme \(de\): this cannot be typeset \(unknown font family: no such face\); mend the chapter or the templates in src\/print\/typst$/);
  });
});
