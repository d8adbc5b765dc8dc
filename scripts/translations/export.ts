import { writeFileSync } from 'node:fs';
import { siteContent } from '../../src/model/content.ts';
import { sheetsOf } from '../../src/model/translations/messages.ts';
import { writePo } from '../../src/model/translations/po.ts';
import { langOf, type Command } from './arguments.ts';

/** Writes all texts of a language as a PO file. */
export const exportPo: Command = ({ words, options }) => {
  const lang = langOf(words);
  const sheets = sheetsOf(siteContent(), lang, words[1] ?? '');
  const file = (options['out'] as string | undefined) ?? `${lang}.po`;
  writeFileSync(file, writePo(lang, sheets));
  const messages = sheets.flatMap((sheet) => sheet.messages);
  console.log(`${file}: ${messages.length} texts, ${messages.filter(({ own }) => own === '').length} without a translation, ${messages.filter(({ status, own }) => status === 'stale' && own).length} older than the German text.`);
};
