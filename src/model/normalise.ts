import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Problem } from './errors.ts';
import { readComponent } from './component.ts';
import { isComponent, type TreeNode, type Tree } from './tree.ts';

type RawNode = RootContent & { children?: RawNode[]; value?: string };
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Turns parsed MDX into the model's nodes: components by name, anchors on headings and items, no code. */
export function normalise(nodes: RootContent[], file: string, problems: Problem[], kind: Kind = 'chapter'): Tree {
  return { type: 'root', children: convertAll(nodes as RawNode[], { file, problems, kind, path: [] }) };
}

/** A chapter, or a paper to take away, which has some components of its own. */
export type Kind = 'chapter' | 'paper';

/** Where the conversion stands, and where problems are noted. */
export interface Context {
  file: string;
  problems: Problem[];
  kind: Kind;
  path: string[];
}

function convertAll(nodes: RawNode[], context: Context): TreeNode[] {
  return nodes.flatMap((node) => convert(node, context));
}

function convert(node: RawNode, context: Context): TreeNode[] {
  switch (node.type as string) {
    case 'mdxjsEsm':
      return refuse(node, context, 'imports and exports are not allowed in a chapter', 'use a component of the vocabulary (content/README.md)');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return convertExpression(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readComponent(node as unknown as Jsx, context, (children, inner) => convertAll(children as RawNode[], inner));
    case 'html':
      return refuse(node, context, 'HTML is not allowed in a chapter', 'use Markdown or a component of the vocabulary');
    case 'paragraph':
      return convertParagraph(node, context);
    case 'heading':
    case 'listItem':
      return [withAnchor(node, context)];
    default:
      return [withChildren(node, context)];
  }
}

function withChildren(node: RawNode, context: Context): TreeNode {
  return (node.children ? { ...node, children: convertAll(node.children, context) } : node) as TreeNode;
}

// A paragraph that holds nothing but block components is no paragraph: MDX writes `<Line>…</Line>` on its own line that way.
function convertParagraph(node: RawNode, context: Context): TreeNode[] {
  const children = convertAll(node.children ?? [], context);
  const words = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  if (words.length === 0) return [];
  const liftable = words.every((child) => (isComponent(child) ? !child.inline : child.type === 'image'));
  if (liftable) return words;
  for (const block of words.filter((child) => isComponent(child) && !child.inline)) {
    const name = isComponent(block) ? block.name : '';
    refuse(block as RawNode, context, `<${name}> stands inside a line of text`, 'put the tag on a line of its own');
  }
  return [{ ...node, children: trimEdges(children) } as TreeNode];
}

/** Removes white space at the beginning and the end of a run of text. */
export function trimEdges(children: TreeNode[]): TreeNode[] {
  const result = [...children];
  const first = result[0];
  if (first?.type === 'text') result[0] = { ...first, value: first.value.trimStart() };
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = { ...last, value: last.value.trimEnd() };
  return result.filter((child) => !(child.type === 'text' && child.value === ''));
}

function convertExpression(node: RawNode, context: Context): TreeNode[] {
  if (commentOf(node) !== undefined) return [];
  return refuse(node, context, 'expressions are not allowed in a chapter', 'write the text itself, a <Fact …/>, or a comment {/* … */}');
}

function commentOf(node: RawNode): string | undefined {
  return /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value ?? '')?.[1]?.trim();
}

// `## Heading {/* #anchor */}` and `- item {/* #anchor */}`: the comment names the block.
function withAnchor(node: RawNode, context: Context): TreeNode {
  const id = findAnchor(node);
  const converted = withChildren(node, context) as TreeNode & { children: TreeNode[] };
  const line = converted.type === 'listItem' ? converted.children[0] : converted;
  if (line && 'children' in line) line.children = trimEdges(line.children as TreeNode[]) as never;
  return id === undefined ? converted : { ...converted, data: { ...converted.data, id } };
}

function findAnchor(node: RawNode): string | undefined {
  const holder = node.type === 'listItem' ? (node as RawNode).children?.find((child) => child.type === 'paragraph') : node;
  const comment = (holder as RawNode | undefined)?.children?.findLast((child) => child.type === ('mdxTextExpression' as string));
  const text = comment && commentOf(comment);
  return text?.startsWith('#') ? text.slice(1) : undefined;
}

/** Notes a problem at a node and leaves the node out. */
export function refuse(node: { position?: RootContent['position'] | undefined }, { file, problems }: Context, what: string, remedy: string): [] {
  problems.push({ file, line: node.position?.start.line, column: node.position?.start.column, what, remedy });
  return [];
}
