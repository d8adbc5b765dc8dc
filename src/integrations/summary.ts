import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../i18n/formats.ts';
import type { Content } from '../model/content.ts';
import { datedFacts } from '../model/expired.ts';

/** What was built, for the console: pages, languages, words, size, and what needs attention. */
export function summary(folder: string, content: Content): string {
  const files = walkFiles(folder);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const languages = content.publisher.langs.map((lang) => {
    const documents = content.ids.filter((id) => content.has(lang, id)).map((id) => content.document(lang, id));
    return `${lang} ${documents.length} texts, ${documents.reduce((sum, { allWords }) => sum + allWords, 0).toLocaleString('en')} words`;
  });
  return ['', `${pages} pages, ${files.length} files, ${formatBytes('en', size)}`, ...languages, ...warnings(content), ''].join('\n');
}

function warnings(content: Content): string[] {
  const { preview, missing } = content.publisher;
  const publisher = preview ? [`WARNING: this is a preview (banner, noindex): content/publisher/publisher.yaml lacks ${missing.join(', ')}`] : [];
  const words = { expired: 'ended', ending: 'ends', recheck: 'should have been read again by', fresh: '' };
  const facts = datedFacts(content).map(({ id, state, until, recheck, chapters }) => `${state === 'expired' ? 'WARNING' : 'note'}: the fact “${id}” ${words[state]} ${state === 'recheck' ? recheck : `on ${until}`} (${chapters.join(', ')})`);
  return [...publisher, ...facts];
}

function walkFiles(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walkFiles(path) : [{ path, bytes: statSync(path).size }];
  });
}
