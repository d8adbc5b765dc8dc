import { readSource } from '../source.ts';
import { restore } from './protect.ts';
import { patchList, patchStrings, patchYaml } from './patch.ts';
import { replaceStretches } from './segment.ts';
import type { Message, Sheet } from './messages.ts';

/** A new text of a file, and the German blocks in it that still wait for a translation. */
export interface Written {
  text: string;
  open: Set<string>;
}

/** The text of a translated file after some of its texts changed; what did not change keeps every byte. */
export function written(sheet: Sheet, changed: ReadonlyMap<Message, string>, before: string): Written {
  const { source, compared } = sheet;
  if (source.list) return { text: writtenList(sheet, changed, before), open: new Set() };
  const whole = compared.exists && compared.orphans.length === 0 && compared.rows.every((row) => row.own);
  const [front, body] = whole ? [before, ''] : splitFront(before);
  if (whole) return { text: patchFront(replaceStretches(front, stretches(changed, 'own')), changed), open: openAmong(sheet, changed) };
  return rebuilt(sheet, changed, compared.exists ? front : '', body);
}

// Blocks are missing: the file is built anew from the German one, with every translation there is.
function rebuilt(sheet: Sheet, changed: ReadonlyMap<Message, string>, front: string, _body: string): Written {
  const german = readSource(sheet.germanFile);
  const blocks = sheet.messages.filter(({ at }) => at.german);
  const texts = blocks.flatMap((message) => {
    const text = changed.get(message) ?? message.own;
    return text ? [{ ...message.at.german!, text: rawOf(message, text) }] : [];
  });
  const text = replaceStretches(german, texts).replace(/[ \t]*\{\/\* #[\w-]+ \*\/\}/g, '');
  const named = new Map([...sheet.messages.filter(({ at, own }) => !at.german && own).map((message) => [message, message.own] as const), ...changed]);
  const [germanFront, germanBody] = splitFront(text);
  return { text: front ? patchFront(front, changed) + germanBody : patchFront(germanFront, named) + germanBody, open: openAmong(sheet, changed) };
}

function splitFront(text: string): [string, string] {
  const end = text.indexOf('\n---\n', 3);
  return end < 0 ? ['', text] : [text.slice(0, end + 5), text.slice(end + 5)];
}

function stretches(changed: ReadonlyMap<Message, string>, side: 'own' | 'german') {
  return [...changed].flatMap(([message, text]) => {
    const at = message.at[side] ?? undefined;
    return at ? [{ start: at.start, end: at.end, text: rawOf(message, text) }] : [];
  });
}

function rawOf({ tags, context }: Message, text: string): string {
  const result = restore(text, tags);
  const raw = 'raw' in result ? result.raw : text;
  return /\/(text|cell\d+)$/.test(context) ? raw : raw.replaceAll('"', '&quot;');
}

function patchFront(text: string, changed: ReadonlyMap<Message, string>): string {
  const [front, body] = splitFront(text);
  let yaml = front.slice(4, -4);
  for (const [{ name, at }, value] of changed) if (!at.german) yaml = patchYaml(yaml, name.split(/\.(.*)/s).filter(Boolean), value);
  return `---\n${yaml}---\n${body}`;
}

function writtenList({ source, compared }: Sheet, changed: ReadonlyMap<Message, string>, before: string): string {
  const values = new Map([...changed].map(([{ name }, value]) => [name, value]));
  if (source.id === 'strings') return patchStrings(before, compared.named.map(({ key }) => key), values);
  return [...values].reduce((yaml, [key, value]) => patchList(yaml, source.id, key, value), before);
}

// A block is open while one of its parts has no translation.
function openAmong({ messages }: Sheet, changed: ReadonlyMap<Message, string>): Set<string> {
  return new Set(messages.filter((message) => !changed.has(message) && message.own === '').map(({ name }) => name));
}
