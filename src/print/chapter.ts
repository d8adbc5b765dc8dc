import { formatDate } from '../i18n/formats.ts';
import { language, type Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import { illustration, illustrations } from '../art/index.ts';
import { chapterNumber, type Brochure } from '../model/brochures.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { langAddress, neutralAddress } from '../model/address.ts';
import type { Json, PrintNode } from './print-node.ts';
import { qrCode } from './qr.ts';
import { openWriter } from './to-print.ts';
import type { Target, Writer } from './writer.ts';

/** What a PDF that holds one or more chapters shares among them. */
export interface Volume {
  content: Content;
  lang: Lang;
  brochure: Brochure;
  /** Chapters in this PDF, by name; links between them stay inside. */
  chapters: string[];
  files: Record<string, Uint8Array>;
  withOriginals: boolean;
}

/** One chapter as the templates read it; `lay` turns its tree into rows. */
export function chapterData(volume: Volume, chapter: string, lay: (document: Document, writer: Writer) => PrintNode[]): { [key: string]: Json } {
  const { content, lang, brochure } = volume;
  const document = content.document(lang, `${brochure.id}/${chapter}`);
  const writer = openWriter({
    content,
    document,
    files: volume.files,
    withOriginals: volume.withOriginals,
    label: (anchor) => `${chapter}--${anchor}`,
    target: (url) => targetOf(url, volume, chapter),
  });
  const number = chapterNumber(brochure, chapter);
  const { title, question, checked } = document.meta;
  const page = { type: 'text', value: '' } as const;
  return {
    title: writer.say(title, page),
    question: question ? writer.say(question, page) : null,
    number,
    numberLabel: number === null ? null : t(lang, 'print.chapter', { number }),
    label: `${chapter}--start`,
    endLabel: `${chapter}--end`,
    picture: pictureOf(chapter, lang),
    ...addressData(`/${brochure.id}/${chapter}/`, lang),
    checked: t(lang, 'print.checked', { date: formatDate(lang, checked) }),
    rows: lay(document, writer),
  };
}

/** An address with its QR code and the code's alternative text. */
export function addressData(path: string, lang: Lang): { [key: string]: Json } {
  const address = neutralAddress(path);
  return { address, qr: qrCode(address.url), qrAlt: t(lang, 'print.qrAlt', { address: address.short }) };
}

/** The illustration of a chapter or cover, turned for the direction of the page. */
export function pictureOf(id: string, lang: Lang): string | null {
  return illustrations.includes(id) ? illustration(id, { rtl: language(lang).dir === 'rtl' }) : null;
}

/** Where a link of the text leads: inside this PDF, to the site in this language, or elsewhere. */
export function targetOf(url: string, { brochure, chapters, lang }: Volume, current?: string): Target {
  if (!url.startsWith('/')) return { url };
  const [path, anchor] = url.split('#') as [string, string | undefined];
  const [, folder, chapter] = path.split('/');
  const inside = folder === brochure.id && chapter && chapters.includes(chapter);
  if (inside && (anchor || chapter !== current)) return { label: `${chapter}--${anchor ?? 'start'}` };
  return { url: langAddress(lang, path) + (anchor ? `#${anchor}` : '') };
}
