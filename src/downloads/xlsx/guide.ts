import type { Worksheet } from 'exceljs';
import type { List } from 'mdast';
import type { StringKey } from '../../i18n/strings.ts';
import { t } from '../../i18n/strings.ts';
import type { Content } from '../../model/content.ts';
import { splitGuide } from '../../model/guide.ts';
import type { Template } from '../../model/templates.ts';
import { childrenOf, isComponent, type TreeNode } from '../../model/tree.ts';
import { colours } from '../colours.ts';
import { plainText } from '../plain-text.ts';
import { sourceLine } from '../source-line.ts';
import { argb, face, ground, wrap } from './look.ts';
import type { Book } from './sheet.ts';

type Row = { text: string; font?: ReturnType<typeof face>; fill?: string; link?: string };

/** The first sheet: how the workbook is used, with the sources of its figures. */
export function addGuide({ workbook, lang, lead, foot }: Book, content: Content, template: Template): void {
  const page: Worksheet = workbook.addWorksheet(t(lang, 'downloads.sheet.guide'), {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 1, margins: { left: 0.8, right: 0.8, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.4 } },
    headerFooter: { oddFooter: `&L&8${foot}` },
  });
  page.columns = [{ width: 94 }];
  const { tree, mentions } = splitGuide(template.guide)[0]!;
  const sources: Row[] = mentions.facts.map((id) => ({ text: `${sourceLine(content, id, lang)}`, font: face(8.5, { color: argb(colours.grey) }), link: content.facts.get(id)!.source.url }));
  const rows: Row[] = [
    { text: template.title, font: face(18, { bold: true, color: argb(lead.deep) }) },
    { text: template.description, font: face(11, { color: argb(colours.grey) }) },
    { text: '' },
    ...tree.children.flatMap((node) => rowsOf(node, content, template, lead.tint)),
    ...(sources.length > 0 ? [{ text: t(lang, 'downloads.sources'), font: face(10, { bold: true }) }, ...sources] : []),
  ];
  rows.forEach(({ text, font = face(10), fill, link }, index) => {
    const cell = page.getCell(index + 1, 1);
    cell.value = link ? { text, hyperlink: link } : text;
    cell.font = font;
    cell.alignment = wrap;
    if (fill) cell.fill = ground(fill);
    page.getRow(index + 1).height = heightOf(text, font.size ?? 10);
  });
}

// Excel does not fit rows by itself before somebody edits them.
function heightOf(text: string, size: number): number {
  const lines = Math.max(1, Math.ceil((text.length * size) / 1000));
  return Math.round(lines * size * 1.36 + 4);
}

function rowsOf(node: TreeNode, content: Content, template: Template, tint: string): Row[] {
  const text = (each: TreeNode): string => plainText([each], content, template.lang);
  if (node.type === 'heading') return [{ text: '' }, { text: text(node), font: face(13, { bold: true }) }];
  if (node.type === 'list') return listRows(node, text);
  if (isComponent(node, 'Callout')) {
    const label = t(template.lang, `downloads.callout.${node.props.kind}` as StringKey);
    const head: Row = { text: node.props.title ? `${label}: ${node.props.title}` : label, font: face(10, { bold: true }), fill: tint };
    return [{ text: '' }, head, ...node.children.flatMap((each) => rowsOf(each, content, template, tint)).map((each) => ({ ...each, fill: tint })), { text: '' }];
  }
  return [{ text: text(node) }];
}

function listRows(list: List, text: (node: TreeNode) => string): Row[] {
  return list.children.map((item, index) => ({ text: `${list.ordered ? `${index + 1}.` : '•'} ${childrenOf(item as TreeNode).map(text).join(' ')}` }));
}
