import type { ComponentNode } from '../../model/tree.ts';
import type { ComponentName } from '../../model/vocabulary.ts';
import type { PrintNode } from '../print-node.ts';
import type { Writer } from '../writer.ts';
import { agenda, effort, slot, work } from './agenda.ts';
import { calculator } from './calculator.ts';
import { callout } from './callout.ts';
import { checklist } from './checklist.ts';
import { decisionTree, option, outcome, question as treeNode } from './decision-tree.ts';
import { dialogue, line } from './dialogue.ts';
import { directory, entry } from './directory.ts';
import { does, doDont, donts } from './do-dont.ts';
import { fact, factFigure } from './fact.ts';
import { film } from './film.ts';
import { download } from './download.ts';
import { annotatedDocument, exampleLetter, mark, notes, part } from './letter.ts';
import { phrase, phraseBank } from './phrase-bank.ts';
import { offers, publisher } from './publisher.ts';
import { answer, question, quiz, why } from './quiz.ts';
import { result, selfCheck, statement } from './self-check.ts';
import { term } from './term.ts';
import { preparation, step, timeline } from './timeline.ts';
import { field, worksheet } from './worksheet.ts';

/** Writes one component; nothing where it shows nothing. */
export type Handler = (node: ComponentNode, writer: Writer) => PrintNode | undefined;

/** The printed form of every component; a missing one is a type error. */
export const components: Record<ComponentName, Handler> = {
  Agenda: agenda,
  AnnotatedDocument: annotatedDocument,
  Answer: answer,
  Calculator: calculator,
  Callout: callout,
  Checklist: checklist,
  DecisionTree: decisionTree,
  Dialogue: dialogue,
  Directory: directory,
  Do: does,
  DoDont: doDont,
  Dont: donts,
  Download: download,
  Effort: effort,
  Entry: entry,
  ExampleLetter: exampleLetter,
  Fact: fact,
  FactFigure: factFigure,
  Field: field,
  Film: film,
  Line: line,
  Mark: mark,
  Node: treeNode,
  Notes: notes,
  Offers: offers,
  Option: option,
  Outcome: outcome,
  Part: part,
  Phrase: phrase,
  PhraseBank: phraseBank,
  Preparation: preparation,
  Publisher: publisher,
  Question: question,
  Quiz: quiz,
  Result: result,
  SelfCheck: selfCheck,
  Slot: slot,
  Statement: statement,
  Step: step,
  Term: term,
  Timeline: timeline,
  Why: why,
  Work: work,
  Worksheet: worksheet,
};
