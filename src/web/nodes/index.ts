import type { ComponentName } from '../../model/vocabulary.ts';
import Agenda from './Agenda.astro';
import AnnotatedDocument from './AnnotatedDocument.astro';
import Answer from './Answer.astro';
import Calculator from './Calculator.astro';
import Callout from './Callout.astro';
import Checklist from './Checklist.astro';
import DecisionTree from './DecisionTree.astro';
import Dialogue from './Dialogue.astro';
import Directory from './Directory.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Download from './Download.astro';
import Effort from './Effort.astro';
import Entry from './Entry.astro';
import ExampleLetter from './ExampleLetter.astro';
import Fact from './Fact.astro';
import FactFigure from './FactFigure.astro';
import Field from './Field.astro';
import Film from './Film.astro';
import Foreign from './Foreign.astro';
import Line from './Line.astro';
import Link from './Link.astro';
import Mark from './Mark.astro';
import Node from './Node.astro';
import Notes from './Notes.astro';
import Offers from './Offers.astro';
import Option from './Option.astro';
import Outcome from './Outcome.astro';
import Outdated from './Outdated.astro';
import Pair from './Pair.astro';
import Part from './Part.astro';
import Phrase from './Phrase.astro';
import PhraseBank from './PhraseBank.astro';
import Picture from './Picture.astro';
import Preparation from './Preparation.astro';
import Publisher from './Publisher.astro';
import Question from './Question.astro';
import Quiz from './Quiz.astro';
import Result from './Result.astro';
import SelfCheck from './SelfCheck.astro';
import Slot from './Slot.astro';
import Statement from './Statement.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Tick from './Tick.astro';
import Timeline from './Timeline.astro';
import Untranslated from './Untranslated.astro';
import Why from './Why.astro';
import Work from './Work.astro';
import Worksheet from './Worksheet.astro';

type AstroComponent = typeof Fact;

/** How each component of the vocabulary is shown on the web, under its own name. */
export const nodes = {
  Agenda, AnnotatedDocument, Answer, Calculator, Callout, Checklist, DecisionTree, Dialogue, Directory, Do, DoDont, Dont, Download, Effort, Entry,
  ExampleLetter, Fact, FactFigure, Field, Film, Line, Mark, Node, Notes, Offers, Option, Outcome, Part, Phrase, PhraseBank, Preparation, Publisher,
  Question, Quiz, Result, SelfCheck, Slot, Statement, Step, Term, Timeline, Why, Work, Worksheet,
} satisfies Record<ComponentName, AstroComponent>;

/** What a compiled chapter is given: the vocabulary, and our forms of links, pictures, pairs, ticked items and marks of translation. */
export const components = { ...nodes, Foreign, Outdated, Pair, Tick, Untranslated, a: Link, img: Picture };
