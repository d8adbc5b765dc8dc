import { createHash } from 'node:crypto';

/** Text in one form: NFC, white space folded, so that reflowing a file changes nothing. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Text on one line, as translators' tools show it; spaces that do not break stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** A short fingerprint of a text, 12 hexadecimal digits. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(fold(text)).digest('hex').slice(0, 12);
}

const digitSets = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];

/** Writes all digits as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digitSets.map((set) => set.indexOf(digit)).find((index) => index >= 0)));
}

/** The numbers of a text, sorted: grouping stripped (3.000, 3,000, 3 000), other marks separate parts (4,5 is 4 and 5). */
export function numbersIn(text: string): string[] {
  const runs = westernDigits(text).match(/\d+(?:[.,٫٬’\u00a0\u202f]\d+)*/g) ?? [];
  return runs.flatMap((run) => (/^\d{1,3}([.,٬’\u00a0\u202f]\d{3})+$/.test(run) ? [run.replace(/\D/g, '')] : run.split(/\D/).map((part) => part.replace(/^0+(?=\d)/, '')))).sort();
}

// How many words a sketch keeps: enough for a paragraph, small in a lock file.
const kept = 24;

/** A sketch of a text's words, from which its likeness to a later wording can be told. */
export function sketch(text: string): string {
  const words = new Set(fold(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...words].map((word) => createHash('sha256').update(word).digest('hex').slice(0, 4)).sort().slice(0, kept).join('');
}

/** How alike two sketched texts are, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const lowest = [...new Set([...a, ...b])].sort().slice(0, kept);
  if (lowest.length === 0) return 1;
  return lowest.filter((word) => a.has(word) && b.has(word)).length / lowest.length;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/.{4}/g) ?? []);
}
