import { describe, expect, it } from 'vitest';
import { sourceLang, type Lang } from '../../i18n/languages.ts';
import { siteContent } from '../content.ts';
import { numbersIn } from '../translations/text.ts';
import { isComponent, walk, type TreeNode } from '../tree.ts';
import { checkPairs, checkTranslations, contextFor } from './check.ts';
import type { Pair } from './pair.ts';
import { pairsOf, proseOf, withoutShared } from './pairs.ts';

const content = siteContent();
const langs = content.publisher.langs.filter((lang) => lang !== sourceLang);
const floors = { facts: 0.95, language: 0.9 };
// Fewer letters than this do not show a language.
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const pairs = new Map<Lang, Pair[]>(langs.map((lang) => [lang, pairsOf(content, lang)]));

// A copy of a pair whose translated block was changed.
function changed(pair: Pair, change: (node: TreeNode) => boolean): Pair | undefined {
  const own = structuredClone(pair.blocks!.own);
  let done = false;
  const visit = (node: TreeNode): void => {
    if (!done) done = change(node);
  };
  walk(own.node, visit);
  return done ? { ...pair, blocks: { ...pair.blocks!, own } } : undefined;
}

const swaps: Record<string, (pair: Pair) => Pair | undefined> = {
  'another number': (pair) => (/\d/.test(pair.own) ? { ...pair, own: pair.own.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) } : undefined),
  'a number left out': (pair) => (numbersIn(pair.own).length > 0 ? { ...pair, own: pair.own.replace(/\d+/, '') } : undefined),
  'another link': (pair) => changed(pair, (node) => node.type === 'link' && Boolean((node.url = '/elsewhere/'))),
  'another fact': (pair) => changed(pair, (node) => isComponent(node, 'Fact') && Boolean((node.props = { ...node.props, id: 'another' }))),
  'another value of the fact': (pair) => changed(pair, (node) => isComponent(node, 'Fact') && node.props.value !== undefined && Boolean((node.props = { ...node.props, value: 'other' }))),
  'another term': (pair) => changed(pair, (node) => isComponent(node, 'Term') && Boolean((node.props = { ...node.props, id: 'another' }))),
};

const caught = (pair: Pair, context: ReturnType<typeof contextFor>): boolean => checkPairs([pair], context).some(({ level }) => level === 'error');

describe.each(langs)('the checks over all texts in %s', (lang) => {
  const all = pairs.get(lang)!;
  const context = contextFor(content, all);
  const blocks = all.filter((pair) => pair.blocks);

  it('find no error in what is published', () => {
    expect(checkTranslations(content, lang).filter(({ level }) => level === 'error').map(({ file, line, what }) => `${file}:${line}: ${what}`)).toEqual([]);
  });

  it(`catch at least ${floors.facts * 100} % of planted errors in figures, links, facts and terms`, () => {
    const mutants = Object.values(swaps).flatMap((swap) => blocks.flatMap((pair) => swap(pair) ?? []));
    const missed = mutants.filter((pair) => !caught(pair, context));
    console.log(`${lang}: ${mutants.length} planted errors of fact, ${mutants.length - missed.length} caught`);
    expect(1 - missed.length / mutants.length).toBeGreaterThanOrEqual(floors.facts);
  });

  it(`catch at least ${floors.language * 100} % of blocks in the wrong language`, () => {
    const mutants = blocks.filter(({ german }) => letters(german) >= 12).map((pair): Pair => ({ ...pair, own: pair.german, prose: withoutShared(proseOf(pair.german), pair.german), quoted: undefined as never }));
    const missed = mutants.filter((pair) => !caught(pair, context));
    console.log(`${lang}: ${mutants.length} blocks left in German, ${mutants.length - missed.length} caught`);
    expect(1 - missed.length / mutants.length).toBeGreaterThanOrEqual(floors.language);
  });
});
