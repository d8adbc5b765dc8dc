import { join } from 'node:path';
import { z } from 'astro/zod';
import { formatMessage } from '../i18n/strings.ts';
import { formatValue, type Unit } from '../i18n/formats.ts';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import { readOptionalData, type DataFile } from './data.ts';
import type { Problem } from './errors.ts';
import { outdatedIn } from './translations/outdated.ts';

const units = ['eur', 'percent', 'days', 'weeks', 'months', 'years', 'hours', 'minutes', 'persons', 'firms', 'employees', 'items', 'none'] as const satisfies Unit[];
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const factSchema = z.strictObject({
  /** Named numbers; money in euros, shares in percent. */
  values: z.record(z.string(), z.number()),
  /** Unit of all values that `units` does not name. */
  unit: z.enum(units),
  units: z.record(z.string(), z.enum(units)).optional(),
  valid_from: z.iso.date().nullable(),
  /** Last day on which the statement holds; null while it is open. */
  valid_until: z.iso.date().nullable(),
  /** Year the data describe, for statistics. */
  year: z.string().nullable(),
  /** Date of the text that was read. */
  checked: z.iso.date(),
  /** Day by which somebody reads the source again. */
  recheck: z.iso.date(),
  certainty: z.enum(['law', 'computed', 'page', 'press']),
  source: z.strictObject({ name: z.string().min(1), url: z.url() }),
  /** Id of the record that holds from the day after `valid_until`. */
  successor: id.nullable(),
});

const statementSchema = z.union([z.string().min(1), z.strictObject({ statement: z.string().min(1), source: z.string().min(1) })]);

/** One record of the facts register. */
export type Fact = z.infer<typeof factSchema> & { id: string };

/** The register with its statements per language. */
export interface Facts {
  get(id: string): Fact | undefined;
  ids: string[];
  records: Fact[];
  /** The register's sentence in a language; German where there is none, or where its figures changed since. */
  statement(id: string, lang: Lang): { text: string; lang: Lang; stale?: boolean };
  /** One value, formatted, with € or % where the unit says so. */
  value(id: string, value: string, lang: Lang): string;
  /** The source in a reader's words. */
  source(id: string, lang: Lang): string;
  problems: Problem[];
}

/** Reads the register and its statements. */
export function readFacts(root: string, langs: Lang[]): Facts {
  const register = readOptionalData(join(root, 'facts.yaml'), z.record(id, factSchema));
  const records = new Map(Object.entries(register?.data ?? {}).map(([key, fact]) => [key, { ...fact, id: key }]));
  const statements = new Map(langs.map((lang) => [lang, readOptionalData(join(root, lang, 'facts.yaml'), z.record(z.string(), statementSchema))]));
  const wording = (key: string, lang: Lang) => statements.get(lang)?.data[key];
  const get = (key: string) => records.get(key);
  const outdated = outdatedIn(root, 'facts');
  return {
    get,
    ids: [...records.keys()],
    records: [...records.values()],
    statement(key, lang) {
      const own = outdated(lang).german.has(key) ? undefined : wording(key, lang);
      const used = own === undefined ? sourceLang : lang;
      const entry = own ?? wording(key, sourceLang) ?? '';
      return { text: formatMessage(used, typeof entry === 'string' ? entry : entry.statement, get(key)?.values ?? {}), lang: used, ...(outdated(used).stale.has(key) ? { stale: true } : {}) };
    },
    value(key, name, lang) {
      const fact = records.get(key)!;
      return formatValue(lang, fact.values[name]!, fact.units?.[name] ?? fact.unit);
    },
    source(key, lang) {
      const entry = wording(key, lang);
      return typeof entry === 'object' ? entry.source : records.get(key)!.source.name;
    },
    problems: register ? [...checkRegister(register, records), ...langs.flatMap((lang) => checkStatements(lang, statements.get(lang), records, register))] : [],
  };
}

function checkRegister({ place }: DataFile<unknown>, records: Map<string, Fact>): Problem[] {
  return [...records.values()].flatMap((fact) => {
    const problems: Problem[] = [];
    if (fact.successor && !records.has(fact.successor)) problems.push({ ...place(fact.id, 'successor'), what: `the successor “${fact.successor}” of “${fact.id}” does not exist`, remedy: 'add the record or write null' });
    for (const name of Object.keys(fact.units ?? {})) {
      if (!(name in fact.values)) problems.push({ ...place(fact.id, 'units'), what: `“${fact.id}” gives a unit for “${name}”, but has no such value`, remedy: 'correct the name' });
    }
    if (fact.valid_from && fact.valid_until && fact.valid_from > fact.valid_until) problems.push({ ...place(fact.id), what: `“${fact.id}” ends before it begins`, remedy: 'correct valid_from or valid_until' });
    return problems;
  });
}

function checkStatements(lang: Lang, statements: DataFile<Record<string, unknown>> | undefined, records: Map<string, Fact>, register: DataFile<unknown>): Problem[] {
  if (!statements) return [];
  const unknown = Object.keys(statements.data).filter((key) => !records.has(key));
  const problems: Problem[] = unknown.map((key) => ({ ...statements.place(key), what: `there is no fact “${key}”`, remedy: 'add it to content/facts.yaml or remove the sentence' }));
  for (const fact of records.values()) {
    const entry = statements.data[fact.id] as string | { statement: string } | undefined;
    if (entry === undefined) {
      if (lang === sourceLang) problems.push({ ...register.place(fact.id), what: `the fact “${fact.id}” has no German sentence`, remedy: `add it to ${statements.file}` });
      continue;
    }
    try {
      formatMessage(lang, typeof entry === 'string' ? entry : entry.statement, fact.values);
    } catch (error) {
      problems.push({ ...statements.place(fact.id), what: `the sentence of “${fact.id}” cannot be formatted (${(error as Error).message.split('\n')[0]})`, remedy: `use placeholders for its values: ${Object.keys(fact.values).join(', ') || 'it has none'}` });
    }
  }
  return problems;
}
