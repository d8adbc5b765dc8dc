import type { Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { childrenOf, isComponent, type TreeNode } from '../model/tree.ts';

/** Text of nodes without form, with the facts in it. */
export function plainText(nodes: TreeNode[], content: Content, lang: Lang): string {
  return nodes
    .map((node) => {
      if (isComponent(node, 'Fact')) return node.props.value ? content.facts.value(node.props.id!, node.props.value, lang) : content.facts.statement(node.props.id!, lang).text;
      if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s+/g, ' ');
      return plainText(childrenOf(node), content, lang);
    })
    .join('');
}
