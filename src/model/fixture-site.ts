import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openContent, type Content } from './content.ts';
import { formatProblem } from './errors.ts';

const chapter = (body: string, title = 'Titel'): string => `---\ntitle: ${title}\ndescription: Ein Satz.\nchecked: 2026-01-01\n---\n\n${body}\n`;

const defaults: Record<string, string> = {
  'brochures.yaml': 'guide: { lead: coral, reader: student, chapters: [one] }\n',
  'publisher/publisher.yaml': 'name:\n',
  'facts.yaml':
    'wage:\n  values: { hour: 13.9 }\n  unit: eur\n  valid_from: 2026-01-01\n  valid_until: 2026-12-31\n  year: null\n  checked: 2026-04-29\n  recheck: 2026-12-15\n  certainty: law\n  source: { name: "§ 1 MiLoV5", url: "https://www.gesetze-im-internet.de/milov5/" }\n  successor: null\n',
  'de/facts.yaml': 'wage: "Der Mindestlohn beträgt {hour, number, eur} je Stunde."\n',
  'en/facts.yaml': 'wage: "The minimum wage is {hour, number, eur} an hour."\n',
  'de/glossary.yaml': 'lebenslauf: { term: der Lebenslauf, article: der, word: Lebenslauf, plural: die Lebensläufe, chapter: guide/one, gloss: Übersicht, example: Hier ist mein Lebenslauf. }\n',
  'en/glossary.yaml': 'lebenslauf: { gloss: CV, example: Here is my CV. }\n',
  'de/guide/index.mdx': chapter('Vorwort.', 'Heft'),
  'de/guide/one.mdx': chapter('Text.'),
  ...Object.fromEntries(['about', 'imprint', 'privacy', 'accessibility'].map((page) => [`de/pages/${page}.mdx`, chapter('Text.', page)])),
};

/** Opens a tiny real site written into a temporary folder: the defaults, with some files replaced; bodies of chapters get front matter. */
export function fixtureSite(files: Record<string, string | Uint8Array> = {}): Content & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const [path, text] of Object.entries({ ...defaults, ...files })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.endsWith('.mdx') && typeof text === 'string' && !text.startsWith('---') ? chapter(text) : text);
  }
  return { ...openContent(folder, join(folder, 'publisher')), folder };
}

/** The messages of everything wrong in a fixture site, with paths from its folder. */
export function messagesOf(files: Record<string, string | Uint8Array>): string[] {
  try {
    return [...new Set(fixtureSite(files).problems().map(formatProblem))].map(withoutFolder);
  } catch (error) {
    return (error as Error).message.split('\n').map(withoutFolder);
  }
}

function withoutFolder(message: string): string {
  return message.replaceAll(/(?:[^\s:]*\/)?guide-[A-Za-z0-9]{6}\//g, '');
}
