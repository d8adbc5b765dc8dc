import { describe, expect, it } from 'vitest';
import { neutralAddress } from '../model/address.ts';
import { pathOf, siteContent } from '../model/content.ts';
import { brochurePdf, chapterPdf, handoutPdf, type Printed } from './index.ts';
import { readPdf } from './testing/read-pdf.ts';
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
    expect(pdf.outline).toEqual(titles);
    expect(pdf.headings.map(({ text }) => squeezed(text))).toEqual(titles.map(squeezed));
    for (const title of titles) expect(squeezed(pdf.text)).toContain(squeezed(title));
    expect(strayLinks(pdf.links)).toEqual([]);
    expect(await readQr(bytes, 0, { x: 0.55, y: 0.3, width: 0.45, height: 0.3 })).toBe(neutralAddress(`/${id}/`).url);
  });

  it.runIf(lang !== 'de')('has a bilingual handout with all headings of both languages', async () => {
    const pdf = await readPdf((await handoutPdf(lang, id)).bytes);
    const both = [content.document(lang, id), content.document('de', id)].flatMap(({ outline }) => outline.map(({ text }) => squeezed(text)));
    expect(pdf.headings.map(({ text }) => squeezed(text))).toEqual(expect.arrayContaining(both));
    expect(pdf.deadLinks).toEqual([]);
  });
});

describe.each(content.publisher.langs.flatMap((lang) => content.brochures.map((brochure) => ({ lang, name: brochure.id, brochure }))))('$lang $name', { timeout: 120_000 }, ({ lang, brochure }) => {
  it('holds every chapter that is translated, and the address as QR code', async () => {
    const printed: Printed = await brochurePdf(lang, brochure.id);
    const pdf = await readPdf(printed.bytes);
    for (const chapter of brochure.chapters.filter((each) => content.has(lang, `${brochure.id}/${each}`))) expect(pdf.outline).toContain(content.document(lang, `${brochure.id}/${chapter}`).meta.title);
    expect(pdf.deadLinks).toEqual([]);
    expect(strayLinks(pdf.links)).toEqual([]);
    expect(pdf.pages).toBeGreaterThanOrEqual(48);
    expect(await readQr(printed.bytes, 0, { x: 0.5, y: 0.75, width: 0.5, height: 0.25 })).toBe(neutralAddress(`/${brochure.id}/`).url);
  });
});

// White space and hyphens at the ends of lines differ from reader to reader.
function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u00ad-]+/g, '');
}

// Links to this site that name no page of it.
function strayLinks(links: string[]): string[] {
  const paths = [...content.targets().paths.keys(), ...content.ids.map(pathOf)];
  const known = new Set([...paths, ...content.publisher.langs.flatMap((lang) => paths.map((path) => `/${lang}${path}`))]);
  return links.filter((link) => link.startsWith(origin) && !known.has(new URL(link).pathname));
}
