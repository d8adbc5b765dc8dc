import { HeadingLevel, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import type { Heading, List, Table } from 'mdast';
import { childrenOf, isComponent, type ComponentNode, type TreeNode } from '../../model/tree.ts';
import { grid, space } from './boxes.ts';
import { components } from './components/index.ts';
import { fieldRows, fieldColumns } from './components/fields.ts';
import { runs } from './inline.ts';
import { mm } from './measures.ts';
import { writeTable } from './tables.ts';
import type { Writer } from './writer.ts';
import type { PaperName } from '../../model/vocabulary.ts';

/** Writes blocks; fields that follow each other become one form. */
export function writeBlocks(nodes: TreeNode[], writer: Writer): FileChild[] {
  const result: FileChild[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const fields = fieldsFrom(nodes, index);
    const next = nodes[index + 1];
    if (nodes[index]!.type === 'thematicBreak' && next?.type === 'heading') {
      result.push(heading(next, writer, true));
      index++;
    } else if (fields.length > 0) {
      result.push(grid(fields.flatMap((field) => fieldRows(field, writer)), fieldColumns(writer.width)), space());
      index += fields.length - 1;
    } else result.push(...writeBlock(nodes[index]!, writer));
  }
  return result;
}

function fieldsFrom(nodes: TreeNode[], start: number): ComponentNode[] {
  const fields: ComponentNode[] = [];
  for (const node of nodes.slice(start)) {
    if (!isComponent(node, 'Field')) break;
    fields.push(node);
  }
  return fields;
}

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

function heading(node: Heading, writer: Writer, onNewPage = false): Paragraph {
  return new Paragraph({ heading: headings[Math.min(node.depth, 4) - 1]!, ...(onNewPage ? { pageBreakBefore: true } : {}), children: runs(childrenOf(node as TreeNode), writer) });
}

function writeBlock(node: TreeNode, writer: Writer): FileChild[] {
  if (isComponent(node)) return components[node.name as PaperName](node, writer);
  switch (node.type) {
    case 'heading':
      return [heading(node, writer)];
    case 'paragraph':
      return [paragraph(childrenOf(node), writer)];
    case 'blockquote':
      return writer.with({ indent: writer.indent + mm(6) }).blocks(childrenOf(node));
    case 'list':
      return writeList(node, writer, 0);
    case 'table':
      return [writeTable(node as Table, writer), space()];
    case 'thematicBreak':
      return [new Paragraph({ style: 'Gap', pageBreakBefore: true, children: [] })];
    default:
      throw new Error(`a paper has no form for “${node.type}”; add it to src/downloads/docx/blocks.ts`);
  }
}

/** A paragraph in the style of its place. */
export function paragraph(children: TreeNode[], writer: Writer, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: writer.style, ...(writer.indent ? { indent: { left: writer.indent } } : {}), ...more, children: runs(children, writer) });
}

function writeList(list: List, writer: Writer, depth: number): FileChild[] {
  const instance = writer.nextList();
  const reference = list.ordered ? 'numbers' : 'bullets';
  const left = writer.indent + mm(6 + 6 * depth);
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children as TreeNode[];
    const line = new Paragraph({ style: 'Item', numbering: { reference, level: depth, instance }, indent: { left, hanging: mm(6) }, children: first ? runs(first.type === 'paragraph' ? childrenOf(first) : [first], writer) : [] });
    return [line, ...rest.flatMap((each) => (each.type === 'list' ? writeList(each, writer, depth + 1) : writer.with({ indent: left }).blocks([each])))];
  });
}
