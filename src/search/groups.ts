import type { Hit } from './client.ts';

/** Hits of one chapter, in the order of the results. */
export interface Group {
  title: string;
  hits: Hit[];
}

/** How the hits are shown: the best ones as they come, the others by chapter. */
export interface Arrangement {
  best: Hit[];
  groups: Group[];
}

/** How many hits are set apart. */
export const bestHits = 3;

/**
 * Sets the best hits apart, so that no second hit of one chapter stands before a better one of another, and puts the rest together by chapter.
 * @param count how many were found in all; a few are not set apart
 */
export function arrange(hits: Hit[], count = hits.length): Arrangement {
  const few = count <= bestHits;
  const groups = new Map<string, Group>();
  for (const hit of few ? hits : hits.slice(bestHits)) {
    const page = hit.kind === 'section' ? hit.path.replace(/#.*$/, '') : hit.kind;
    const group = groups.get(page) ?? { title: hit.title, hits: [] };
    group.hits.push(hit);
    groups.set(page, group);
  }
  return { best: few ? [] : hits.slice(0, bestHits), groups: [...groups.values()] };
}

/** The hits in the order in which they are shown. */
export function inDisplayOrder(hits: Hit[]): Hit[] {
  const { best, groups } = arrange(hits);
  return [...best, ...groups.flatMap((group) => group.hits)];
}
