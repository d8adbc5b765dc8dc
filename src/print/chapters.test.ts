import { beforeAll, describe, expect, it } from 'vitest';
import { language, type Lang } from '../i18n/languages.ts';
import { neutralAddress } from '../model/address.ts';
import { componentsOf } from '../model/tree.ts';
import { brochureJob } from './brochure.ts';
import { typeset } from './engine/typeset.ts';
import { handoutJob } from './handout.ts';
import { chapterJob } from './index.ts';
import { scriptsContent } from './testing/fixtures.ts';
import { plain, readPdf, sorted, type ReadPdf } from './testing/read-pdf.ts';
import { readQr } from './testing/read-qr.ts';

const content = scriptsContent();
const id = 'make-it-work/why-sme';
const langs: Lang[] = ['de', 'ar', 'fa', 'zh-hans'];

describe.each(langs)('a chapter in %s', { timeout: 60_000 }, (lang) => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  const { meta, outline } = content.document(lang, id);
  const titles = [meta.title, ...outline.map(({ text }) => text)];

  beforeAll(async () => {
    ({ bytes } = await typeset(chapterJob(lang, id, content)));
    pdf = await readPdf(bytes);
  }, 60_000);

  it('has its title and its language', () => {
    expect(pdf.title).toBe(meta.title);
    expect(pdf.lang).toBe(`${lang.split('-')[0]}-${language(lang).region}`);
  });

  it('has all headings as bookmarks, in order', () => {
    expect(pdf.outline).toEqual(titles);
  });

  it('has all headings in its structure, the title first and alone at level 1', () => {
    expect(pdf.headings.map(({ level }) => level)).toEqual([1, ...outline.map(({ depth }) => depth)]);
    expect(pdf.headings.map(({ text }) => sorted(text))).toEqual(titles.map(sorted));
  });

  if (language(lang).dir === 'ltr') it('has text that contains every heading', () => {
    for (const title of titles) expect(plain(pdf.text)).toContain(plain(title));
  });

  if (language(lang).dir === 'ltr') it('keeps the title of a timeline on the page of its first step', () => {
    const [timeline] = componentsOf(content.document(lang, id).tree, 'Timeline');
    const [step] = componentsOf(timeline!, 'Step');
    const pages = pdf.text.split('\n').map(plain);
    const pageOf = (words: string): number => pages.findLastIndex((page) => page.includes(plain(words)));
    expect(pageOf(timeline!.props.title!)).toBe(pageOf(step!.props.title!));
  });

  it('tags lists, tables with heads, footnotes and links', () => {
    for (const role of ['L', 'LI', 'Table', 'TH', 'TD', 'Note', 'Link', 'P']) expect(pdf.roles).toContain(role);
    expect(pdf.silentFigures).toBe(0);
  });

  it('has links that lead somewhere', () => {
    expect(pdf.deadLinks).toEqual([]);
    expect(pdf.links).toContain('https://www.make-it-in-germany.com/');
  });

  it('shows a QR code that holds the address without a language', async () => {
    expect(await readQr(bytes, 0)).toBe(neutralAddress(`/${id}/`).url);
  });
});

describe.each(['ar', 'fa'] as Lang[])('the page in %s', { timeout: 60_000 }, (lang) => {
  it('runs from right to left: the QR code stands at the left, the numeral at the right', async () => {
    const { bytes } = await typeset(chapterJob(lang, id, content));
    const url = neutralAddress(`/${id}/`).url;
    expect(await readQr(bytes, 0, { x: 0, y: 0.3, width: 0.5, height: 0.4 })).toBe(url);
    await expect(readQr(bytes, 0, { x: 0.5, y: 0.3, width: 0.5, height: 0.4 })).rejects.toThrow();
  });
});

describe('other documents', { timeout: 60_000 }, () => {
  it.each(langs)('the brochure in %s has cover, contents, chapter and imprint', async (lang) => {
    const pdf = await readPdf((await typeset(brochureJob(lang, 'make-it-work', content))).bytes);
    expect(pdf.outline).toContain(content.document(lang, id).meta.title);
    expect(pdf.headings[0]).toEqual({ level: 1, text: 'Make it work!' });
    expect(pdf.deadLinks).toEqual([]);
    expect(pdf.pages).toBeGreaterThan(5);
  });

  it.each(langs.slice(1))('the handout in %s has both texts', async (lang) => {
    const pdf = await readPdf((await typeset(handoutJob(lang, id, content))).bytes);
    const german = content.document('de', id).outline.map(({ text }) => text);
    expect(pdf.headings.map(({ text }) => text)).toEqual(expect.arrayContaining(german));
    expect(pdf.outline).toEqual([content.document(lang, id).meta.title, ...content.document(lang, id).outline.map(({ text }) => text)]);
  });
});
