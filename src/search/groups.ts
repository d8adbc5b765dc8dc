import type { Hit } from './client.ts';

/** Hits of one chapter, in the order of the results. */
export interface Group {
  title: string;
  /** Path of the chapter, without the anchor. */
  page: string;
  hits: Hit[];
}

/** How the hits are shown: the best ones as they are, the others by chapter. */
export interface Layout {
  best: Hit[];
  groups: Group[];
}

const bestHits = 3;

/** Sets the best hits apart, so that no second hit of one chapter stands before a better one of another, and puts the rest together by chapter. */
export function layOut(hits: Hit[]): Layout {
  const groups = new Map<string, Group>();
  for (const hit of hits.slice(bestHits)) {
    const page = hit.kind === 'page' ? hit.kind : hit.path.replace(/#.*$/, '');
    const group = groups.get(page) ?? { title: hit.title, page, hits: [] };
    group.hits.push(hit);
    groups.set(page, group);
  }
  return { best: hits.slice(0, bestHits), groups: [...groups.values()] };
}

/** The hits in the order in which they are shown. */
export function inDisplayOrder(hits: Hit[]): Hit[] {
  const { best, groups } = layOut(hits);
  return [...best, ...groups.flatMap((group) => group.hits)];
}
