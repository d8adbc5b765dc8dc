import { blocksOf, isTranslatedProp, type Block } from './blocks.ts';
import type { Problem } from './errors.ts';
import type { ParsedFile } from './parse.ts';
import { childrenOf, isComponent, walk, type ComponentNode, type TreeNode } from './tree.ts';

/** Compares a translation's blocks with the German file's, in order; each problem names both lines. */
export function compareBlocks(source: ParsedFile, translation: ParsedFile): Problem[] {
  const german = blocksOf(source.tree);
  const own = blocksOf(translation.tree);
  for (let index = 0; index < Math.max(german.length, own.length); index++) {
    const problem = compareShape(german[index], own[index], source, translation);
    if (problem) return [problem];
  }
  return german.flatMap((block, index) => compareFixedParts(block, own[index]!, source, translation));
}

function compareShape(german: Block | undefined, own: Block | undefined, source: ParsedFile, translation: ParsedFile): Problem | undefined {
  if (german?.signature === own?.signature) return undefined;
  const place = { file: translation.file, line: own?.line ?? lastLine(translation), column: 1 };
  if (!own) return { ...place, what: `the translation ends here, but ${source.file}:${german!.line} goes on with ${plain(german!)}`, remedy: 'translate the missing block' };
  if (!german) return { ...place, what: `${plain(own)} has no counterpart: ${source.file} ends at line ${lastLine(source)}`, remedy: 'remove it or add it to the German file' };
  return { ...place, what: `${plain(own)} stands where ${source.file}:${german.line} has ${plain(german)}`, remedy: 'give the translation the same blocks in the same order' };
}

function plain(block: Block): string {
  return block.signature.split('/').slice(-2).join(' › ').replace('#head', '');
}

function lastLine(parsed: ParsedFile): number {
  return parsed.tree.children.at(-1)?.position?.end.line ?? 1;
}

// Ids, numbers and keywords of components, link targets and picture sources are the same in every language.
function compareFixedParts(german: Block, own: Block, source: ParsedFile, translation: ParsedFile): Problem[] {
  const expected = fixedParts(german.node);
  const found = fixedParts(own.node);
  const missing = expected.filter((part) => !found.includes(part));
  const extra = found.filter((part) => !expected.includes(part));
  if (missing.length === 0 && extra.length === 0 && expected.length === found.length) return [];
  const difference = [...missing.map((part) => `lacks ${part}`), ...extra.map((part) => `has ${part}`)].join(', ') || 'repeats a part';
  return [{ file: translation.file, line: own.line, column: 1, what: `this block ${difference}, unlike ${source.file}:${german.line}`, remedy: 'use the same ids, links and pictures as the German block' }];
}

/** What must be the same in both languages: components with ids and fixed attributes, links, pictures. */
export function fixedParts(node: TreeNode): string[] {
  const parts: string[] = [];
  const add = (each: TreeNode): void => {
    if (isComponent(each)) parts.push(fixedTag(each));
    if (each.type === 'link') parts.push(`the link ${each.url}`);
    if (each.type === 'image') parts.push(`the picture ${each.url}`);
  };
  if (isComponent(node)) {
    add(node);
    const isHead = childrenOf(node).some((child) => !['text'].includes(child.type) && isComponent(child) && !child.inline);
    if (isHead) return parts;
    childrenOf(node).forEach((child) => walk(child, add));
  } else walk(node, add);
  return parts.sort();
}

/** A component's tag with what is the same in every language. */
export function fixedTag(node: ComponentNode): string {
  const props = Object.entries(node.props).filter(([name]) => !isTranslatedProp(node.name, name));
  return `<${[node.name, ...props.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
}
