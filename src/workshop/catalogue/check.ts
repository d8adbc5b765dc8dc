import { sourceLang } from '../../i18n/languages.ts';
import type { Content } from '../../model/content.ts';
import type { DataFile } from '../../model/data.ts';
import type { Place, Problem } from '../../model/errors.ts';
import { suggest } from '../../model/suggest.ts';
import { componentsOf } from '../../model/tree.ts';
import type { PlanSource } from './plans.ts';
import { agendaOf, slotsOf } from './ready.ts';

/** Compares the ready-made plans with the chapters they follow; `refs` are all references there are. */
export function checkPlans(content: Content, { data, place, file }: DataFile<Record<string, PlanSource>>, refs: readonly string[]): Problem[] {
  const formats = content.ids.filter((id) => content.has(sourceLang, id) && componentsOf(content.document(sourceLang, id).tree, 'Agenda').length > 0);
  const planned = Object.values(data).map(({ format }) => format);
  const missing = formats.filter((format) => !planned.includes(format));
  return [
    ...missing.map((format) => ({ file, line: 1, column: 1, what: `the format “${format}” has no ready-made plan`, remedy: 'add one with the slots of its agenda' })),
    ...Object.entries(data).flatMap(([id, source]) => checkPlan(content, source, formats, refs, (...path) => place(id, ...path))),
  ];
}

function checkPlan(content: Content, source: PlanSource, formats: string[], refs: readonly string[], place: (...path: (string | number)[]) => Place): Problem[] {
  if (!formats.includes(source.format)) return [{ ...place('format'), what: `“${source.format}” is no chapter with an agenda`, remedy: didYouMean(source.format, formats) }];
  const agenda = agendaOf(content, sourceLang, source);
  if (!agenda) {
    const known = componentsOf(content.document(sourceLang, source.format).tree, 'Agenda').map(({ props }) => props.id!);
    return [{ ...place('agenda'), what: `“${source.format}” has no agenda “${source.agenda}”`, remedy: didYouMean(source.agenda, known) }];
  }
  const chapter = content.document(sourceLang, source.format).file;
  const slots = slotsOf(agenda);
  if (slots.length !== source.rows.length) {
    return [{ ...place('rows'), what: `rows: ${source.rows.length}, slots of the agenda: ${slots.length} (${chapter}:${agenda.position?.start.line ?? 1})`, remedy: 'write one row for each slot, in the same order' }];
  }
  return source.rows.flatMap((row, index): Problem[] => {
    const slot = slots[index]!;
    const problems: Problem[] = [];
    if (row.minutes !== Number(slot.props.min)) problems.push({ ...place('rows', index, 'minutes'), what: `the row “${row.id}” has ${row.minutes} minutes, its slot ${slot.props.min} (${chapter}:${slot.position?.start.line ?? 1})`, remedy: 'write the same minutes in both' });
    if (source.rows.findIndex(({ id }) => id === row.id) < index) problems.push({ ...place('rows', index, 'id'), what: `the id “${row.id}” stands here again`, remedy: 'choose another one' });
    row.uses.forEach((ref, use) => {
      if (!refs.includes(ref)) problems.push({ ...place('rows', index, 'uses', use), what: `there is nothing called “${ref}”`, remedy: didYouMean(ref, refs) });
    });
    return problems;
  });
}

function didYouMean(word: string, known: readonly string[]): string {
  const guess = suggest(word, known);
  return guess ? `did you mean “${guess}”?` : 'correct the id';
}
