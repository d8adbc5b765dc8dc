import { textOf } from '../model/outline.ts';
import { componentsOf, type TreeNode } from '../model/tree.ts';

/** Tells whether a block is so short that it is kept on one page: `most` characters, with German phrases counted too. */
export function fitsAPage(node: TreeNode, most = 1500): boolean {
  const phrases = componentsOf(node, 'Phrase').reduce((sum, { props }) => sum + props.de!.length + (props.instead ?? '').length, 0);
  return textOf(node).length + phrases < most;
}
