import { describe, expect, it } from 'vitest';
import { siteContent } from '../model/content.ts';
import { FixtureSite } from '../model/translations/fixture.ts';
import type { Written } from './mdx-nodes.ts';
import { toMdx } from './to-mdx.ts';

const german = 'content/de/guide/first.mdx';

function all(node: Written, found: Written[] = []): Written[] {
  found.push(node);
  node.children?.forEach((child) => all(child, found));
  return found;
}

const nodesOf = (site: FixtureSite): Written[] => all(toMdx(site.open().document('en', 'guide/first').tree) as unknown as Written);
const named = (nodes: Written[], name: string): Written[] => nodes.filter((node) => node.name === name);
const attribute = (node: Written, name: string): string | undefined => (node.attributes as { name: string; value: string }[] | undefined)?.find((each) => each.name === name)?.value;
const idOf = (node: Written): string | undefined => attribute(node, 'anchor') ?? (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;

describe('the tree as the web gets it', () => {
  const content = siteContent();
  for (const id of content.ids.filter((each) => !each.startsWith('pages/') && content.has('en', each))) {
    it(`has a pair for each block of ${id}, no id twice, and one outline`, () => {
      const { tree, outline } = content.document('en', id);
      const nodes = all(toMdx(tree) as unknown as Written);
      const ids = nodes.flatMap((node) => idOf(node) ?? []);
      expect(named(nodes, 'Pair')).toHaveLength(tree.children.length);
      expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
      expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(outline.length);
    });
  }

  it('labels a German line, says its language, and leaves its neighbours alone', () => {
    const nodes = nodesOf(new FixtureSite().accept().edit(german, 'alle 30 Urlaubstage', 'alle 28 Urlaubstage'));
    const items = nodes.filter(({ type }) => type === 'listItem').map(({ data }) => (data as { hProperties?: { lang?: string } } | undefined)?.hProperties?.lang);
    expect(named(nodes, 'Untranslated')).toHaveLength(1);
    expect(items.filter((lang) => lang === 'de')).toHaveLength(1);
  });

  it('marks a reworded block quietly', () => expect(named(nodesOf(new FixtureSite().accept().edit(german, 'kostet nichts', 'kostet gar nichts')), 'Outdated')).toHaveLength(1));

  it('wraps a component that stands in German so that its element says so', () => {
    const nodes = nodesOf(new FixtureSite().accept().edit(german, '<Line who="Amira">', '<Line who="Amira">Um 9 Uhr: ').edit(german, '- Den Vertrag kopieren.', '- Den Vertrag 2-mal kopieren.'));
    expect(named(nodes, 'Foreign').map(({ children }) => children![0]!.name).sort()).toEqual(['Line', 'Tick']);
  });
});
