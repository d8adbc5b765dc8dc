import { language, type Lang } from '../../i18n/languages.ts';
import type { DataFile } from '../data.ts';
import type { Problem } from '../errors.ts';
import type { Facts } from '../facts.ts';
import { withNumbers, type FilmPlan, type FilmText } from '../films.ts';

/** What can be read in a caption: characters in a line, characters in a second. Chinese needs fewer. */
export const limits = (lang: Lang): { line: number; second: number } => (language(lang).script === 'Hans' ? { line: 18, second: 9 } : { line: 42, second: 17 });

/** Breaks a caption into two lines that are about as long as each other, if one is not enough; undefined if two are not. */
export function breakLine(text: string, lang: Lang): string[] | undefined {
  const { line } = limits(lang);
  if (text.length <= line) return [text];
  const places = language(lang).script === 'Hans' ? [...text].map((_, i) => i).slice(1) : [...text.matchAll(/ /g)].map(({ index }) => index);
  const fitting = places
    .map((at) => [text.slice(0, at).trimEnd(), text.slice(at).trimStart()])
    .filter((lines) => lines.every((each) => each.length <= line));
  return fitting.toSorted((a, b) => Math.abs(a[0]!.length - a[1]!.length) - Math.abs(b[0]!.length - b[1]!.length))[0];
}

/** Everything wrong with the words of a film in one language. */
export function checkLines(plan: FilmPlan, { data, file, place }: DataFile<FilmText>, lang: Lang, facts: Facts): Problem[] {
  const lines = plan.scenes.flatMap((scene) => scene.lines);
  const problems: Problem[] = [];
  for (const line of lines) {
    const raw = data.lines[line.id];
    if (raw === undefined) {
      problems.push({ ...place('lines'), what: `the line “${line.id}” is missing`, remedy: `write it in ${file}` });
      continue;
    }
    const text = withNumbers(raw, lang, facts);
    const { line: most, second } = limits(lang);
    const at = place('lines', line.id);
    if (text.includes('{')) problems.push({ ...at, what: `the line “${line.id}” names a number that the facts register does not have (${/\{[^}]*\}?/.exec(text)![0]})`, remedy: 'write {fact-id.value} as in content/facts.yaml' });
    if (!breakLine(text, lang)) problems.push({ ...at, what: `the line “${line.id}” does not fit into two lines of ${most} characters`, remedy: 'say it shorter, or split it in content/films.yaml' });
    if (text.length / (line.end - line.start) > second) problems.push({ ...at, what: `the line “${line.id}” has ${text.length} characters for ${Math.round((line.end - line.start) * 10) / 10} s; ${second} a second can be read`, remedy: 'say it shorter, or give it more time in content/films.yaml' });
  }
  for (const scene of plan.scenes) if (data.seen[scene.id] === undefined) problems.push({ ...place('seen'), what: `what is seen in “${scene.id}” is missing`, remedy: `write it in ${file}` });
  for (const key of Object.keys(data.lines)) if (!lines.some(({ id }) => id === key)) problems.push({ ...place('lines', key), what: `there is no line “${key}”`, remedy: 'remove it or correct its name' });
  for (const key of Object.keys(data.seen)) if (!plan.scenes.some(({ id }) => id === key)) problems.push({ ...place('seen', key), what: `there is no scene “${key}”`, remedy: 'remove it or correct its name' });
  return problems;
}
