import { sourceLang, type Lang } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import { compare, sourcesOf, type Comparison, type Source } from './files.ts';

/** How far one file is translated, counted in blocks. */
export interface FileStatus {
  id: string;
  kind: Source['kind'];
  blocks: number;
  fresh: number;
  /** Older than the German block; `german` of these are shown in German. */
  stale: number;
  missing: number;
  /** Left over in the translation: their German block is gone. */
  orphans: number;
  /** Blocks that the reader gets in German. */
  german: number;
  machine: number;
  human: number;
  reviewed: number;
  /** Names of those who reviewed it. */
  reviewers: string[];
}

/** How far a language is translated. */
export interface LanguageStatus {
  lang: Lang;
  /** Share of blocks that readers get in this language, from 0 to 1. */
  share: number;
  files: FileStatus[];
}

/** How far everything is translated into a language. */
export function statusOf(content: Content, lang: Lang): LanguageStatus {
  const files = sourcesOf(content).map((source) => count(compare(content, lang, source)));
  const blocks = files.reduce((sum, file) => sum + file.blocks, 0);
  const german = files.reduce((sum, file) => sum + file.german, 0);
  return { lang, share: lang === sourceLang || blocks === 0 ? 1 : (blocks - german) / blocks, files };
}

const known = new WeakMap<Content, Map<Lang, LanguageStatus>>();

/** The same, worked out once for all pages of a build. */
export function siteStatus(content: Content, lang: Lang): LanguageStatus {
  const own = known.get(content) ?? new Map<Lang, LanguageStatus>();
  known.set(content, own);
  if (!own.has(lang)) own.set(lang, statusOf(content, lang));
  return own.get(lang)!;
}

/** Share of a language in percent; only what is complete counts as 100. */
export function percentOf({ share }: { share: number }): number {
  return share === 1 ? 100 : Math.min(99, Math.floor(share * 100));
}

function count({ source, named, rows, orphans, strays }: Comparison): FileStatus {
  const all = [...named, ...rows];
  const number = (test: (row: (typeof all)[number]) => boolean): number => all.filter(test).length;
  return {
    id: source.id,
    kind: source.kind,
    blocks: all.length,
    fresh: number(({ status }) => status === 'fresh'),
    stale: number(({ status }) => status === 'stale'),
    missing: number(({ status }) => status === 'missing'),
    orphans: orphans.length + strays.length,
    german: number(({ german }) => german !== undefined),
    machine: number(({ status, entry }) => status !== 'missing' && (entry?.state ?? 'machine') === 'machine'),
    human: number(({ entry }) => entry?.state === 'human'),
    reviewed: number(({ entry }) => entry?.state === 'reviewed'),
    reviewers: [...new Set(all.flatMap(({ entry }) => entry?.by ?? []))].sort(),
  };
}
