import type { Lang } from '../i18n/languages.ts';
import { siteContent, type Content } from '../model/content.ts';
import { templatesOf } from '../model/templates.ts';
import { docxOf } from './docx/file.ts';
import { xlsxOf } from './xlsx/file.ts';

const made = new WeakMap<Content, Map<string, Promise<Uint8Array>>>();

/** The editable file of a template, DOCX or XLSX; made once for each language. */
export function editableFile(lang: Lang, id: string, content: Content = siteContent()): Promise<Uint8Array> {
  const template = templatesOf(content).get(lang, id);
  const known = made.get(content) ?? new Map<string, Promise<Uint8Array>>();
  made.set(content, known);
  const key = `${template.lang} ${id}`;
  if (!known.has(key)) known.set(key, (template.formats[0] === 'xlsx' ? xlsxOf : docxOf)(content, template));
  return known.get(key)!;
}
