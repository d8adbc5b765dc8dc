import { isLang } from '../../src/i18n/languages.ts';
import { allLangs, sourceLang } from '../../src/i18n/languages.ts';
import { siteContent } from '../../src/model/content.ts';
import { percentOf, statusOf, type FileStatus } from '../../src/model/translations/status.ts';
import type { Command } from './arguments.ts';

/** Prints how much is translated, as a table or as JSON. */
export const status: Command = ({ words, options }) => {
  const content = siteContent();
  const langs = words.length > 0 ? words.filter(isLang) : allLangs.filter((lang) => lang !== sourceLang);
  const all = langs.map((lang) => statusOf(content, lang));
  if (options['json']) {
    console.log(JSON.stringify(all, null, 2));
    return;
  }
  for (const language of all) {
    const files = language.files.filter(({ blocks, german }) => german < blocks);
    console.log(`\n${language.lang}: ${percentOf(language)} % (${files.length} of ${language.files.length} files begun)`);
    if (files.length > 0) console.log([row('file', 'blocks', 'fresh', 'stale', 'missing', 'orphans', 'in German', 'reviewed'), ...files.map(line)].join('\n'));
  }
};

function line({ id, blocks, fresh, stale, missing, orphans, german, reviewed }: FileStatus): string {
  return row(id, ...[blocks, fresh, stale, missing, orphans, german, reviewed].map(String));
}

function row(first: string, ...cells: string[]): string {
  return `  ${first.padEnd(42)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}
