import { formatDate } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import type { Content } from '../model/content.ts';

/** Source of a fact in one line with the year or the day of the text that was read. */
export function sourceLine({ facts }: Content, id: string, lang: Lang): string {
  const fact = facts.get(id)!;
  const when = fact.year ? t(lang, 'downloads.fact.year', { year: fact.year }) : t(lang, 'downloads.fact.asOf', { date: formatDate(lang, fact.checked) });
  const until = fact.valid_until ? [t(lang, 'downloads.fact.validUntil', { date: formatDate(lang, fact.valid_until) })] : [];
  return [facts.source(id, lang), when, ...until].join(t(lang, 'downloads.comma'));
}
