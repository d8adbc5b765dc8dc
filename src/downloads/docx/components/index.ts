import type { FileChild } from 'docx';
import type { ComponentNode } from '../../../model/tree.ts';
import type { PaperName } from '../../../model/vocabulary.ts';
import type { Writer } from '../writer.ts';
import { agenda } from './agenda.ts';
import { callout } from './callout.ts';
import { cards, glossaryCards } from './cards.ts';
import { checklist, choice } from './ticks.ts';
import { dialogue, phraseBank } from './speech.ts';
import { doDont } from './do-dont.ts';
import { field, formTable, fieldRow } from './fields.ts';
import { annotatedDocument, exampleLetter } from './examples.ts';
import { letter, signature, station } from './letter.ts';
import { quiz } from './quiz.ts';
import { scale, selfCheck } from './scales.ts';
import { timeline } from './timeline.ts';
import { worksheet } from './worksheet.ts';

/** Writes one component as paragraphs and tables. */
export type Handler = (node: ComponentNode, writer: Writer) => FileChild[];

// Parts are written by the component they stand in; inline components by the line.
const elsewhere: Handler = (node) => {
  throw new Error(`<${node.name}> is written by what it stands in`);
};

/** The form of every component that a paper may hold; a missing one is a type error. */
export const components: Record<PaperName, Handler> = {
  Agenda: agenda,
  AnnotatedDocument: annotatedDocument,
  Answer: elsewhere,
  Blank: elsewhere,
  Callout: callout,
  Card: elsewhere,
  Cards: cards,
  Checklist: checklist,
  Choice: choice,
  Dialogue: dialogue,
  Do: elsewhere,
  DoDont: doDont,
  Dont: elsewhere,
  ExampleLetter: exampleLetter,
  Excerpt: elsewhere,
  Fact: elsewhere,
  Field: field,
  FormTable: formTable,
  GlossaryCards: glossaryCards,
  Letter: letter,
  Line: elsewhere,
  Mark: elsewhere,
  Notes: elsewhere,
  Part: elsewhere,
  Phrase: elsewhere,
  PhraseBank: phraseBank,
  Preparation: timeline,
  Question: elsewhere,
  Quiz: quiz,
  Result: elsewhere,
  Row: fieldRow,
  Scale: scale,
  SelfCheck: selfCheck,
  Signature: signature,
  Slot: elsewhere,
  Statement: elsewhere,
  Station: station,
  Step: elsewhere,
  Term: elsewhere,
  Timeline: timeline,
  Why: elsewhere,
  Worksheet: worksheet,
};
