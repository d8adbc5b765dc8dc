import { copyAnchors } from './anchors.ts';
import { throwProblems } from './errors.ts';
import { compareBlocks } from './match.ts';
import type { ParsedFile } from './parse.ts';
import { childrenOf, isComponent, type Tree, type TreeNode } from './tree.ts';
import { componentSpec } from './vocabulary.ts';

/** Assembles a translated chapter in the order of the German one; the blocks must correspond. */
export function assembleTranslation(source: ParsedFile, translation: ParsedFile): Tree {
  throwProblems(compareBlocks(source, translation));
  copyAnchors(source.tree, translation.tree);
  attachTwins(source.tree, translation.tree);
  attachOriginals(source.tree, translation.tree);
  return translation.tree;
}

// Each block of the page knows its German twin, for side-by-side reading.
function attachTwins(source: Tree, translation: Tree): void {
  translation.children.forEach((node, index) => {
    node.data = { ...node.data, twin: source.children[index]! };
  });
}

// Letters, dialogues and documents are shown in German too.
function attachOriginals(source: TreeNode | Tree, translation: TreeNode | Tree): void {
  childrenOf(translation).forEach((own, index) => {
    const german = childrenOf(source)[index];
    if (!german) return;
    if (isComponent(own) && isComponent(german) && componentSpec(own.name)?.original) own.original = german;
    else attachOriginals(german, own);
  });
}
