import { AlignmentType, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, SectionType, Tab, TabStopType, TextRun, type FileChild, type ISectionOptions } from 'docx';
import { language } from '../../i18n/languages.ts';
import { t } from '../../i18n/strings.ts';
import type { Content } from '../../model/content.ts';
import { formatDate } from '../../i18n/formats.ts';
import { neutralAddress } from '../../model/address.ts';
import { splitGuide } from '../../model/guide.ts';
import type { Paper, Template } from '../../model/templates.ts';
import { leadOf } from '../colours.ts';
import { countIds, settle } from '../settle.ts';
import { writeBlocks } from './blocks.ts';
import { words } from './inline.ts';
import { sheetOf, type Sheet } from './measures.ts';
import { numbering, stylesFor, wordTag } from './styles.ts';
import { openFootnotes, openWriter, type Writer } from './writer.ts';

/** The template as a Word file; the same content gives the same bytes. */
export async function docxOf(content: Content, template: Template): Promise<Uint8Array> {
  const documentLang = template.papers[0]!.lang;
  const lead = leadOf(content, template.brochure);
  const footnotes = openFootnotes();
  let lists = 0;
  const shared = { content, documentLang, lead, footnotes, layout: template.layout, nextList: () => ++lists };
  const writerFor = (paper: Paper, sheet: Sheet): Writer => openWriter(shared, { lang: paper.lang, width: sheet.text }, writeBlocks);
  const [before, after] = splitGuide(template.guide);
  const sections = [
    ...(before ? [guideSection(content, template, before, writerFor, true)] : []),
    ...template.papers.map((paper) => paperSection(content, template, paper, writerFor)),
    ...(after ? [guideSection(content, template, after, writerFor, false)] : []),
  ];
  const document = new Document({
    title: template.papers[0]!.title,
    description: template.description,
    creator: content.document(template.lang, `${template.brochure}/index`).meta.title,
    lastModifiedBy: '',
    styles: stylesFor(documentLang, lead.deep, template),
    numbering,
    footnotes: footnotes.all,
    compatibility: { version: 15 },
    sections,
  });
  const packed = await Packer.toBuffer(document);
  const count = countIds();
  return settle(new Uint8Array(packed), (name, text) => withLanguage(name, drawBoxes(count(text)), wordTag(documentLang)));
}

// Boxes as characters of a text face, which every program shows; the library writes them as symbols of a pictorial one.
function drawBoxes(text: string): string {
  return text.replace(/<w:r><w:sym w:char="2610" w:font="[^"]*"\/><\/w:r>/g, '<w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="MS Gothic" w:cs="Segoe UI Symbol"/><w:sz w:val="26"/></w:rPr><w:t>☐</w:t></w:r>');
}

function withLanguage(name: string, text: string, tag: string): string {
  return name === 'docProps/core.xml' ? text.replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`) : text;
}

type WriterFor = (paper: Paper, sheet: Sheet) => Writer;

function guideSection(content: Content, template: Template, guide: Paper, writerFor: WriterFor, first: boolean): ISectionOptions {
  const sheet = sheetOf('form');
  const writer = writerFor(guide, sheet);
  const reader = content.brochures.find(({ id }) => id === template.brochure)?.reader ?? 'student';
  const eyebrow = new Paragraph({ style: 'Eyebrow', children: words(t(writer.lang, `downloads.howTo.${reader}`), writer) });
  const title = [new Paragraph({ style: 'Title', children: words(template.title, writer) }), new Paragraph({ style: 'Lead', children: words(template.description, writer) })];
  return section(sheet, [eyebrow, ...(first ? title : []), ...writer.blocks(guide.tree.children)], footer(content, template, writer, sheet));
}

function paperSection(content: Content, template: Template, paper: Paper, writerFor: WriterFor): ISectionOptions {
  const sheet = sheetOf(template.layout, template.page, template.tight);
  const writer = writerFor(paper, sheet);
  const first = paper.tree.children[0];
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const brochure = content.document(paper.lang, `${template.brochure}/index`).meta.title;
  const eyebrow = new Paragraph({ style: 'Eyebrow', children: words(brochure, writer) });
  const head = template.layout === 'letter' ? [] : [eyebrow, ...(hasTitle ? [] : [new Paragraph({ style: 'Title', children: words(paper.title, writer) })])];
  const foot = template.layout === 'letter' ? undefined : footer(content, template, writer, sheet);
  return section(sheet, [...head, ...writer.blocks(paper.tree.children)], foot);
}

function section({ width, height, margin, landscape }: Sheet, children: FileChild[], foot: Footer | undefined): ISectionOptions {
  // Word turns the page itself: it wants the sides of the upright sheet.
  const size = landscape ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height, orientation: PageOrientation.PORTRAIT };
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size, margin: { ...margin, footer: 480, header: 480 } } },
    children,
    footers: { default: foot ?? new Footer({ children: [new Paragraph({ style: 'LetterAddress', children: [] })] }) },
  };
}

function footer(content: Content, template: Template, writer: Writer, { text }: Sheet): Footer {
  const brochure = content.document(writer.lang, `${template.brochure}/index`).meta.title;
  const { short, preview } = neutralAddress('/downloads/');
  const origin = [brochure, ...(preview ? [] : [short]), writer.t('downloads.asOf', { date: formatDate(writer.lang, template.checked) })].join(' · ');
  const page = new TextRun({ children: [`${writer.t('downloads.page')} `, PageNumber.CURRENT, ` ${writer.t('downloads.of')} `, PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: 'Foot', alignment: AlignmentType.LEFT, bidirectional: language(writer.lang).dir === 'rtl', tabStops: [{ type: TabStopType.RIGHT, position: text }], children: [...words(origin, writer), new TextRun({ children: [new Tab()] }), page] })] });
}
