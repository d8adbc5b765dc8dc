import { sourceLang, type Lang } from '../i18n/languages.ts';
import { siteContent, type Content } from '../model/content.ts';
import { brochureJob } from './brochure.ts';
import { typesetOnce } from './cache.ts';
import { chapterData, type Volume } from './chapter.ts';
import type { Job, Printed } from './engine/job.ts';
import { handoutJob } from './handout.ts';
import { toRows } from './rows.ts';
import { frameData } from './volume.ts';

export type { Printed } from './engine/job.ts';

/** A chapter as PDF; `id` is `make-it-work/why-sme`. */
export function chapterPdf(lang: Lang, id: string): Promise<Printed> {
  return typesetOnce(chapterJob(lang, id));
}

/** A whole brochure as PDF. */
export function brochurePdf(lang: Lang, brochure: string): Promise<Printed> {
  return typesetOnce(brochureJob(lang, brochure));
}

/** A chapter with the German text beside it as PDF. */
export function handoutPdf(lang: Lang, id: string): Promise<Printed> {
  return typesetOnce(handoutJob(lang, id));
}

/** A PDF that a page can link to. */
export interface PrintedFile {
  path: string;
  /** Language of the file. */
  lang: Lang;
  bytes: number;
  pages: number;
}

/** The PDFs of a chapter (or, with a brochure's id, of the brochure) in a language, with size and pages; the German ones where it is not translated. */
export async function printedFiles(lang: Lang, id: string): Promise<{ pdf: PrintedFile; handout?: PrintedFile }> {
  const isBrochure = !id.includes('/');
  const used = siteContent().has(lang, isBrochure ? `${id}/index` : id) ? lang : sourceLang;
  const pdf = describe(used, `/${used}/${id}.pdf`, await (isBrochure ? brochurePdf(used, id) : chapterPdf(used, id)));
  if (isBrochure || used === sourceLang) return { pdf };
  return { pdf, handout: describe(used, `/${used}/${id}/de.pdf`, await handoutPdf(used, id)) };
}

function describe(lang: Lang, path: string, { bytes, pages }: Printed): PrintedFile {
  return { path, lang, bytes: bytes.length, pages };
}

/** The chapter as it goes to the engine. */
export function chapterJob(lang: Lang, id: string, content: Content = siteContent()): Job {
  const [brochureId, chapter] = id.split('/') as [string, string];
  const brochure = content.brochures.find((each) => each.id === brochureId)!;
  const volume: Volume = { content, lang, brochure, chapters: [chapter], files: {}, withOriginals: true };
  return {
    name: `${id} (${lang})`,
    lang,
    files: volume.files,
    data: { ...frameData('chapter', volume, content.document(lang, id), `/${id}/`), chapters: [chapterData(volume, chapter, ({ tree }, writer) => toRows(tree, writer))] },
  };
}
