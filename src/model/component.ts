import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { RootContent } from 'mdast';
import { suggest } from './suggest.ts';
import { refuse, trimEdges, type Context } from './normalise.ts';
import { isComponent, type ComponentNode, type TreeNode } from './tree.ts';
import { componentSpec, knownNames, type ComponentName, type ComponentSpec } from './vocabulary.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type ConvertChildren = (children: RootContent[], context: Context) => TreeNode[];

/** Reads one JSX element as a component of the vocabulary; notes what does not fit. */
export function readComponent(node: Jsx, context: Context, convertChildren: ConvertChildren): TreeNode[] {
  const name = node.name ?? '';
  const known = knownNames(context.kind);
  const spec = known.includes(name) ? componentSpec(name) : undefined;
  if (!spec) {
    const guess = suggest(name, known);
    return refuse(node, context, `there is no component <${name}>`, guess ? `did you mean <${guess}>? content/README.md lists all` : 'content/README.md lists all components');
  }
  const free = context.kind === 'paper' && name === 'Field';
  if (spec.within && !free && !context.path.some((ancestor) => spec.within!.includes(ancestor))) {
    refuse(node, context, `<${name}> stands outside of ${spec.within.map((each) => `<${each}>`).join(' or ')}`, 'move it there');
  }
  const props = readProps(node, name, spec, context);
  const inner = convertChildren(node.children as RootContent[], { ...context, path: [...context.path, name] });
  const component: ComponentNode = {
    type: 'component',
    name: name as ComponentName,
    props,
    inline: spec.inline ?? false,
    children: fitChildren(inner, spec, node, name, context),
    position: node.position,
  };
  return [component];
}

function readProps(node: Jsx, name: string, spec: ComponentSpec, context: Context): Record<string, string> {
  const props: Record<string, string> = {};
  const places = new Map<string, MdxJsxAttribute>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      refuse(attribute.position ? attribute : node, context, `<${name}> has an attribute that is an expression`, 'write it as a string: name="value"');
      continue;
    }
    props[attribute.name] = attribute.value ?? '';
    places.set(attribute.name, attribute);
  }
  const result = spec.props.safeParse(props);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = propNames(spec);
        refuse(places.get(key) ?? node, context, `<${name}> has no attribute “${key}”`, known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none');
      }
      continue;
    }
    const key = String(issue.path[0] ?? '');
    const missing = !(key in props);
    refuse(
      places.get(key) ?? node,
      context,
      missing ? `<${name}> lacks the attribute “${key}”` : `the attribute “${key}” of <${name}> does not fit (${issue.message})`,
      missing ? `add ${key}="…"` : 'see content/README.md for what it takes',
    );
  }
  return props;
}

function propNames(spec: ComponentSpec): string[] {
  return Object.keys((spec.props as unknown as { shape: object }).shape);
}

function fitChildren(children: TreeNode[], spec: ComponentSpec, node: Jsx, name: string, context: Context): TreeNode[] {
  const words = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  if (spec.holds === 'none') {
    if (words.length > 0) refuse(node, context, `<${name}> holds nothing, but there is text in it`, `write <${name} … /> and put the text elsewhere`);
    return [];
  }
  if (spec.holds === 'text') return fitText(words, children, node, name, context);
  const blocks = words.length > 0 && words.every(isPhrasing) ? [paragraph(trimEdges(children), node)] : words;
  if (Array.isArray(spec.holds)) {
    for (const block of blocks) {
      if (isComponent(block) && spec.holds.includes(block.name)) continue;
      refuse(block, context, `<${name}> holds ${spec.holds.map((each: string) => `<${each}>`).join(' and ')} only`, 'move this out of it or into one of these');
    }
  }
  if (blocks.length === 0) refuse(node, context, `<${name}> is empty`, 'fill it or remove it');
  for (const block of blocks) {
    if (block.type === 'heading') refuse(block, context, `a heading stands inside <${name}>`, 'use the title attribute, or end the component before the heading');
  }
  return blocks;
}

function fitText(words: TreeNode[], children: TreeNode[], node: Jsx, name: string, context: Context): TreeNode[] {
  if (words.length === 0) {
    refuse(node, context, `<${name}> is empty`, 'write its text between the tags');
    return [];
  }
  if (words.length === 1 && words[0]!.type === 'paragraph') return words[0]!.children as TreeNode[];
  const block = words.find((child) => !isPhrasing(child));
  if (block) {
    refuse(block, context, `<${name}> holds one run of text, but there are more blocks in it`, 'join them into one paragraph');
    return [];
  }
  return trimEdges(children);
}

function paragraph(children: TreeNode[], node: Jsx): TreeNode {
  return { type: 'paragraph', children, position: node.position } as TreeNode;
}

const phrasing = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image', 'footnoteReference']);

function isPhrasing(node: TreeNode): boolean {
  return isComponent(node) ? node.inline : phrasing.has(node.type);
}
