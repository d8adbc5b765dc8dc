import type { Pair, Rule } from './pair.ts';

const shortest = 60;

/** A translation much longer or shorter than the language's usual ratio to German has lost or gained something. */
export const length: Rule = (pair, { lengths }) => {
  const usual = lengths(pair.lang);
  const ratio = ratioOf(pair);
  if (!usual || ratio === undefined) return [];
  const away = (Math.log(ratio) - usual.mean) / usual.deviation;
  if (Math.abs(away) <= 3) return [];
  return [{ level: 'warn', what: `the translation is ${away > 0 ? 'much longer' : 'much shorter'} than usual (${Math.round(ratio * 100)} % of ${pair.source.file}:${pair.source.line})`, remedy: 'look whether something was left out or added' }];
};

/** Length of a translation by that of its German text; nothing for short ones. */
export function ratioOf({ german, own, quoted }: Pick<Pair, 'german' | 'own' | 'quoted'>): number | undefined {
  return quoted !== undefined || german.length < shortest || own.length === 0 ? undefined : own.length / german.length;
}

/** Mean and standard deviation of the ratios of a language (of their logarithms). */
export function lengthsOf(pairs: Pair[]): { mean: number; deviation: number } | undefined {
  const ratios = pairs.flatMap((pair) => ratioOf(pair) ?? []).map(Math.log);
  if (ratios.length < 30) return undefined;
  const mean = ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
  return { mean, deviation: Math.sqrt(ratios.reduce((sum, each) => sum + (each - mean) ** 2, 0) / ratios.length) };
}
