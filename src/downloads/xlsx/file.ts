import ExcelJS from 'exceljs';
import { formatDate } from '../../i18n/formats.ts';
import { t } from '../../i18n/strings.ts';
import type { Content } from '../../model/content.ts';
import type { Template } from '../../model/templates.ts';
import { leadOf } from '../colours.ts';
import { settle } from '../settle.ts';
import { addGuide } from './guide.ts';
import { office } from './look.ts';
import { addSheet, type Book } from './sheet.ts';

/** The template as an Excel file; the same content gives the same bytes. */
export async function xlsxOf(content: Content, template: Template): Promise<Uint8Array> {
  const { build, words } = template.book!;
  const workbook = new ExcelJS.Workbook();
  const brochure = content.document(template.lang, `${template.brochure}/index`).meta.title;
  workbook.creator = brochure;
  workbook.title = template.title;
  workbook.description = template.description;
  workbook.created = workbook.modified = new Date('2026-01-01T12:00:00Z');
  workbook.calcProperties.fullCalcOnLoad = true;
  const foot = `${brochure} · ${template.title} · ${t(template.lang, 'downloads.asOf', { date: formatDate(template.lang, template.checked) })}`;
  const book: Book = { workbook, lang: template.lang, words, facts: content.facts, lead: leadOf(content, template.brochure), foot };
  addGuide(book, content, template);
  for (const sheet of build.sheets) addSheet(book, sheet);
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 16000, firstSheet: 0, activeTab: build.sheets.length > 0 ? 1 : 0, visibility: 'visible' }];
  return settle(new Uint8Array(await workbook.xlsx.writeBuffer()), (name, text) => (name === 'xl/styles.xml' ? withFace(text) : text));
}

// The widths of all columns are counted in figures of the first font, which the library sets to its own.
function withFace(styles: string): string {
  return styles.replace(/<font>.*?<\/font>/, (first) => first.replace(/<sz val="[^"]*"\/>/, '<sz val="10"/>').replace(/<name val="[^"]*"\/>/, `<name val="${office}"/>`).replace(/<scheme [^>]*>/, ''));
}
