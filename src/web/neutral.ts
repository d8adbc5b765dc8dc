import { posix } from 'node:path';
import { pathOf, siteContent } from '../model/content.ts';
import { neutralPaths } from './paths.ts';

/** A page without a language. */
export interface NeutralPage {
  /** Its address under the site: `/make-it-work/why-sme/`. */
  path: string;
  /** The page it opens in the reader's language: the same, unless that has moved. */
  opens: string;
  /** The anchor it opens at, where a chapter has become a section. */
  hash: string;
  /** Its anchors that have moved, each with its new place as seen from the opened page: `#new` or `../other/#new`. */
  moved: Record<string, string>;
}

/** All pages without a language, those that have moved too. */
export function neutralPages(): NeutralPage[] {
  const refs = Object.keys(siteContent().moves);
  const old = refs.filter((ref) => !ref.includes('#')).map(pathOf);
  return [...neutralPaths(), ...old].map((path) => neutralPage(path, refs.filter((ref) => pathOf(chapterOf(ref)) === path)));
}

function neutralPage(path: string, refs: string[]): NeutralPage {
  const { moves } = siteContent();
  const whole = refs.find((ref) => !ref.includes('#'));
  const [opens, hash] = whole ? placeOf(moves[whole]!) : [path, ''];
  const anchors = refs.filter((ref) => ref.includes('#')).map((ref) => [ref.split('#')[1]!, fromPage(opens, placeOf(moves[ref]!))]);
  return { path, opens, hash, moved: Object.fromEntries(anchors) };
}

function placeOf(ref: string): [path: string, hash: string] {
  const [chapter, anchor] = ref.split('#') as [string, string | undefined];
  return [pathOf(chapter), anchor ? `#${anchor}` : ''];
}

function fromPage(page: string, [path, hash]: [string, string]): string {
  return path === page ? hash || './' : `${posix.relative(page, path)}/${hash}`;
}

const chapterOf = (ref: string): string => ref.split('#')[0]!;
