import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLang, type Lang } from '../i18n/languages.ts';
import { readOptionalData } from './data.ts';
import type { Problem } from './errors.ts';
import { outdatedIn } from './translations/outdated.ts';

const germanSchema = z.strictObject({
  /** With article, as in a dictionary: "der Lebenslauf". */
  term: z.string().min(1),
  article: z.enum(['der', 'die', 'das']).nullable(),
  word: z.string().min(1),
  plural: z.string().nullable(),
  /** Chapter that explains it first. */
  chapter: z.string(),
  gloss: z.string().min(1),
  example: z.string().min(1),
  /** Further forms that a text may show. */
  forms: z.array(z.string()).optional(),
});

const translatedSchema = z.strictObject({
  gloss: z.string().min(1),
  example: z.string().min(1),
  /** Words of the language under which readers look for it. */
  also: z.array(z.string()).optional(),
});

/** A German term and how a language explains it. */
export interface GlossaryTerm {
  id: string;
  term: string;
  word: string;
  plural: string | null;
  chapter: string;
  /** German example sentence. */
  germanExample: string;
  gloss: string;
  example: string;
  also: string[];
  /** Language of gloss and example: German where the translation is missing or its figures changed. */
  lang: Lang;
}

/** The glossary in all languages. */
export interface Terms {
  ids: string[];
  get(id: string, lang: Lang): GlossaryTerm | undefined;
  /** The German forms that a text may show: word, plural, further forms. */
  germanForms(id: string): string[];
  /** Tells whether what a text shows of a term is German, in any of its forms. */
  isGerman(id: string, shown: string): boolean;
  problems: Problem[];
}

/** Reads the glossary. */
export function readTerms(root: string, langs: Lang[]): Terms {
  const german = readOptionalData(join(root, sourceLang, 'glossary.yaml'), z.record(z.string(), germanSchema));
  const others = new Map(langs.filter((lang) => lang !== sourceLang).map((lang) => [lang, readOptionalData(join(root, lang, 'glossary.yaml'), z.record(z.string(), translatedSchema))]));
  const ids = Object.keys(german?.data ?? {});
  const outdated = outdatedIn(root, 'glossary');
  const problems: Problem[] = [];
  for (const file of others.values()) {
    for (const id of Object.keys(file?.data ?? {})) {
      if (!ids.includes(id)) problems.push({ ...file!.place(id), what: `there is no term “${id}” in the German glossary`, remedy: 'correct the id or add the term' });
    }
  }
  const germanForms = (id: string): string[] => {
    const own = german?.data[id];
    return own ? [own.word, ...(own.plural ? [own.plural.replace(/^die /, '')] : []), ...(own.forms ?? [])] : [];
  };
  return {
    ids,
    problems,
    germanForms,
    isGerman(id, shown) {
      const known = new Set([german?.data[id]?.term ?? '', ...germanForms(id)].flatMap(wordsOf));
      const words = wordsOf(shown);
      return words.length > 0 && words.every((word) => known.has(word));
    },
    get(id, lang) {
      const own = german?.data[id];
      if (!own) return undefined;
      const old = outdated(lang).german;
      const translated = old.has(`${id}.gloss`) || old.has(`${id}.example`) ? undefined : others.get(lang)?.data[id];
      const { term, word, plural, chapter, example } = own;
      return { id, term, word, plural, chapter, germanExample: example, gloss: translated?.gloss ?? own.gloss, example: translated?.example ?? example, also: translated?.also ?? [], lang: translated ? lang : sourceLang };
    },
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}
