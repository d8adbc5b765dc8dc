import { childrenOf, isComponent, type Tree, type TreeNode } from './tree.ts';
import { componentSpec } from './vocabulary.ts';

/** Makes paragraphs of inline components that stand alone on a line, where MDX sees no paragraph. */
export function wrapInlineRuns<T extends TreeNode | Tree>(node: T): T {
  const holdsWords = isComponent(node) ? componentSpec(node.name)?.holds === 'text' : ['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis', 'delete'].includes(node.type);
  if (holdsWords || !('children' in node)) return node;
  return { ...node, children: wrapInline(childrenOf(node)).map(wrapInlineRuns) };
}

function wrapInline(nodes: TreeNode[]): TreeNode[] {
  const result: TreeNode[] = [];
  let run: TreeNode[] = [];
  const close = (): void => {
    if (run.length > 0) result.push({ type: 'paragraph', children: spaced(run) } as TreeNode);
    run = [];
  };
  for (const node of nodes) {
    if ((isComponent(node) && node.inline) || node.type === 'text') run.push(node);
    else {
      close();
      result.push(node);
    }
  }
  close();
  return result;
}

// Components on one line lose the space between them.
function spaced(nodes: TreeNode[]): TreeNode[] {
  return nodes.flatMap((node, index) => (index > 0 && node.type !== 'text' && nodes[index - 1]!.type !== 'text' ? [{ type: 'text', value: ' ' } as TreeNode, node] : [node]));
}
