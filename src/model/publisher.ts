import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isLang, publishedLangs, type Lang } from '../i18n/languages.ts';
import { readData } from './data.ts';
import { ContentError } from './errors.ts';

const text = z.string().min(1).nullish();
const address = z.url().nullish();
const section = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).nullish();

const publisherSchema = z.strictObject({
  /** Full name of the institution. */
  name: text,
  shortName: text,
  url: address,
  /** File in the publisher's folder. */
  logo: text,
  /** `#rrggbb`, replaces the brochures' lead colours. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour like #1e7a80').nullish(),
  /** Languages offered, of those published. */
  languages: z.array(z.string()).nullish(),
  operator: section({ legalForm: text, street: text, postcode: text, city: text, country: text, representatives: z.array(z.string()).nullish(), email: text, phone: text }),
  responsible: section({ name: text, address: text }),
  register: section({ court: text, number: text, vatId: text }),
  privacy: section({ officer: text, authority: text, authorityUrl: address, host: text, logDays: z.number().int().nullish() }),
  accessibility: section({ email: text, body: text, bodyUrl: address, status: z.enum(['full', 'partial']).nullish(), assessed: z.iso.date().nullish() }),
  offers: z.array(z.strictObject({ name: z.string(), url: z.url(), what: z.record(z.string(), z.string()) })).nullish(),
});

/** What a publisher's folder says. */
export type PublisherData = z.infer<typeof publisherSchema>;

/** A publisher, and what is missing before the site may be indexed. */
export interface Publisher {
  data: PublisherData;
  folder: string;
  /** Dotted names of the legally needed fields that are empty. */
  missing: string[];
  /** True while legally needed data are missing: the site says so and keeps search engines out. */
  preview: boolean;
  langs: Lang[];
}

const needed = ['name', 'operator.street', 'operator.postcode', 'operator.city', 'operator.email', 'responsible.name', 'responsible.address', 'privacy.authority', 'privacy.host', 'accessibility.email', 'accessibility.status', 'accessibility.assessed'];

/** Reads a publisher's folder. */
export function readPublisher(folder: string): Publisher {
  const { data, place } = readData(join(folder, 'publisher.yaml'), publisherSchema);
  const unknownLang = (data.languages ?? []).find((lang) => !isLang(lang) || !publishedLangs().includes(lang));
  if (unknownLang) throw new ContentError([{ ...place('languages'), what: `the language “${unknownLang}” is not published`, remedy: `choose from ${publishedLangs().join(', ')}` }]);
  if (data.logo && !existsSync(join(folder, data.logo))) throw new ContentError([{ ...place('logo'), what: `the logo ${data.logo} is not in this folder`, remedy: 'put the file beside publisher.yaml' }]);
  const missing = needed.filter((path) => !valueAt(data, path));
  const langs = data.languages?.length ? (data.languages as Lang[]) : publishedLangs();
  return { data, folder, missing, preview: missing.length > 0, langs };
}

function valueAt(data: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}
