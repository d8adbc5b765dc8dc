import { Paragraph, type FileChild } from 'docx';
import { isComponent, type ComponentNode } from '../../../model/tree.ts';
import type { ComponentName } from '../../../model/vocabulary.ts';
import { words } from '../inline.ts';
import type { Writer } from '../writer.ts';

/** The parts of a component with a name. */
export function partsOf(node: ComponentNode, name: ComponentName | 'Card'): ComponentNode[] {
  return node.children.filter((child): child is ComponentNode => isComponent(child) && (child.name as string) === name);
}

/** The title of a component, as a heading inside the text. */
export function titleLine(text: string, writer: Writer): FileChild {
  return new Paragraph({ style: 'Heading3', children: words(text, writer) });
}

/** A line of plain text in a style. */
export function line(text: string, style: string, writer: Writer, more: { bold?: boolean } = {}): Paragraph {
  return new Paragraph({ style, children: words(text, writer, more) });
}
