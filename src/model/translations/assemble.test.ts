import { describe, expect, it } from 'vitest';
import { ContentError } from '../errors.ts';
import { childrenOf, isComponent, walk, type Tree, type TreeNode } from '../tree.ts';
import { FixtureSite } from './fixture.ts';
import { statusOf } from './status.ts';

const german = 'content/de/guide/first.mdx';

// The tree in short: kind, language or staleness, and the words.
function outline(tree: Tree): string {
  const lines: string[] = [];
  const show = (node: TreeNode, depth: number): void => {
    const mark = node.data?.lang ? ` [${node.data.lang}]` : node.data?.stale ? ' [stale]' : '';
    const title = isComponent(node) ? node.props.title : undefined;
    const isText = ['paragraph', 'heading', 'tableRow'].includes(node.type) || (isComponent(node) && node.name === 'Line');
    const text = isText ? `: ${words(node)}` : title ? `: ${title}` : '';
    lines.push(`${'  '.repeat(depth)}${isComponent(node) ? `<${node.name}>` : node.type}${mark}${text}`);
    if (!text.startsWith(': ') || (isComponent(node) && node.name !== 'Line')) childrenOf(node).forEach((child) => show(child, depth + 1));
  };
  tree.children.forEach((node) => show(node, 0));
  return lines.join('\n');
}

function words(node: TreeNode): string {
  const parts: string[] = [];
  walk(node, (each) => {
    if (each.type === 'text') parts.push(each.value);
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

const shown = (site: FixtureSite): string => outline(site.open().document('en', 'guide/first').tree);
const counts = (site: FixtureSite) => {
  const { fresh, stale, missing, orphans, german: inGerman } = statusOf(site.open(), 'en').files.find(({ id }) => id === 'guide/first')!;
  return { fresh, stale, missing, orphans, inGerman };
};

describe('a translated chapter', () => {
  it('is shown whole while nothing changed in German', async () => {
    const site = new FixtureSite().accept();
    expect(counts(site)).toEqual({ fresh: 20, stale: 0, missing: 0, orphans: 0, inGerman: 0 });
    await expect(shown(site)).toMatchFileSnapshot('fixtures/golden/unchanged.txt');
  });

  it('does not become stale when German lines are wrapped anew', () => {
    const site = new FixtureSite().accept().edit(german, 'Lies den Vertrag ganz. Du', 'Lies den Vertrag ganz.\nDu');
    expect(counts(site)).toMatchObject({ stale: 0, missing: 0 });
  });

  it('marks exactly one block when one German sentence is reworded', () => {
    const site = new FixtureSite().accept().edit(german, 'Lies den Vertrag ganz.', 'Lies den Vertrag bitte ganz.');
    expect(counts(site)).toEqual({ fresh: 19, stale: 1, missing: 0, orphans: 0, inGerman: 0 });
    expect(shown(site)).toContain('paragraph [stale]: Read the whole contract. You usually have one week for this.');
  });

  it('shows German where a German number changed', () => {
    const site = new FixtureSite().accept().edit(german, 'alle 30 Urlaubstage', 'alle 28 Urlaubstage');
    expect(counts(site)).toEqual({ fresh: 19, stale: 1, missing: 0, orphans: 0, inGerman: 1 });
    expect(shown(site)).toContain('listItem [de]\n    paragraph: Stehen alle 28 Urlaubstage darin?');
  });

  it('shows German where a German link changed', () => {
    const site = new FixtureSite().accept().edit(german, '/guide/first/#rules', '/guide/first/#before');
    expect(counts(site)).toMatchObject({ stale: 1, inGerman: 1 });
  });

  it('keeps the order of the German chapter through additions, deletions and moves', async () => {
    const site = new FixtureSite()
      .accept()
      .edit(german, 'Lies den Vertrag ganz. Du hast dafür meist eine Woche Zeit.\n\n', '')
      .edit(german, '- Stehen alle', '- Ist jede Seite dabei?\n- Stehen alle')
      .edit(german, '| Probezeit | 2 Wochen |\n', '| Probezeit | 3 Wochen |\n| Befristung | bis zum Ende |\n')
      .edit(german, '## Die Regeln {/* #rules */}', 'Ganz neu und nur auf Deutsch.\n\n## Was gilt {/* #rules */}')
      .edit(german, '<Line who="Herr Vogt">Gern, worum geht es?</Line>\n', '<Line who="Herr Vogt">Gern, worum geht es?</Line>\n<Line who="Amira">Um den Urlaub.</Line>\n')
      .edit(german, '<Callout kind="tip" title="Frag nach">\nEin Anruf kostet nichts.\n</Callout>\n\n', '')
      .edit(german, '<Dialogue id="call"', '<Callout kind="tip" title="Frag nach">\nEin Anruf kostet nichts.\n</Callout>\n\n<Dialogue id="call"');
    expect(counts(site)).toEqual({ fresh: 17, stale: 2, missing: 4, orphans: 1, inGerman: 5 });
    await expect(shown(site)).toMatchFileSnapshot('fixtures/golden/edited.txt');
  });

  it('leaves a single broken block in German and the language standing', () => {
    const site = new FixtureSite().accept().edit('content/en/guide/first.mdx', '[the rules](/guide/first/#rules)', 'the rules');
    expect(counts(site)).toMatchObject({ inGerman: 1 });
    expect(site.open().problems().filter(({ file }) => !file.includes('pages/'))).toEqual([]);
  });

  it('must have the German blocks as long as there is no lock', () => {
    const site = new FixtureSite().edit(german, '- Stehen alle', '- Ist jede Seite dabei?\n- Stehen alle');
    expect(() => site.open().document('en', 'guide/first')).toThrow(ContentError);
  });

  it('takes title and question from German when their figures changed', () => {
    const site = new FixtureSite().accept().edit(german, 'title: Der erste Vertrag', 'title: Die ersten 2 Verträge');
    const { meta, germanMeta } = site.open().document('en', 'guide/first');
    expect([meta.title, meta.question, germanMeta]).toEqual(['Die ersten 2 Verträge', 'What should I look for?', ['title']]);
  });

  it('keeps the anchors of the German chapter, and every top-level block knows its German twin', () => {
    const { tree, outline: headings } = new FixtureSite().accept().open().document('en', 'guide/first');
    expect(headings.map(({ id, text }) => [id, text])).toEqual([['before', 'Before you sign'], ['rules', 'The rules']]);
    expect(tree.children.every(({ data }) => data?.twin)).toBe(true);
  });
});

describe('the register’s sentences and the glossary', () => {
  it('stay translated when a value changed, but are marked', () => {
    const site = new FixtureSite().accept().edit('content/facts.yaml', 'weeks: 4', 'weeks: 6');
    expect(site.open().facts.statement('notice-weeks', 'en')).toEqual({ text: 'The notice period is 6 weeks.', lang: 'en', stale: true });
  });

  it('are German when the German sentence has other figures', () => {
    const site = new FixtureSite().accept().edit('content/de/facts.yaml', 'Wochen.', 'Wochen, ab 2027 zum Monatsende.');
    expect(site.open().facts.statement('notice-weeks', 'en')).toMatchObject({ lang: 'de' });
  });

  it('explain a term in German when the German gloss got a figure', () => {
    const site = new FixtureSite().accept().edit('content/de/glossary.yaml', 'Ja sagt', 'nach 2 Gesprächen Ja sagt');
    expect(site.open().terms.get('zusage', 'en')).toMatchObject({ lang: 'de' });
  });
});
