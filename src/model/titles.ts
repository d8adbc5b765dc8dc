import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import { readOptionalData } from './data.ts';

const listSchema = z.record(z.string(), z.looseObject({ title: z.record(z.string(), z.string()).optional() }).nullable());
const lists = new Map<string, z.infer<typeof listSchema>>();

/** Title of a film or a template in a language, in German where it is not translated; nothing where none is given. */
export function listedTitle(root: string, list: 'films' | 'downloads', id: string, lang: Lang): string | undefined {
  const path = join(root, `${list}.yaml`);
  if (!lists.has(path)) lists.set(path, readOptionalData(path, listSchema)?.data ?? {});
  const title = lists.get(path)![id]?.title;
  return title?.[lang] ?? title?.[sourceLang];
}
