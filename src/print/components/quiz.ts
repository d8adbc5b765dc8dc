import { isComponent } from '../../model/tree.ts';
import type { Handler } from './index.ts';

/** Questions with answers to tick; the solutions stand at the end. */
export const quiz: Handler = (node, writer) => ({
  is: 'Quiz',
  title: writer.say(node.props.title!, node),
  solutionsLabel: writer.t('print.quiz.solutions'),
  questions: writer.blocks(node.children),
});

/** One question, the letter of its right answer and why. */
export const question: Handler = (node, writer) => {
  const answers = node.children.filter((child) => isComponent(child, 'Answer'));
  const correct = answers.findIndex((each) => isComponent(each) && each.props.correct);
  return {
    is: 'Question',
    ask: writer.say(node.props.ask!, node),
    answers: writer.blocks(answers),
    correct: String.fromCharCode(97 + correct),
    why: writer.blocks(node.children.filter((child) => isComponent(child, 'Why'))),
  };
};

/** A possible answer. */
export const answer: Handler = (node, writer) => ({ is: 'Answer', children: writer.blocks(node.children) });

/** Why the right answer is right. */
export const why: Handler = (node, writer) => ({ is: 'Why', children: writer.blocks(node.children) });
