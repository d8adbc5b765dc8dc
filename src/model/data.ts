import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { ContentError, type Place, type Problem } from './errors.ts';
import { displayPath, readSource } from './source.ts';

/** A checked data file, with a way to name the place of each entry in messages. */
export interface DataFile<T> {
  file: string;
  data: T;
  place(...path: (string | number)[]): Place;
}

/** Reads a YAML file and checks it; every message names file, line and column. */
export function readData<T>(path: string, schema: z.ZodType<T>): DataFile<T> {
  return parseData(readSource(path), displayPath(path), schema);
}

/** Reads a YAML file that may be missing. */
export function readOptionalData<T>(path: string, schema: z.ZodType<T>): DataFile<T> | undefined {
  return existsSync(path) ? readData(path, schema) : undefined;
}

/** Checks YAML text; `firstLine` is the line of the file on which the text begins. */
export function parseData<T>(text: string, file: string, schema: z.ZodType<T>, firstLine = 1): DataFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    ...at(error.pos[0]),
    what: `this is not valid YAML (${error.message.split('\n')[0]!.replace(/ at line.*$/, '')})`,
    remedy: 'mend the line; texts with a colon stand in quotes',
  }));
  if (problems.length > 0) throw new ContentError(problems);
  const place = (...path: (string | number)[]): Place => at(offsetOf(document, path));
  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) throw new ContentError(result.error.issues.map((issue) => describe(issue, place)));
  return { file, data: result.data, place };
}

function describe(issue: z.core.$ZodIssue, place: (...path: (string | number)[]) => Place): Problem {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    return { ...place(...path, key), what: `“${[...path, key].join('.')}” is not known here`, remedy: 'remove it or check its spelling' };
  }
  const missing = issue.code === 'invalid_type' && issue.message.includes('undefined');
  return {
    ...place(...path),
    what: missing ? `“${path.join('.')}” is missing` : `“${path.join('.')}” does not fit (${issue.message})`,
    remedy: missing ? 'add it' : 'correct the value',
  };
}

function offsetOf(document: Document, path: (string | number)[]): number | undefined {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step] as Node | undefined;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
