import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLang, type Lang } from '../../i18n/languages.ts';
import { readOptionalData } from '../../model/data.ts';
import { listedTitle } from '../../model/titles.ts';
import type { Entry } from './chapter.ts';

type List = 'films' | 'downloads';

// Planning values: watch a film twice and talk about it; hand out a template and fill it in.
const minutes = { films: 10, downloads: 10 };

/** The ids of all films or templates, in their order. */
export function idsOf(root: string, list: List): string[] {
  return Object.keys(readOptionalData(join(root, `${list}.yaml`), z.record(z.string(), z.unknown()))?.data ?? {});
}

/** The films or templates as building blocks, in a language or in German; those without words are not there yet. */
export function extras(root: string, list: List, lang: Lang): Entry[] {
  return idsOf(root, list).flatMap((id): Entry[] => {
    const title = listedTitle(root, list, id, lang);
    if (!title) return [];
    const translated = ['mdx', 'yaml'].some((type) => existsSync(join(root, lang, list, `${id}.${type}`)));
    return [{ ref: `${list}/${id}`, kind: list === 'films' ? 'film' : 'download', title, lang: translated ? lang : sourceLang, minutes: minutes[list], uses: [] }];
  });
}
