import { countAllWords } from '../../model/outline.ts';
import { childrenOf, componentsOf, isComponent, type ComponentNode, type TreeNode } from '../../model/tree.ts';
import type { ComponentName } from '../../model/vocabulary.ts';

type Estimate = (node: ComponentNode) => number;

const count = (node: ComponentNode, part: ComponentName) => componentsOf(node, part).length;
const points = (node: ComponentNode) => node.children.filter((child) => child.type === 'list').flatMap(childrenOf).length;

// Planning values for a group of about twelve with German from B1: what it takes to do it and to talk about it.
const estimates: Partial<Record<ComponentName, Estimate>> = {
  Agenda: (node) => Number(node.props.minutes),
  AnnotatedDocument: () => 20,
  Calculator: () => 15,
  Checklist: (node) => clamp(points(node), 5, 20),
  DecisionTree: () => 15,
  Dialogue: (node) => clamp(count(node, 'Line') * 0.75, 10, 20),
  Directory: () => 15,
  DoDont: () => 10,
  ExampleLetter: () => 15,
  PhraseBank: (node) => clamp(count(node, 'Phrase') * 1.5, 10, 20),
  Quiz: (node) => clamp(count(node, 'Question'), 10, 30),
  SelfCheck: () => 15,
  Timeline: () => 15,
  Worksheet: (node) => clamp(10 + count(node, 'Field') * 3, 15, 40),
};

/** Components a trainer can plan as an exercise. */
export const exercises = Object.keys(estimates) as ComponentName[];

/** Tells whether a node is something a group can work with. */
export function isExercise(node: TreeNode): node is ComponentNode {
  return isComponent(node) && exercises.includes(node.name);
}

/** The minutes to plan for an exercise. */
export function exerciseMinutes(node: ComponentNode): number {
  return rounded(estimates[node.name]!(node));
}

// Read and talked about: fifty words a minute.
const wordsAMinute = 50;

/** The minutes to plan for a stretch of a chapter: its text, and the exercises in it. */
export function stretchMinutes(nodes: TreeNode[]): number {
  const text = nodes.filter((node) => !isExercise(node));
  const work = nodes.filter(isExercise).reduce((sum, node) => sum + exerciseMinutes(node), 0);
  return rounded(clamp(countAllWords({ type: 'root', children: text }) / wordsAMinute, 5, 30) + work);
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

// Trainers plan in fives; an agenda keeps its own minutes.
function rounded(minutes: number): number {
  return Math.ceil(minutes / 5) * 5;
}
