import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { forgetContent, siteContent } from '../../src/model/content.ts';
import { throwProblems } from '../../src/model/errors.ts';
import { accept } from '../../src/model/translations/accept.ts';
import { listOf } from '../../src/model/translations/lists.ts';
import { planImport, shown } from '../../src/model/translations/import.ts';
import { readPo } from '../../src/model/translations/po.ts';
import { langOf, UsageError, type Command } from './arguments.ts';

/** Takes over a PO file: all of it, or on any error nothing. */
export const importPo: Command = ({ words, options }) => {
  const lang = langOf(words);
  const file = words[1];
  if (!file) throw new UsageError('name the PO file: npm run translations -- import ar ar.po');
  const { lang: declared, lines } = readPo(readFileSync(file));
  const { changes, problems } = planImport(siteContent(), lang, file, declared, lines);
  throwProblems(problems);
  for (const change of changes) console.log(`${shown(change)}: ${change.touched.size} texts${change.open.size > 0 ? `, ${change.open.size} blocks still open` : ''}`);
  if (changes.length === 0) console.log('Nothing changed.');
  if (options['dry-run']) return;
  for (const { sheet, text } of changes) {
    mkdirSync(dirname(sheet.compared.file), { recursive: true });
    writeFileSync(sheet.compared.file, text);
  }
  forgetContent();
  const content = siteContent();
  for (const { sheet, touched, open } of changes) {
    const source = sheet.source.list ? { ...sheet.source, list: listOf(content.root, sheet.source.id) } : sheet.source;
    accept(content, lang, source, { state: 'human', touched, open });
  }
};
