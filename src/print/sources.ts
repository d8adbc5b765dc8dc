import { formatDate } from '../i18n/formats.ts';
import { freshness } from '../model/freshness.ts';
import type { TreeNode } from '../model/tree.ts';
import type { Writer } from './writer.ts';

/** Source of a fact in one line with its address, e.g. "§ 16b Abs. 3 AufenthG, Stand 29. April 2026". */
export function sourceOf(id: string, { chapter, lang, say, t }: Writer, node: TreeNode): { text: string; url: string } {
  const { facts } = chapter.content;
  const fact = facts.get(id)!;
  const date = (iso: string): string => formatDate(lang, iso);
  const when = fact.year ? t('fact.year', { year: fact.year }) : t('fact.asOf', { date: date(fact.checked) });
  const parts = [facts.source(id, lang), when];
  if (fact.valid_until) parts.push(t(freshness(fact) === 'expired' ? 'print.fact.expired' : 'print.fact.validUntil', { date: date(fact.valid_until) }));
  return { text: say(parts.join(t('print.comma')), node), url: fact.source.url };
}
