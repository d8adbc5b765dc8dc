import { sourceLang, type Lang } from '../i18n/languages.ts';
import { siteContent, type Content } from '../model/content.ts';
import { isComponent } from '../model/tree.ts';
import type { Document } from '../model/document.ts';
import { chapterData, type Volume } from './chapter.ts';
import { fitsAPage } from './fits.ts';
import type { Job } from './engine/job.ts';
import type { Json, PrintNode } from './print-node.ts';
import { frameData } from './volume.ts';
import type { Writer } from './writer.ts';

/** A chapter with the German text beside it, block by block. */
export function handoutJob(lang: Lang, id: string, content: Content = siteContent()): Job {
  const [brochureId, chapter] = id.split('/') as [string, string];
  const brochure = content.brochures.find((each) => each.id === brochureId)!;
  content.document(sourceLang, id);
  const volume: Volume = { content, lang, brochure, chapters: [chapter], files: {}, withOriginals: false };
  return {
    name: `${id} (${lang}, ${sourceLang})`,
    lang,
    files: volume.files,
    data: { ...frameData('handout', volume, content.document(lang, id), `/${id}/`), chapters: [chapterData(volume, chapter, pairs)] },
  };
}

// A heading and what follows it are one pair, so that no heading stands alone at the foot of a page.
function pairs({ tree }: Document, writer: Writer): PrintNode[] {
  const pairs: PrintNode[] = [];
  let rows: Json[] = [];
  for (const node of tree.children) {
    const twin = node.data?.twin;
    const row = { own: writer.blocks([node]), source: twin ? writer.german.blocks([twin]) : [], heading: node.type === 'heading' };
    if (row.own.length === 0 && row.source.length === 0) continue;
    rows.push(row);
    if (row.heading && node !== tree.children.at(-1)) continue;
    pairs.push({ is: 'pair', rows, notes: writer.takeNotes(), keep: fitsAPage(node), sure: node.type === 'paragraph' && fitsAPage(node, 900), airy: isComponent(node) });
    rows = [];
  }
  return pairs;
}
