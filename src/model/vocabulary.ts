import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens');
const whole = z.string().regex(/^-?\d+$/, 'a whole number');
const hours = z.string().regex(/^\d+(\.\d+)?$/, 'a number with a point, like 4.5');
const date = z.iso.date();
const titled = { id, title: text };

/** How a component stands in the text and what it may hold. */
export interface ComponentSpec {
  /** Inline components stand in a line of text. */
  inline?: boolean;
  /** `blocks`: any blocks; `text`: one run of text; `none`: nothing; a list: only these parts. */
  holds: 'blocks' | 'text' | 'none' | readonly string[];
  /** Components in which it stands; none means anywhere. */
  within?: readonly string[];
  /** Wording is shown in German too, beside the translation. */
  original?: boolean;
  props: z.ZodType<Record<string, string | undefined>>;
}

const spec = (props: z.ZodRawShape, holds: ComponentSpec['holds'], more: Partial<ComponentSpec> = {}): ComponentSpec => ({
  props: z.strictObject(props) as unknown as ComponentSpec['props'],
  holds,
  ...more,
});

/** Every component a chapter may use: props (all strings), content and place. */
export const vocabulary = {
  Fact: spec({ id, value: text.optional() }, 'none', { inline: true }),
  Term: spec({ id }, 'text', { inline: true }),
  Mark: spec({ n: whole }, 'text', { inline: true, within: ['ExampleLetter', 'AnnotatedDocument'] }),
  Callout: spec({ kind: z.enum(['tip', 'warning', 'law', 'example', 'kmu', 'note']), title: text.optional(), id: id.optional() }, 'blocks'),
  FactFigure: spec({ id, value: text }, 'none'),
  Checklist: spec(titled, 'blocks'),
  ExampleLetter: spec(
    { ...titled, kind: z.enum(['letter', 'email', 'message']), from: text.optional(), to: text.optional(), date: text.optional(), subject: text.optional() },
    'blocks',
    { original: true },
  ),
  AnnotatedDocument: spec({ ...titled, kind: z.enum(['cv', 'advert', 'contract', 'payslip', 'reference']) }, ['Part', 'Notes'], { original: true }),
  Part: spec({ label: text.optional() }, 'blocks', { within: ['AnnotatedDocument'] }),
  Notes: spec({}, 'blocks', { within: ['ExampleLetter', 'AnnotatedDocument'] }),
  Dialogue: spec(titled, ['Line'], { original: true }),
  Line: spec({ who: text }, 'text', { within: ['Dialogue'] }),
  PhraseBank: spec(titled, ['Phrase']),
  Phrase: spec({ de: text, instead: text.optional() }, 'text', { within: ['PhraseBank'] }),
  DoDont: spec(titled, ['Do', 'Dont']),
  Do: spec({}, 'blocks', { within: ['DoDont'] }),
  Dont: spec({}, 'blocks', { within: ['DoDont'] }),
  Timeline: spec({ ...titled, unit: z.enum(['months', 'weeks', 'days']) }, ['Step']),
  Preparation: spec(titled, ['Step']),
  Step: spec({ ...titled, at: whole, when: text }, 'blocks', { within: ['Timeline', 'Preparation'] }),
  Worksheet: spec(titled, 'blocks'),
  Field: spec({ id, label: text, lines: whole, hint: text.optional() }, 'none', { within: ['Worksheet'] }),
  SelfCheck: spec(titled, ['Statement', 'Result']),
  Statement: spec({ id }, 'text', { within: ['SelfCheck'] }),
  Result: spec({ from: whole, title: text }, 'blocks', { within: ['SelfCheck'] }),
  DecisionTree: spec(titled, ['Node', 'Outcome']),
  Node: spec({ id, ask: text }, ['Option'], { within: ['DecisionTree'] }),
  Option: spec({ to: id }, 'text', { within: ['Node'] }),
  Outcome: spec({ id, title: text }, 'blocks', { within: ['DecisionTree'] }),
  Quiz: spec(titled, ['Question']),
  Question: spec({ id, ask: text }, ['Answer', 'Why'], { within: ['Quiz'] }),
  Answer: spec({ correct: z.literal('yes').optional() }, 'text', { within: ['Question'] }),
  Why: spec({}, 'text', { within: ['Question'] }),
  Directory: spec(titled, ['Entry']),
  Entry: spec(
    {
      id,
      name: text,
      url: z.url(),
      topic: z.enum(['campus', 'jobs', 'chambers', 'recognition', 'rights', 'residence', 'mentoring', 'german', 'employers']),
      cost: z.enum(['free', 'partly', 'fee', 'members']),
      languages: text,
      place: z.enum(['online', 'onsite', 'both']),
      who: z.enum(['all', 'students', 'graduates', 'third-country', 'eu', 'employers']),
      checked: date,
    },
    'text',
    { within: ['Directory'] },
  ),
  Calculator: spec({ ...titled, kind: z.literal('day-account') }, 'none'),
  Film: spec({ id }, 'none'),
  Download: spec({ id }, 'none'),
  Publisher: spec({ show: z.enum(['operator', 'responsible', 'register', 'privacy', 'accessibility']) }, 'none'),
  Offers: spec({}, 'none'),
  Agenda: spec({ ...titled, start: z.string().regex(/^\d\d:\d\d$/, 'a time like 09:30'), minutes: whole }, ['Slot']),
  Slot: spec({ min: whole, who: text.optional(), with: text.optional(), kind: z.literal('break').optional() }, 'text', { within: ['Agenda'] }),
  Effort: spec({ ...titled, first: hours, repeat: hours }, ['Work']),
  Work: spec({ first: hours, repeat: hours }, 'text', { within: ['Effort'] }),
} as const satisfies Record<string, ComponentSpec>;

const size = z.enum(['s', 'm', 'l']);
const lines = z.string().trim().min(1).optional();

/** Components that only papers (templates to take away) may use. */
export const paperVocabulary = {
  Blank: spec({ size, hint: text.optional() }, 'none', { inline: true }),
  Row: spec({}, ['Field']),
  FormTable: spec({ rows: whole, widths: z.string().regex(/^\d+( \d+)*$/, 'shares like 1 3 2').optional(), height: size.optional() }, 'blocks'),
  Choice: spec({ label: text.optional(), layout: z.enum(['list', 'line']).optional() }, 'blocks'),
  Scale: spec({ steps: whole, from: text, to: text }, 'blocks'),
  Signature: spec({ who: text }, 'none'),
  Letter: spec({ from: lines, to: lines, date: lines, subject: lines }, 'blocks'),
  Station: spec({ when: text }, 'blocks'),
  Cards: spec({ columns: z.enum(['1', '2', '3']), repeat: whole.optional() }, ['Card']),
  Card: spec({ title: text.optional() }, 'blocks', { within: ['Cards'] }),
  GlossaryCards: spec({}, 'none'),
  Excerpt: spec({ chapter: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a chapter like make-it-work/why-sme'), id }, 'none'),
} as const satisfies Record<string, ComponentSpec>;

/** Name of a component of the vocabulary. */
export type ComponentName = keyof typeof vocabulary;

/** Name of a component that only papers use. */
export type PaperComponentName = keyof typeof paperVocabulary;

/** The record of a component of chapters or papers, or nothing where the name is unknown. */
export function componentSpec(name: string): ComponentSpec | undefined {
  if (Object.hasOwn(vocabulary, name)) return vocabulary[name as ComponentName];
  return Object.hasOwn(paperVocabulary, name) ? paperVocabulary[name as PaperComponentName] : undefined;
}

// These belong to the screen; a paper has no use for them.
const screenOnly = ['Film', 'Download', 'Directory', 'Entry', 'DecisionTree', 'Node', 'Option', 'Outcome', 'FactFigure', 'Calculator', 'Effort', 'Work', 'Publisher', 'Offers'] as const satisfies ComponentName[];

/** Name of a component that a paper may hold. */
export type PaperName = Exclude<ComponentName, (typeof screenOnly)[number]> | PaperComponentName;

/** Names that a chapter, or a paper, may use. */
export function knownNames(kind: 'chapter' | 'paper'): string[] {
  const names = Object.keys(vocabulary);
  return kind === 'chapter' ? names : [...names.filter((name) => !(screenOnly as readonly string[]).includes(name)), ...Object.keys(paperVocabulary)];
}

/** Names of components that stand as blocks at any place of a chapter. */
export const topLevelBlocks = (Object.entries(vocabulary) as [ComponentName, ComponentSpec][])
  .filter(([, each]) => !each.inline && !each.within)
  .map(([name]) => name);
