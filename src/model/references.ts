import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './errors.ts';
import type { Facts } from './facts.ts';
import type { ParsedFile } from './parse.ts';
import { suggest } from './suggest.ts';
import type { Terms } from './terms.ts';
import { isComponent, walk, type ComponentNode, type TreeNode } from './tree.ts';

/** Everything a chapter may point to. */
export interface Targets {
  facts: Facts;
  terms: Terms;
  downloads: string[];
  films: string[];
  /** Site paths without language (`/make-it-work/why-sme/`) and the anchors on each. */
  paths: Map<string, Set<string>>;
  /** Folder of the content, for pictures. */
  root: string;
}

/** Checks that each fact, term, download, film, picture and internal link of a chapter exists. */
export function checkReferences({ file, tree }: ParsedFile, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    const complaint = isComponent(node) ? checkComponent(node, targets) : checkLink(node, targets);
    if (complaint) problems.push({ file, line: node.position?.start.line, column: node.position?.start.column, ...complaint });
  });
  return problems;
}

type Complaint = Pick<Problem, 'what' | 'remedy'> | undefined;

function checkComponent(node: ComponentNode, { facts, terms, downloads, films }: Targets): Complaint {
  const id = node.props.id ?? '';
  switch (node.name) {
    case 'Fact':
    case 'FactFigure':
      return unknown('fact', id, facts.ids, 'content/facts.yaml') ?? checkValue(node, facts);
    case 'Term':
      return unknown('term', id, terms.ids, 'content/de/glossary.yaml');
    case 'Download':
      return unknown('download', id, downloads, 'content/downloads.yaml');
    case 'Film':
      return unknown('film', id, films, 'content/films.yaml');
    default:
      return undefined;
  }
}

function unknown(kind: string, id: string, known: readonly string[], file: string): Complaint {
  if (known.includes(id)) return undefined;
  const guess = suggest(id, known);
  return { what: `there is no ${kind} “${id}”`, remedy: guess ? `did you mean “${guess}”? ${file} lists all` : `add it to ${file} or correct the id` };
}

function checkValue(node: ComponentNode, facts: Facts): Complaint {
  const { id, value } = node.props;
  const names = Object.keys(facts.get(id!)!.values);
  if (value === undefined || names.includes(value)) return undefined;
  return { what: `the fact “${id}” has no value “${value}”`, remedy: names.length > 0 ? `it has ${names.join(', ')}` : 'it has none; leave the attribute out' };
}

function checkLink(node: TreeNode, { paths, root }: Targets): Complaint {
  if (node.type === 'image') {
    if (node.url.startsWith('/images/') && existsSync(join(root, node.url))) return undefined;
    return { what: `the picture ${node.url} does not exist`, remedy: 'put it into content/images/ and write /images/name' };
  }
  if (node.type !== 'link') return undefined;
  if (/^(https?:|mailto:)/.test(node.url)) return undefined;
  const [path, anchor] = node.url.split('#') as [string, string | undefined];
  if (!path.startsWith('/')) return { what: `the link ${node.url} is neither a path of the site nor a full address`, remedy: 'write /brochure/chapter/#anchor or https://…' };
  const anchors = paths.get(path);
  if (!anchors) {
    const guess = suggest(path, [...paths.keys()]);
    return { what: `the link ${path} leads nowhere`, remedy: guess ? `did you mean ${guess}?` : 'correct the path; it begins and ends with / and has no language' };
  }
  if (anchor && !anchors.has(anchor)) {
    const guess = suggest(anchor, [...anchors]);
    return { what: `there is no anchor #${anchor} on ${path}`, remedy: guess ? `did you mean #${guess}?` : `it has ${[...anchors].slice(0, 12).map((each) => `#${each}`).join(', ')}` };
  }
  return undefined;
}
