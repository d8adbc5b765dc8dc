import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ContentError, type Place } from './errors.ts';

/** Shows a path as people read it in messages: from the working folder, with forward slashes. */
export function displayPath(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/') || file;
}

/** Reads a file as UTF-8 and refuses anything else. */
export function readSource(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw new ContentError([{ ...firstBadByte(file, bytes), what: 'this file is not UTF-8 text', remedy: 'save it as UTF-8 in your editor' }]);
  }
}

function firstBadByte(file: string, bytes: Buffer): Place {
  const lines = bytes.toString('latin1').split('\n');
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return { file: displayPath(file), line: index + 1, column: 1 };
    }
    start = end + 1;
  }
  return { file: displayPath(file) };
}
