import { existsSync } from 'node:fs';
import { sourceLang, type Lang } from '../../i18n/languages.ts';
import { problemsOfMessage } from '../checks/message.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../errors.ts';
import { displayPath, readSource } from '../source.ts';
import { sheetsOf, type Message, type Sheet } from './messages.ts';
import { restore } from './protect.ts';
import type { PoLine } from './po.ts';
import { oneLine } from './text.ts';
import { written } from './write.ts';

/** What an import would do to one file. */
export interface Change {
  sheet: Sheet;
  text: string;
  /** Names of the texts that are new, changed or confirmed. */
  touched: Set<string>;
  open: Set<string>;
}

/** Works out what the lines of a PO file change; anything wrong is a problem, and then there are no changes. */
export function planImport(content: Content, lang: Lang, poFile: string, declared: string, lines: PoLine[]): { changes: Change[]; problems: Problem[] } {
  const at = { file: poFile };
  if (lang === sourceLang) return { changes: [], problems: [{ ...at, what: 'German is the source and is not imported', remedy: 'edit content/de' }] };
  if (declared.toLowerCase() !== lang) return { changes: [], problems: [{ ...at, what: `the file says it is in “${declared}”, not in “${lang}”`, remedy: `import it as ${declared || 'its own language'}, or correct its header Language` }] };
  const sheets = sheetsOf(content, lang);
  const known = new Map(sheets.flatMap((sheet) => sheet.messages.map((message) => [message.context, { sheet, message }] as const)));
  const changed = new Map<Sheet, Map<Message, string>>();
  const touched = new Map<Sheet, Set<string>>();
  const problems: Problem[] = [];
  for (const line of lines) {
    const found = known.get(line.context);
    const what = found ? undefined : `“${line.context}” is no text of the guides, or its German block has changed since the export`;
    if (!found) {
      problems.push({ ...at, what: what!, remedy: `export again with npm run translations export ${lang}` });
      continue;
    }
    const { sheet, message } = found;
    const complaint = complain(lang, message, line);
    if (complaint) problems.push({ ...at, what: `“${line.context}”: ${complaint.what}`, remedy: complaint.remedy });
    if (complaint || line.own === '' || line.fuzzy) continue;
    const isNew = oneLine(line.own) !== oneLine(message.own);
    if (isNew) changed.set(sheet, (changed.get(sheet) ?? new Map<Message, string>()).set(message, oneLine(line.own)));
    if (isNew || message.status === 'stale') touched.set(sheet, (touched.get(sheet) ?? new Set<string>()).add(message.name));
  }
  if (problems.length > 0) return { changes: [], problems };
  return { problems, changes: [...touched].map(([sheet, names]) => ({ sheet, touched: names, ...outcome(sheet, changed.get(sheet) ?? new Map()) })) };
}

function outcome(sheet: Sheet, changed: Map<Message, string>): { text: string; open: Set<string> } {
  const { file } = sheet.compared;
  const before = existsSync(file) ? readSource(file) : '';
  if (changed.size === 0) return { text: before, open: new Set() };
  return written(sheet, changed, before);
}

function complain(lang: Lang, message: Message, line: PoLine): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (line.german !== message.german) return { what: 'its German text is not the one of the guides', remedy: 'do not edit msgid; export again if the German text changed' };
  if (line.own === '' || oneLine(line.own) === oneLine(message.own)) return undefined;
  const result = restore(line.own, message.tags);
  if ('damaged' in result) return { what: `its placeholders are damaged (${result.damaged.join(', ')})`, remedy: 'keep each placeholder of the German text exactly once' };
  return problemsOfMessage(lang, message.german, line.own)[0];
}

/** The path of a file as people read it. */
export function shown(change: Change): string {
  return displayPath(change.sheet.compared.file);
}
