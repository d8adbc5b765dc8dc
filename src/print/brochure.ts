import { formatDate } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import { siteContent, type Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { addressData, chapterData, pictureOf, targetOf, type Volume } from './chapter.ts';
import type { Job } from './engine/job.ts';
import type { Json } from './print-node.ts';
import { toRows } from './rows.ts';
import { openWriter } from './to-print.ts';
import { frameData } from './volume.ts';
import type { Writer } from './writer.ts';

/** A whole brochure: cover, contents, all chapters that exist in the language, imprint. */
export function brochureJob(lang: Lang, brochureId: string, content: Content = siteContent()): Job {
  const brochure = content.brochures.find(({ id }) => id === brochureId)!;
  const chapters = brochure.chapters.filter((chapter) => content.has(lang, `${brochureId}/${chapter}`));
  const volume: Volume = { content, lang, brochure, chapters, files: {}, withOriginals: true };
  const path = `/${brochureId}/`;
  const document = content.document(lang, `${brochureId}/index`);
  const newest = chapters.map((chapter) => content.document(lang, `${brochureId}/${chapter}`).meta.checked).sort().at(-1) ?? document.meta.checked;
  const writer = plainWriter(volume, document);
  const page = { type: 'text', value: '' } as const;
  const publisher = writer.say(content.publisher.data.name ?? '', page);
  return {
    name: `${brochureId} (${lang})`,
    lang,
    files: volume.files,
    data: {
      ...frameData('brochure', volume, document, path),
      cover: { site: t(lang, 'site.name'), title: writer.say(document.meta.title, page), question: writer.say(document.meta.question ?? '', page), picture: pictureOf(brochureId, lang), publisher, date: t(lang, 'print.asOf', { date: formatDate(lang, newest) }), ...addressData(path, lang) },
      foreword: toRows(document.tree, writer),
      chapters: chapters.map((chapter) => chapterData(volume, chapter, ({ tree }, each) => toRows(tree, each))),
      imprint: imprintData(volume, path),
    },
  };
}

function imprintData(volume: Volume, path: string): { [key: string]: Json } {
  const { content, lang } = volume;
  const id = 'pages/imprint';
  const blocks = content.has('de', id) ? blocksOf(volume, content.document(lang, id)) : [];
  return { blocks, note: t(lang, 'print.imprint.note'), ...addressData(path, lang) };
}

function blocksOf(volume: Volume, document: Document): Json[] {
  return plainWriter(volume, document).blocks(document.tree.children);
}

function plainWriter(volume: Volume, document: Document): Writer {
  const { content, files } = volume;
  return openWriter({ content, document, files, withOriginals: true, label: (anchor) => `${document.id.replace('/', '-')}--${anchor}`, target: (url) => targetOf(url, volume) });
}
