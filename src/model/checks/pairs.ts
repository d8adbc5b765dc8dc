import { sourceLang, type Lang } from '../../i18n/languages.ts';
import type { Block } from '../blocks.ts';
import type { Content } from '../content.ts';
import { displayPath } from '../source.ts';
import { compare, fileOfSource, sourcesOf, type Comparison, type Source } from '../translations/files.ts';
import { wordsOf } from '../translations/unit.ts';
import { isComponent, childrenOf, type TreeNode } from '../tree.ts';
import type { Pair } from './pair.ts';

/** All German texts of a language with their translations; blocks that stand in German anyway are left out. */
export function pairsOf(content: Content, lang: Lang): Pair[] {
  return sourcesOf(content).flatMap((source) => pairsOfSource(content, lang, source));
}

function pairsOfSource(content: Content, lang: Lang, source: Source): Pair[] {
  const compared = compare(content, lang, source);
  if (!compared.exists) return [];
  const german = displayPath(fileOfSource(content, sourceLang, source));
  return [...namedPairs(compared, lang, german), ...blockPairs(compared, lang, german)];
}

// The name of a source, and a title that is a name (“Make it work!”), may be the same in every language.
function namedPairs({ source, file, named }: Comparison, lang: Lang, germanFile: string): Pair[] {
  const lists = source.list;
  return named.flatMap(({ key, own, german, source: { text } }): Pair[] => {
    if (own === undefined || german) return [];
    const place = { file: displayPath(file), line: lists?.line(lang, key) ?? 1 };
    const message = source.id === 'facts' || source.id === 'strings';
    const bare = message ? own.replace(/\{[^{}]*\{|\}[^{}]*\{|\}\s*\}|\{[^{}]*\}/g, ' ') : own;
    return [{ lang, place, source: { file: germanFile, line: lists?.line(sourceLang, key) ?? 1 }, german: text, own, prose: key.endsWith('.source') || (key === 'title' && own === text) ? '' : proseOf(bare), message, isString: source.id !== 'facts' }];
  });
}

function blockPairs({ file, rows }: Comparison, lang: Lang, germanFile: string): Pair[] {
  return rows.flatMap(({ source, own, german: reason, status }): Pair[] => {
    if (!own || reason || status === 'stale') return [];
    const place = { file: displayPath(file), line: own.block.line, column: 1 };
    const german = wordsOf(source.block);
    const { node } = source.block;
    const quoted = isComponent(node, 'Phrase') ? { quoted: `${node.props.de} ${node.props.instead ?? ''}` } : {};
    return [{ lang, place, source: { file: germanFile, line: source.block.line }, german, own: wordsOf(own.block), prose: isSpokenGerman(source.block, german, wordsOf(own.block)) ? '' : withoutShared(proseOf(ownWords(own.block)), german), blocks: { german: source.block, own: own.block }, ...quoted }];
  });
}

// A quotation that is the same in both languages is German to be said or written.
function isSpokenGerman({ signature }: Block, german: string, own: string): boolean {
  return signature.includes('blockquote/') && german === own;
}

// Terms, links' German names and code stay German in every language.
function ownWords(block: Block): string {
  const collect = (node: TreeNode): string => {
    if (isComponent(node, 'Term') || node.type === 'inlineCode') return ' ';
    if (node.type === 'text') return node.value;
    return childrenOf(node).map(collect).join(node.type === 'tableRow' ? ' ' : '');
  };
  const { node, signature } = block;
  return signature.endsWith('#head') ? wordsOf(block) : `${isComponent(node) ? wordsOf({ ...block, signature: `${signature}#head` }) : ''} ${collect(node)}`;
}

/** A text without its quotations and addresses. */
export function proseOf(text: string): string {
  return text.replace(/[“„«"][^“”„»"]{0,300}[”“»"]/gu, ' ').replace(/\S+@\S+|https?:\S+|www\.\S+/g, ' ');
}

/**
 * A translation without the words it shares with the German text: names, and German words it explains. Where nearly all is the same, it is either
 * a name (capitalised words only, which are left out) or a text that nobody translated (which stays).
 */
export function withoutShared(text: string, german: string): string {
  const theirs = new Set(german.match(word));
  const shared = (text.match(word) ?? []).filter((each) => theirs.has(each));
  const mostlySame = shared.join('').length > 0.6 * (text.match(word) ?? []).join('').length;
  if (mostlySame && shared.some((each) => /^\p{Ll}{2,}/u.test(each))) return text;
  return text.replace(word, (each) => (theirs.has(each) ? ' ' : each));
}

const word = /[\p{L}\p{M}]+/gu;
