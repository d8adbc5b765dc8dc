import { childrenOf, isComponent, type ComponentNode } from '../../model/tree.ts';
import type { ComponentName } from '../../model/vocabulary.ts';
import { h, text, type Html } from '../html.ts';
import { idOf } from '../to-xhtml.ts';
import type { Writer } from '../writer.ts';

/** A component with its title: a section that keeps its id. */
export function box(node: ComponentNode, writer: Writer, ...content: (Html | Html[] | undefined | false)[]): Html {
  return h('section', { class: node.name.toLowerCase(), id: idOf(node, writer) }, title(node.props.title), ...content);
}

/** A title of a component, which is no heading of the chapter. */
export function title(words: string | undefined): Html | undefined {
  return words ? h('p', { class: 'title' }, text(words)) : undefined;
}

/** The parts of a component that have a certain name. */
export function parts(node: ComponentNode, name: ComponentName): ComponentNode[] {
  return childrenOf(node).filter((child): child is ComponentNode => isComponent(child, name));
}
