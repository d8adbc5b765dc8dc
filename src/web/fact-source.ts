import { comma, formatDate } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import { siteContent } from '../model/content.ts';
import { freshness } from '../model/freshness.ts';

/** Year or date and source of a fact in one line, e.g. "§ 16b Abs. 3 AufenthG, Stand 29. April 2026". */
export function sourceLine(id: string, lang: Lang): string {
  const { facts } = siteContent();
  const fact = facts.get(id)!;
  const source = facts.source(id, lang);
  const read = t(lang, 'fact.asOf', { date: formatDate(lang, fact.checked) });
  return [source, fact.year ? t(lang, 'fact.year', { year: fact.year }) : read].join(comma(lang));
}

/** A sentence on how long a fact holds, where it ends or has ended; else nothing. */
export function validity(id: string, lang: Lang): string | undefined {
  const fact = siteContent().facts.get(id)!;
  if (!fact.valid_until) return undefined;
  const date = formatDate(lang, fact.valid_until);
  return t(lang, freshness(fact) === 'expired' ? 'fact.expired' : 'fact.validUntil', { date });
}

/** What a mark in the text is (DPUB-ARIA): screen readers say "note reference" before its number. */
export const noteReference = { role: 'doc-noteref' } as object;
