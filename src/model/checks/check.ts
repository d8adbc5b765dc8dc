import type { Lang } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../errors.ts';
import { lengthsOf } from './length.ts';
import type { Level, Pair, RuleContext } from './pair.ts';
import { pairsOf } from './pairs.ts';
import { rules, type RuleName } from './rules.ts';

/** A finding at its place. */
export interface Report extends Problem {
  level: Level;
  rule: RuleName;
}

/** Runs every rule over all translated texts of a language. */
export function checkTranslations(content: Content, lang: Lang): Report[] {
  const pairs = pairsOf(content, lang);
  return checkPairs(pairs, contextFor(content, pairs));
}

/** Runs every rule over some pairs. */
export function checkPairs(pairs: Pair[], context: RuleContext): Report[] {
  const names = Object.keys(rules) as RuleName[];
  return pairs.flatMap((pair) => names.flatMap((rule) => rules[rule](pair, context).map((finding) => ({ ...pair.place, ...finding, rule }))));
}

/** What the rules need to know of the glossary and of the usual lengths. */
export function contextFor(content: Content, pairs: Pair[]): RuleContext {
  const lengths = new Map([...new Set(pairs.map(({ lang }) => lang))].map((lang) => [lang, lengthsOf(pairs.filter((pair) => pair.lang === lang))]));
  return {
    lengths: (lang) => lengths.get(lang),
    termForms: (id, lang) => [...content.terms.germanForms(id), ...(content.terms.get(id, lang)?.also ?? [])],
  };
}
