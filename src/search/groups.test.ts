import { describe, expect, it } from 'vitest';
import type { Hit } from './client.ts';
import { arrange, inDisplayOrder } from './groups.ts';

const hit = (path: string, kind: Hit['kind'] = 'section'): Hit => ({ path, title: path.split('#')[0]!, heading: path, kind, excerpt: [] });
const paths = (hits: Hit[]) => hits.map(({ path }) => path);

describe('the arrangement of hits', () => {
  const hits = ['/a/#1', '/b/#1', '/a/#2', '/c/#1', '/a/#3', '/c/#2', '/b/#2'].map((path) => hit(path));

  it('keeps the three best in their order and puts the others together by chapter', () => {
    const { best, groups } = arrange(hits);
    expect(paths(best)).toEqual(['/a/#1', '/b/#1', '/a/#2']);
    expect(groups.map((group) => paths(group.hits))).toEqual([['/c/#1', '/c/#2'], ['/a/#3'], ['/b/#2']]);
  });

  it('shows every hit once', () => {
    expect(paths(inDisplayOrder(hits)).toSorted()).toEqual(paths(hits).toSorted());
  });

  it('groups a few hits by chapter at once', () => {
    const { best, groups } = arrange(hits.slice(0, 3));
    expect(best).toEqual([]);
    expect(groups.map((group) => paths(group.hits))).toEqual([['/a/#1', '/a/#2'], ['/b/#1']]);
  });

  it('sets the first three apart already while the others are read', () => {
    expect(arrange(hits.slice(0, 3), 7).best).toHaveLength(3);
  });

  it('puts all terms, all pages and all films together', () => {
    const more = [hit('/a/#1'), hit('/a/#2'), hit('/a/#3'), hit('/glossary/#x', 'term'), hit('/about/', 'page'), hit('/glossary/#y', 'term'), hit('/imprint/', 'page')];
    expect(arrange(more).groups.map((group) => paths(group.hits))).toEqual([['/glossary/#x', '/glossary/#y'], ['/about/', '/imprint/']]);
  });
});
