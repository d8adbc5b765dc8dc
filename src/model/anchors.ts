import { toString } from 'mdast-util-to-string';
import type { Problem } from './errors.ts';
import type { ParsedFile } from './parse.ts';
import { isComponent, walk, type TreeNode } from './tree.ts';

const anchorPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Gives every addressable node of a German chapter its anchor, and checks them: present, well formed, never twice, no level skipped. */
export function assignAnchors({ file, tree }: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const headings = headingIds(tree);
  let depth = 1;
  walk(tree, (node, ancestors) => {
    const at = { file, line: node.position?.start.line, column: node.position?.start.column };
    if (node.type === 'heading') {
      if (node.depth === 1) problems.push({ ...at, what: 'a heading with one # stands in the text', remedy: 'use ##; the title of the front matter is the page’s only h1' });
      else if (node.depth > depth + 1) problems.push({ ...at, what: `heading level ${depth + 1} is skipped`, remedy: `write ${'#'.repeat(depth + 1)} here or add the level between` });
      depth = Math.max(node.depth, 2);
    }
    if (!isAddressable(node, ancestors)) return;
    const id = isComponent(node) ? node.props.id : node.data?.id;
    if (id === undefined) {
      problems.push({ ...at, what: `${describe(node)} has no anchor`, remedy: 'add a comment with a short English anchor at its end: {/* #anchor */}' });
      return;
    }
    if (!anchorPattern.test(id)) {
      problems.push({ ...at, what: `the anchor “${id}” is not well formed`, remedy: 'use lower-case letters, digits and hyphens' });
      return;
    }
    const anchor = fullAnchor(id, node, ancestors, headings);
    if (seen.has(anchor)) {
      problems.push({ ...at, what: `the anchor “${id}” stands here again; it is first used in line ${seen.get(anchor)}`, remedy: 'choose another anchor' });
      return;
    }
    seen.set(anchor, at.line ?? 1);
    node.data = { ...node.data, id: anchor };
  });
  return problems;
}

function headingIds(tree: ParsedFile['tree']): Set<string> {
  const ids = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'heading' && node.data?.id) ids.add(node.data.id);
  });
  return ids;
}

// A part of a component is addressed through it; a component named like a section is its block.
function fullAnchor(id: string, node: TreeNode, ancestors: TreeNode[], headings: Set<string>): string {
  if (node.type === 'heading') return id;
  const owner = ancestors.findLast((each) => isComponent(each) && 'id' in each.props);
  if (owner?.data?.id) return `${owner.data.id}--${id}`;
  return headings.has(id) ? `${id}-block` : id;
}

function describe(node: TreeNode): string {
  return node.type === 'heading' ? `the heading “${toString(node)}”` : 'this item of a checklist';
}

const addressedElsewhere = new Set(['Fact', 'FactFigure', 'Term', 'Film', 'Download']);

// Headings, items of checklists and components with an id of their own are addressable.
function isAddressable(node: TreeNode, ancestors: TreeNode[]): boolean {
  if (node.type === 'heading') return true;
  if (isComponent(node)) return 'id' in node.props && !addressedElsewhere.has(node.name);
  return isTicked(node, ancestors);
}

/** Items of the outermost list of a checklist are ticked. */
export function isTicked(node: TreeNode, ancestors: TreeNode[]): boolean {
  const [list, checklist] = [ancestors.at(-1), ancestors.at(-2)];
  return node.type === 'listItem' && list?.type === 'list' && checklist !== undefined && isComponent(checklist, 'Checklist');
}
