import { describe, expect, it } from 'vitest';
import { language, type Lang } from '../i18n/languages.ts';
import { neutralAddress } from '../model/address.ts';
import { pathOf, siteContent } from '../model/content.ts';
import { brochurePdf, chapterPdf, handoutPdf, type Printed } from './index.ts';
import { plain, readPdf } from './testing/read-pdf.ts';
import { readQr } from './testing/read-qr.ts';

const content = siteContent();
const chapters = content.brochures.flatMap(({ id, chapters: names }) => names.map((name) => `${id}/${name}`));
const announced = content.publisher.langs.flatMap((lang) => chapters.filter((id) => content.has(lang, id)).map((id) => ({ lang, id })));
const origin = new URL(neutralAddress('/').url).origin;

describe.each(announced)('$lang $id', { timeout: 120_000 }, ({ lang, id }) => {
  it('opens with title, headings in order, living links and the address as QR code', async () => {
    const { meta, outline } = content.document(lang, id);
    const { bytes, pages } = await chapterPdf(lang, id);
    const pdf = await readPdf(bytes);
    const titles = [meta.title, ...outline.map(({ text }) => text)];
    expect(pdf).toMatchObject({ title: meta.title, pages, deadLinks: [], silentFigures: 0 });
    expect(pdf.outline.map(plain)).toEqual(titles.map(plain));
    expect(pdf.headings).toHaveLength(titles.length);
    expect(titles.filter((title, index) => !readsAs(lang, pdf.headings[index]!.text, title))).toEqual([]);
    if (language(lang).dir === 'ltr') for (const title of titles) expect(plain(pdf.text)).toContain(plain(title));
    expect(strayLinks(pdf.links)).toEqual([]);
    expect(await readQr(bytes, 0, { ...farSide(lang, 0.45), y: 0.3, height: 0.3 })).toBe(neutralAddress(`/${id}/`).url);
  });

  if (lang !== 'de') it('has a bilingual handout with all headings of both languages', async () => {
    const pdf = await readPdf((await handoutPdf(lang, id)).bytes);
    const both = [content.document(lang, id), content.document('de', id)].flatMap(({ lang: written, outline }) => outline.map(({ text }) => ({ written, text })));
    expect(both.filter(({ written, text }) => !pdf.headings.some((heading) => readsAs(written, heading.text, text)))).toEqual([]);
    expect(pdf.deadLinks).toEqual([]);
  });
});

describe.each(content.publisher.langs.flatMap((lang) => content.brochures.filter(({ id }) => content.has(lang, `${id}/index`)).map((brochure) => ({ lang, name: brochure.id, brochure }))))('$lang $name', { timeout: 120_000 }, ({ lang, brochure }) => {
  it('holds every chapter that is translated, and the address as QR code', async () => {
    const printed: Printed = await brochurePdf(lang, brochure.id);
    const pdf = await readPdf(printed.bytes);
    for (const chapter of brochure.chapters.filter((each) => content.has(lang, `${brochure.id}/${each}`))) expect(pdf.outline.map(plain)).toContain(plain(content.document(lang, `${brochure.id}/${chapter}`).meta.title));
    expect(pdf.deadLinks).toEqual([]);
    expect(strayLinks(pdf.links)).toEqual([]);
    expect(pdf.pages).toBeGreaterThanOrEqual(48);
    expect(await readQr(printed.bytes, 0, { ...farSide(lang, 0.5), y: 0.75, height: 0.25 })).toBe(neutralAddress(`/${brochure.id}/`).url);
  });
});

// Readers lose some letters beside vowel marks and signs of a right-to-left line and give its words in the order of the eye; bookmarks keep them all.
function readsAs(lang: Lang, read: string, title: string): boolean {
  if (language(lang).dir === 'ltr') return plain(read) === plain(title);
  const left = [...plain(read)];
  const found = [...plain(title)].filter((letter) => left.includes(letter) && left.splice(left.indexOf(letter), 1));
  return found.length >= 0.65 * plain(title).length;
}

// The side of the page where lines end, as a share of its width.
function farSide(lang: Lang, width: number): { x: number; width: number } {
  return { x: language(lang).dir === 'rtl' ? 0 : 1 - width, width };
}

// Links to this site that name no page of it.
function strayLinks(links: string[]): string[] {
  const paths = [...content.targets().paths.keys(), ...content.ids.map(pathOf)];
  const known = new Set([...paths, ...content.publisher.langs.flatMap((lang) => paths.map((path) => `/${lang}${path}`))]);
  return links.filter((link) => link.startsWith(origin) && !known.has(new URL(link).pathname));
}
