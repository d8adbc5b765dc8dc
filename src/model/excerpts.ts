import type { Lang } from '../i18n/languages.ts';
import type { Content } from './content.ts';
import { ContentError, type Problem } from './errors.ts';
import type { ParsedFile } from './parse.ts';
import { childrenOf, isComponent, walk, type ComponentNode, type Tree, type TreeNode } from './tree.ts';

/** Puts the components of chapters in the place of the excerpts that name them. */
export function insertExcerpts(content: Content, lang: Lang, { file, tree }: ParsedFile): Tree {
  const replace = (nodes: TreeNode[]): TreeNode[] =>
    nodes.map((node) => {
      if (isComponent(node) && (node.name as string) === 'Excerpt') return excerpt(content, lang, node, file);
      return 'children' in node ? ({ ...node, children: replace(childrenOf(node)) } as TreeNode) : node;
    });
  return { ...tree, children: replace(tree.children) };
}

function excerpt(content: Content, lang: Lang, node: ComponentNode, file: string): TreeNode {
  const { chapter, id } = node.props as { chapter: string; id: string };
  const refuse = (what: string, remedy: string): never => {
    const problem: Problem = { file, line: node.position?.start.line, column: node.position?.start.column, what, remedy };
    throw new ContentError([problem]);
  };
  if (!content.ids.includes(chapter)) refuse(`there is no chapter “${chapter}”`, 'content/brochures.yaml lists all');
  const ids: string[] = [];
  let found: ComponentNode | undefined;
  walk(content.document(lang, chapter).tree, (each) => {
    if (!isComponent(each) || each.inline || !each.props.id) return;
    ids.push(each.props.id);
    if (each.props.id === id && !found) found = each;
  });
  if (!found) refuse(`there is no component with the id “${id}” in ${chapter}`, `it has ${[...new Set(ids)].slice(0, 20).join(', ') || 'none'}`);
  return structuredClone(found!);
}
