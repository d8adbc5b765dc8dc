import type { ComponentNode } from '../../model/tree.ts';
import type { ComponentName } from '../../model/vocabulary.ts';
import type { Html } from '../html.ts';
import type { Writer } from '../writer.ts';
import { calculator, directory, download, entry, film, offers, publisher } from './bodies.ts';
import { fact, factFigure, mark, term } from './inline.ts';
import { annotatedDocument, dialogue, exampleLetter, line, notes, part, phrase, phraseBank } from './letters.ts';
import { agenda, effort, preparation, slot, step, timeline, work } from './plans.ts';
import { answer, decisionTree, node, option, outcome, question, quiz, result, selfCheck, statement, why } from './questions.ts';
import { callout, checklist, does, doDont, donts, field, worksheet } from './sheets.ts';

/** Writes one component as XHTML. */
export type Handler = (node: ComponentNode, writer: Writer) => Html;

/** The form of every component in an e-book; a missing one is a type error. */
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
  Node: node,
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
