import type { Problem } from './errors.ts';
import type { ParsedFile } from './parse.ts';
import { childrenOf, componentsOf, isComponent, walk, type ComponentNode } from './tree.ts';
import type { ComponentName } from './vocabulary.ts';

type Rule = (node: ComponentNode, complain: (what: string, remedy: string, at?: ComponentNode) => void) => void;

const parts = (node: ComponentNode, name: ComponentName) => node.children.filter((child): child is ComponentNode => isComponent(child, name));
const sum = (numbers: number[]) => Math.round(numbers.reduce((total, each) => total + each, 0) * 100) / 100;

// What a component's parts must fulfil together.
const rules: Partial<Record<ComponentName, Rule>> = {
  Agenda(node, complain) {
    const total = sum(parts(node, 'Slot').map((slot) => Number(slot.props.min)));
    if (total !== Number(node.props.minutes)) complain(`the slots of this agenda add up to ${total} minutes, not to ${node.props.minutes}`, 'correct a slot or the attribute minutes');
  },
  Effort(node, complain) {
    for (const run of ['first', 'repeat'] as const) {
      const total = sum(parts(node, 'Work').map((work) => Number(work.props[run])));
      if (total !== Number(node.props[run])) complain(`the hours “${run}” add up to ${total}, not to ${node.props[run]}`, `correct a line or the attribute ${run}`);
    }
  },
  Timeline: checkOrder,
  Preparation: checkOrder,
  SelfCheck(node, complain) {
    const results = parts(node, 'Result').map((result) => Number(result.props.from));
    const highest = parts(node, 'Statement').length * 2;
    if (results[0] !== 0) complain('the first <Result> does not begin at 0', 'write from="0" for the lowest result');
    results.forEach((from, index) => {
      if (index > 0 && from <= results[index - 1]!) complain(`the result from="${from}" is not higher than the one before it`, 'sort the results by from');
      if (from > highest) complain(`nobody can reach the result from="${from}": the highest sum is ${highest}`, 'lower it');
    });
  },
  DecisionTree(node, complain) {
    const places = [...parts(node, 'Node'), ...parts(node, 'Outcome')].map((each) => each.props.id);
    const options = componentsOf(node, 'Option');
    for (const option of options) {
      if (!places.includes(option.props.to)) complain(`<Option to="${option.props.to}"> leads nowhere`, `use one of ${places.join(', ')}`, option);
    }
    for (const place of places.slice(1)) {
      if (!options.some((option) => option.props.to === place)) complain(`nothing leads to “${place}”`, 'add an <Option> or remove it');
    }
  },
  Question(node, complain) {
    const correct = parts(node, 'Answer').filter((answer) => answer.props.correct).length;
    if (correct !== 1) complain(`this question has ${correct} correct answers`, 'mark exactly one with correct="yes"');
    if (parts(node, 'Why').length !== 1) complain('this question does not say why', 'add one <Why>');
  },
  ExampleLetter: checkNotes,
  AnnotatedDocument: checkNotes,
};

function checkOrder(node: ComponentNode, complain: Parameters<Rule>[1]): void {
  const steps = parts(node, 'Step');
  steps.forEach((step, index) => {
    if (index > 0 && Number(step.props.at) < Number(steps[index - 1]!.props.at)) complain(`the step “${step.props.id}” stands after a later one`, 'sort the steps by at', step);
  });
}

function checkNotes(node: ComponentNode, complain: Parameters<Rule>[1]): void {
  const marks = [...new Set(componentsOf(node, 'Mark').map((mark) => Number(mark.props.n)))].sort((a, b) => a - b);
  const list = componentsOf(node, 'Notes')[0]?.children.find((child) => child.type === 'list');
  const notes = list ? childrenOf(list).length : 0;
  if (marks.length !== notes || marks.some((mark, index) => mark !== index + 1)) {
    complain(`there are ${notes} notes for the marks ${marks.join(', ') || '(none)'}`, 'number the marks from 1 and write one point of <Notes> for each');
  }
}

/** Checks what the parts of a chapter's components must fulfil together: sums, order, targets, answers, notes. */
export function checkRules({ file, tree }: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    if (node.type === 'image' && !node.alt?.trim()) {
      problems.push({ file, line: node.position?.start.line, column: node.position?.start.column, what: `the picture ${node.url} has no alternative text`, remedy: 'say in the square brackets what it shows' });
    }
    if (!isComponent(node)) return;
    rules[node.name]?.(node, (what, remedy, at = node) => {
      problems.push({ file, line: at.position?.start.line, column: at.position?.start.column, what, remedy });
    });
  });
  return problems;
}
