import { walk, type TreeNode } from '../model/tree.ts';

// What is the same in every language stands on the page once.
const once = new Set(['Film', 'Download', 'Publisher', 'Offers', 'Calculator']);

/** A German block as it stands beside its translation: with ids of its own, and headings as plain lines, so that the page has one outline. */
export function twinOf(node: TreeNode): TreeNode[] {
  if (node.type === 'component' && once.has(node.name)) return [];
  const copy = structuredClone(node);
  walk(copy, (each) => {
    if (each.data?.id) each.data = { ...each.data, id: `${each.data.id}--de` };
  });
  if (copy.type !== 'heading') return [copy];
  return [{ type: 'paragraph', children: copy.children, data: { hProperties: { className: `as-h${copy.depth}` } } } as unknown as TreeNode];
}
