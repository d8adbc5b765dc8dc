import type { Lang } from '../../i18n/languages.ts';
import { t } from '../../i18n/strings.ts';
import { formatDate } from '../../i18n/formats.ts';
import { langAddress, neutralAddress } from '../../model/address.ts';
import type { Content } from '../../model/content.ts';
import { siteContent } from '../../model/content.ts';
import type { Document } from '../../model/document.ts';
import { splitGuide } from '../../model/guide.ts';
import { templatesOf, type Paper, type Template } from '../../model/templates.ts';
import type { TreeNode } from '../../model/tree.ts';
import { typesetOnce } from '../cache.ts';
import type { Volume } from '../chapter.ts';
import type { Job, Printed } from '../engine/job.ts';
import type { Json, PrintNode } from '../print-node.ts';
import { openWriter } from '../to-print.ts';
import { frameData } from '../volume.ts';
import type { Writer } from '../writer.ts';
import { printedSheets } from './sheet.ts';

/** A template to take away as PDF. */
export function templatePdf(lang: Lang, id: string): Promise<Printed> {
  return typesetOnce(templateJob(lang, id));
}

type Data = { [key: string]: Json };

/** The template as it goes to the engine: instructions, papers, and a spreadsheet's tables, each a part with pages of its own. */
export function templateJob(lang: Lang, id: string, content: Content = siteContent()): Job {
  const template = templatesOf(content).get(lang, id);
  const brochure = content.brochures.find((each) => each.id === template.brochure)!;
  const volume: Volume = { content, lang: template.lang, brochure, chapters: [], files: {}, withOriginals: true };
  const [before, after] = splitGuide(template.guide);
  const guideWriter = template.guide && writerOf(volume, template.guide, template, 'guide');
  const howTo = t(template.lang, `downloads.howTo.${brochure.reader}`);
  const guide = (paper: Paper | undefined, head: Data): Data[] =>
    paper && guideWriter ? [{ ...pageData(volume, template, paper.lang), layout: 'form', tight: false, flipped: false, eyebrow: howTo, ...head, rows: blocksOf(paper.tree.children, guideWriter) }] : [];
  const sheets = template.book && guideWriter ? printedSheets(template.book, guideWriter).map((sheet) => ({ ...pageData(volume, template, template.lang), layout: 'form', ...sheet })) : [];
  const document = { meta: template } as unknown as Document;
  return {
    name: `${id} (${lang})`,
    lang: template.lang,
    files: volume.files,
    data: {
      ...frameData('paper', volume, document, '/downloads/'),
      parts: [
        ...guide(before, { title: template.title, standfirst: template.description }),
        ...template.papers.map((paper, index) => paperData(volume, template, paper, index)),
        ...sheets,
        ...guide(after, { title: null, standfirst: null }),
      ],
    },
  };
}

function paperData(volume: Volume, template: Template, paper: Paper, index: number): Data {
  const [first] = paper.tree.children;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const { layout, tight, page } = template;
  const bare = layout === 'letter';
  const writer = writerOf(volume, paper, template, `paper-${index}`);
  const foot = bare ? { foot: null } : {};
  return { ...pageData(volume, template, paper.lang), ...foot, layout, tight, flipped: page === 'landscape', eyebrow: bare ? null : brochureTitle(volume, paper.lang), title: bare || hasTitle ? null : paper.title, standfirst: null, rows: blocksOf(paper.tree.children, writer) };
}

// What the foot of a page says, in the language of the part.
function pageData(volume: Volume, template: Template, lang: Lang): Data {
  const { short, preview } = neutralAddress('/downloads/');
  const origin = [brochureTitle(volume, lang), ...(preview ? [] : [short]), t(lang, 'downloads.asOf', { date: formatDate(lang, template.checked) })];
  return { lang, foot: origin.join(' · '), pageLabel: t(lang, 'print.page', { page: '%page%', total: '%total%' }) };
}

function brochureTitle({ content, brochure }: Volume, lang: Lang): string {
  return content.document(lang, `${brochure.id}/index`).meta.title;
}

function writerOf({ content, files }: Volume, paper: Paper, template: Template, prefix: string): Writer {
  const document = { id: `downloads/${template.id}`, lang: paper.lang, file: paper.file, tree: paper.tree, mentions: paper.mentions } as unknown as Document;
  return openWriter({ content, document, files, withOriginals: true, label: (anchor) => `${prefix}--${anchor}`, target: (url) => ({ url: url.startsWith('/') ? langAddress(paper.lang, url) : url }) });
}

// Forms stand over the whole width; what is said at the side of a chapter stands below its block.
function blocksOf(nodes: TreeNode[], writer: Writer): PrintNode[] {
  return nodes.flatMap((node): PrintNode[] => {
    const blocks = writer.blocks([node]);
    const notes = writer.takeNotes();
    return notes.length > 0 ? [{ is: 'wide', blocks, notes }] : blocks;
  });
}
