import { formatDate } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { t, type StringKey } from '../i18n/strings.ts';
import type { PublisherData } from './publisher.ts';

type Row = [name: StringKey, ...parts: (string | null | undefined)[]];

/** What a section of the publisher's folder says, as names and values; empty ones are left out. */
export function publisherRows(section: string, data: PublisherData, lang: Lang): { name: string; value: string }[] {
  return (sections(data, lang)[section] ?? []).map(([name, ...parts]) => ({ name: t(lang, name), value: parts.filter(Boolean).join(', ') })).filter(({ value }) => value);
}

function sections({ name, operator, responsible, register, privacy, accessibility }: PublisherData, lang: Lang): Record<string, Row[]> {
  return {
    operator: [
      ['publisher.name', name, operator?.legalForm],
      ['publisher.address', operator?.street, [operator?.postcode, operator?.city].filter(Boolean).join(' '), operator?.country],
      ['publisher.represented', ...(operator?.representatives ?? [])],
      ['publisher.email', operator?.email],
      ['publisher.phone', operator?.phone],
    ],
    responsible: [['publisher.responsible', responsible?.name, responsible?.address]],
    register: [['publisher.register', register?.court, register?.number], ['publisher.vat', register?.vatId]],
    privacy: [
      ['publisher.officer', privacy?.officer],
      ['publisher.authority', privacy?.authority, privacy?.authorityUrl],
      ['publisher.host', privacy?.host],
      ['publisher.logs', privacy?.logDays == null ? null : t(lang, 'publisher.logDays', { days: privacy.logDays })],
    ],
    accessibility: [
      ['publisher.status', accessibility?.status && t(lang, `publisher.status.${accessibility.status}`)],
      ['publisher.assessed', accessibility?.assessed && formatDate(lang, accessibility.assessed)],
      ['publisher.feedback', accessibility?.email],
      ['publisher.body', accessibility?.body, accessibility?.bodyUrl],
    ],
  };
}
