import type { StringKey } from '../../i18n/strings.ts';

/** The strings the planner uses in the browser: plain placeholders only, since no message formatter is loaded there. */
export const spoken = [
  'planner.copied', 'planner.fault.broken', 'planner.fault.file', 'planner.fault.large', 'planner.fault.newer', 'planner.fileName', 'planner.from',
  'planner.insertAfter', 'planner.insertEnd', 'planner.insertFirst',
  'planner.kind.Agenda', 'planner.kind.AnnotatedDocument', 'planner.kind.Calculator', 'planner.kind.Checklist', 'planner.kind.DecisionTree', 'planner.kind.Dialogue',
  'planner.kind.Directory', 'planner.kind.DoDont', 'planner.kind.ExampleLetter', 'planner.kind.PhraseBank', 'planner.kind.Quiz', 'planner.kind.SelfCheck',
  'planner.kind.Timeline', 'planner.kind.Worksheet', 'planner.kind.break', 'planner.kind.chapter', 'planner.kind.download', 'planner.kind.film', 'planner.kind.format',
  'planner.kind.own', 'planner.kind.section', 'planner.kind.slot', 'planner.linkTooLong', 'planner.paper.untitled', 'planner.qrTooLong', 'planner.row.goneTitle',
  'planner.say.added', 'planner.say.cleared', 'planner.say.first', 'planner.say.found', 'planner.say.full', 'planner.say.gone', 'planner.say.last', 'planner.say.moved',
  'planner.say.opened', 'planner.say.removed', 'planner.say.undone', 'planner.shareEmpty',
] as const satisfies StringKey[];

type Spoken = (typeof spoken)[number];

/** Name of a sentence in the browser: the key without its prefix. */
export type Word = Spoken extends `planner.${infer Name}` ? Name : never;

/** Each placeholder stands for itself until the browser fills it in. */
export const placeholders = Object.fromEntries(['count', 'end', 'first', 'gone', 'last', 'length', 'limit', 'place', 'start', 'time', 'title'].map((name) => [name, `{${name}}`]));
