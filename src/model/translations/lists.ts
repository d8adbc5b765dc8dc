import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLang, type Lang } from '../../i18n/languages.ts';
import { readOptionalData, type DataFile } from '../data.ts';
import { printOf, type Print } from './unit.ts';

/** A list of named texts that is translated beside the chapters. */
export interface List {
  /** `facts`, `glossary`, `strings` or `films/<film>`: also the name of its lock. */
  id: string;
  /** German texts by name. */
  source: Map<string, Print & { text: string }>;
  /** The translated texts by name. */
  own(lang: Lang): Map<string, string>;
  /** The file of a language. */
  file(lang: Lang): string;
  /** The line of a text in that file. */
  line(lang: Lang, key: string): number;
}

const nested = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.unknown())]));

// Which fields of an entry are translated; a bare string is the entry's first field.
const fields: Record<string, string[]> = { facts: ['statement', 'source'], glossary: ['gloss', 'example'], strings: ['text'], films: [] };

/** All lists of a site: the register's sentences, the glossary, the films' lines, the interface's strings. */
export function listsOf(root: string): List[] {
  const films = join(root, sourceLang, 'films');
  const filmIds = existsSync(films) ? readdirSync(films).filter((name) => name.endsWith('.yaml')).map((name) => `films/${name.slice(0, -5)}`) : [];
  return [listOf(root, 'facts'), listOf(root, 'glossary'), ...filmIds.sort().map((id) => listOf(root, id)), listOf(root, 'strings')];
}

/** One list by its id. */
export function listOf(root: string, id: string): List {
  const file = (lang: Lang): string => (id === 'strings' ? join(root, '..', 'i18n', `${lang}.json`) : join(root, lang, `${id}.yaml`));
  const known = new Map<Lang, DataFile<z.infer<typeof nested>> | undefined>();
  const read = (lang: Lang): DataFile<z.infer<typeof nested>> | undefined => {
    if (!known.has(lang)) known.set(lang, readOptionalData(file(lang), nested as z.ZodType<z.infer<typeof nested>>));
    return known.get(lang);
  };
  const names = fields[id.split('/')[0]!]!;
  const source = new Map<string, Print & { text: string }>();
  const register = id === 'facts' ? readOptionalData(join(root, 'facts.yaml'), z.record(z.string(), z.looseObject({ values: z.record(z.string(), z.number()), source: z.object({ name: z.string() }) })))?.data : undefined;
  for (const [key, text] of flatten(read(sourceLang)?.data ?? {}, names)) source.set(key, { ...printOf(text, register?.[key] ? [JSON.stringify(register[key].values)] : []), text });
  // The source of a German sentence stands in the register itself.
  for (const [key, fact] of Object.entries(register ?? {})) source.set(`${key}.source`, { ...printOf(fact.source.name), text: fact.source.name });
  return {
    id,
    source,
    file,
    own: (lang) => flatten(read(lang)?.data ?? {}, names),
    line: (lang, key) => {
      const [entry, field] = split(key, names);
      return read(lang)?.place(...(field ? [entry, field] : [entry])).line ?? 1;
    },
  };
}

/** An entry's key and field: `kmu.gloss`, `lines.cv-1`; the first field of a list of single texts has no name. */
export function split(key: string, names: string[]): [entry: string, field: string | undefined] {
  if (names.length === 0) return key.split('.') as [string, string | undefined];
  const field = names.find((name) => key.endsWith(`.${name}`));
  return field && names.length > 1 ? [key.slice(0, -field.length - 1), field] : [key, undefined];
}

/** The fields of a list's entries. */
export function fieldsOf(id: string): string[] {
  return fields[id.split('/')[0]!]!;
}

// `kmu: { gloss: … }` becomes `kmu.gloss`; the sentence of a fact keeps the fact's id as its name. All that a film's file holds is translated.
function flatten(data: z.infer<typeof nested>, names: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, entry] of Object.entries(data)) {
    if (typeof entry === 'string') texts.set(key, entry);
    else for (const name of names.length > 0 ? names : Object.keys(entry)) if (typeof entry[name] === 'string') texts.set(name === 'statement' || name === 'text' ? key : `${key}.${name}`, entry[name]);
  }
  return texts;
}
