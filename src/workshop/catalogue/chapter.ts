import type { Lang } from '../../i18n/languages.ts';
import type { Document } from '../../model/document.ts';
import { textOf } from '../../model/outline.ts';
import { componentsOf, type ComponentNode, type Tree, type TreeNode } from '../../model/tree.ts';
import type { ComponentName } from '../../model/vocabulary.ts';
import { exerciseMinutes, isExercise, stretchMinutes } from './minutes.ts';

/** What an entry is; exercises are called by the name of their component. */
export type EntryKind = 'chapter' | 'format' | 'section' | 'slot' | 'break' | 'film' | 'download' | ComponentName;

/** Something a trainer can put into a plan. */
export interface Entry {
  /** Its id in plans and links. */
  ref: string;
  kind: EntryKind;
  title: string;
  /** Language of the title: German where nothing is translated yet. */
  lang: Lang;
  /** Planning value. */
  minutes: number;
  /** Templates and films that go with it, and places to read on, as references. */
  uses: string[];
  /** Anchor on the page, where it is not the one of the reference. */
  anchor?: string;
  /** Who does it and what they need, in words. */
  who?: string;
  material?: string;
}

/** A chapter, its sections in order, each followed by its exercises. */
export interface ChapterEntries {
  chapter: Entry;
  parts: Entry[];
}

/** Lists what a chapter offers to a plan. */
export function chapterEntries(document: Document): ChapterEntries {
  const { children } = document.tree;
  const agendas = componentsOf(document.tree, 'Agenda');
  const parts = children.flatMap((node, index): Entry[] => {
    if (node.type === 'heading') return [section(document, node, stretch(children, index))];
    return isExercise(node) ? [exercise(document, node)] : [];
  });
  const chapter: Entry = {
    ref: document.id,
    kind: agendas.length > 0 ? 'format' : 'chapter',
    title: document.meta.title,
    lang: document.lang,
    minutes: agendas.length > 0 ? Math.max(...agendas.map(({ props }) => Number(props.minutes))) : wholeChapter(children),
    uses: usesOf(document.tree),
  };
  return { chapter, parts };
}

function section(document: Document, heading: TreeNode, nodes: TreeNode[]): Entry {
  return {
    ref: `${document.id}#${heading.data!.id}`,
    kind: 'section',
    title: textOf(heading),
    lang: heading.data?.lang ?? document.lang,
    minutes: stretchMinutes(nodes),
    uses: usesOf({ type: 'root', children: nodes }),
  };
}

function exercise(document: Document, node: ComponentNode): Entry {
  return {
    ref: `${document.id}#${node.data!.id}`,
    kind: node.name,
    title: node.props.title!,
    lang: node.data?.lang ?? document.lang,
    minutes: exerciseMinutes(node),
    uses: [],
  };
}

// From a heading to the next of the same rank or higher.
function stretch(children: TreeNode[], index: number): TreeNode[] {
  const depth = depthOf(children[index]!)!;
  const rest = children.slice(index + 1);
  const end = rest.findIndex((node) => (depthOf(node) ?? 7) <= depth);
  return (end < 0 ? rest : rest.slice(0, end)).filter((node) => node.type !== 'heading');
}

function depthOf(node: TreeNode): number | undefined {
  return node.type === 'heading' ? node.depth : undefined;
}

function wholeChapter(children: TreeNode[]): number {
  return children.reduce((sum, node, index) => sum + (depthOf(node) === 2 ? stretchMinutes(stretch(children, index)) : 0), 0);
}

function usesOf(tree: Tree): string[] {
  const films = componentsOf(tree, 'Film').map(({ props }) => `films/${props.id}`);
  const downloads = componentsOf(tree, 'Download').map(({ props }) => `downloads/${props.id}`);
  return [...new Set([...films, ...downloads])];
}
