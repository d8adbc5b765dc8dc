import { isComponent, walk, type Tree } from './tree.ts';

/** The facts and terms of a chapter in the order of their first mention. */
export interface Mentions {
  facts: string[];
  terms: string[];
}

/** Numbers the facts of a chapter for its source notes and marks first mentions of terms. */
export function numberNotes(tree: Tree): Mentions {
  const facts: string[] = [];
  const terms: string[] = [];
  walk(tree, (node) => {
    if (!isComponent(node)) return;
    const id = node.props.id!;
    if (node.name === 'Fact' || node.name === 'FactFigure') {
      const first = !facts.includes(id);
      if (first) facts.push(id);
      node.data = { ...node.data, note: facts.indexOf(id) + 1, first };
    }
    if (node.name === 'Term') {
      const first = !terms.includes(id);
      if (first) terms.push(id);
      node.data = { ...node.data, first };
    }
  });
  return { facts, terms };
}
