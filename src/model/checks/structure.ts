import { fixedOf } from '../translations/unit.ts';
import type { Rule } from './pair.ts';

/** A block keeps its kind, the ids and fixed attributes of its components, its links and pictures. */
export const structure: Rule = ({ blocks, source }) => {
  if (!blocks) return [];
  const { german, own } = blocks;
  const where = `${source.file}:${source.line}`;
  if (german.signature !== own.signature) return [{ level: 'error', what: `“${last(own.signature)}” stands where ${where} has “${last(german.signature)}”`, remedy: 'give the translation the same blocks in the same order' }];
  const [expected, found] = [fixedOf(german), fixedOf(own)];
  if (expected.join('\n') === found.join('\n')) return [];
  const differences = [...expected.filter((part) => !found.includes(part)).map((part) => `lacks ${part}`), ...found.filter((part) => !expected.includes(part)).map((part) => `has ${part}`)];
  return [{ level: 'error', what: `this block ${differences.join(', ') || 'repeats a part'}, unlike ${where}`, remedy: 'use the same ids, links and pictures as the German block' }];
};

function last(signature: string): string {
  return signature.split('/').at(-1)!.replace('#head', '');
}
