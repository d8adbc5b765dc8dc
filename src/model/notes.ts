import { isComponent, walk, type Tree, type TreeNode } from './tree.ts';

/** The facts and terms of a chapter in the order of their first mention. */
export interface Mentions {
  facts: string[];
  terms: string[];
}

/** Numbers the facts of a chapter for its source notes and marks first mentions of terms. */
export function numberNotes(tree: Tree): Mentions {
  const facts: string[] = [];
  const terms: string[] = [];
  const lastMention = new Map<string, TreeNode>();
  walk(tree, (node, [block = node]) => {
    if (!isComponent(node)) return;
    const id = node.props.id!;
    if (node.name === 'Fact' || node.name === 'FactFigure') {
      const first = !facts.includes(id);
      if (first) facts.push(id);
      node.data = { ...node.data, note: facts.indexOf(id) + 1, first, again: lastMention.get(id) === block };
      lastMention.set(id, block);
    }
    if (node.name === 'Term') {
      const first = !terms.includes(id);
      if (first) terms.push(id);
      node.data = { ...node.data, first };
    }
  });
  return { facts, terms };
}

/** Gives the facts of the German twins the numbers their notes have on this page; a sentence may name two facts in another order. */
export function numberTwins(tree: Tree, { facts }: Mentions): void {
  for (const { data } of tree.children) {
    if (!data?.twin) continue;
    walk(data.twin, (node) => {
      if (node.data?.note !== undefined && isComponent(node)) node.data = { ...node.data, note: facts.indexOf(node.props.id!) + 1 };
    });
  }
}
