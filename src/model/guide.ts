import type { Paper } from './templates.ts';

/** Parts a page "how to use" at its first rule: what stands before the paper and what stands behind it. */
export function splitGuide(guide: Paper | null): [before: Paper | undefined, after: Paper | undefined] {
  if (!guide) return [undefined, undefined];
  const { children } = guide.tree;
  const at = children.findIndex((node) => node.type === 'thematicBreak');
  const part = (nodes: typeof children): Paper | undefined => (nodes.length > 0 ? { ...guide, tree: { ...guide.tree, children: nodes } } : undefined);
  return at < 0 ? [part(children), undefined] : [part(children.slice(0, at)), part(children.slice(at + 1))];
}
