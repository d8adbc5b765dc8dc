import { isComponent, type ComponentNode } from '../../model/tree.ts';
import type { Handler } from './index.ts';

/** A script: German lines, in a translation with the meaning below each. */
export const dialogue: Handler = (node, writer) => {
  const original = writer.chapter.withOriginals ? node.original : undefined;
  const spoken = original ?? node;
  const speakers = [...new Set(linesOf(spoken).map((each) => each.props.who))];
  const german = original ? writer.german : writer;
  return {
    is: 'Dialogue',
    title: writer.say(node.props.title!, node),
    lang: german.lang,
    lines: german.blocks(spoken.children).map((line, index) => ({
      ...line,
      side: speakers.indexOf(linesOf(spoken)[index]!.props.who) % 2,
      meaning: original ? writer.blocks(linesOf(node)[index]!.children) : [],
      meansWho: original ? writer.say(linesOf(node)[index]!.props.who!, node) : '',
    })),
  };
};

/** What one speaker says. */
export const line: Handler = (node, writer) => ({ is: 'Line', who: writer.say(node.props.who!, node), children: writer.blocks(node.children) });

function linesOf(node: ComponentNode): ComponentNode[] {
  return node.children.filter((child): child is ComponentNode => isComponent(child, 'Line'));
}
