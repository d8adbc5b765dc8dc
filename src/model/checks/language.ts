import { eld } from 'eld/small';
import { allLangs, language as recordOf, type Lang } from '../../i18n/languages.ts';
import type { Finding, Rule } from './pair.ts';

const scripts = { Latn: /\p{Script=Latin}/gu, Cyrl: /\p{Script=Cyrillic}/gu, Arab: /\p{Script=Arabic}/gu, Hans: /\p{Script=Han}/gu };
// Letters that a language does not have.
const foreign: Partial<Record<Lang, RegExp>> = { uk: /[ыэёъЫЭЁЪ]/u, ru: /[іїєґІЇЄҐ]/u, fa: /[يك]/u, ar: /[پچژگ]/u };
const enough = 12;
// A short text in a related language is a guess; from here on the detector is asked for errors.
const enoughForError = 40;

/** The text is in its language: script, alphabet, then the words themselves. */
export const language: Rule = ({ lang, prose, isString }) => scriptOf(lang, prose) ?? alphabetOf(lang, prose) ?? (isString && letters(prose) < enoughForError ? [] : wordsIn(lang, prose));

function scriptOf(lang: Lang, text: string): Finding[] | undefined {
  const { script } = recordOf(lang);
  const all = letters(text);
  if (all < 4 || script === 'Latn') {
    const alien = text.match(/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/gu)?.length ?? 0;
    return all >= 4 && alien > all / 2 ? [wrong(`${Math.round((alien / all) * 100)} % of its letters are of another script`)] : undefined;
  }
  const own = text.match(scripts[script])?.length ?? 0;
  return own / all < 0.3 ? [wrong(`only ${Math.round((own / all) * 100)} % of its letters are ${script}`)] : undefined;
}

function alphabetOf(lang: Lang, text: string): Finding[] | undefined {
  const letter = foreign[lang]?.exec(text)?.[0];
  return letter ? [{ level: 'error', what: `the letter “${letter}” does not belong to ${recordOf(lang).name}`, remedy: 'correct the letter, or write the passage in the right language' }] : undefined;
}

function wordsIn(lang: Lang, text: string): Finding[] {
  const count = letters(text);
  const { script } = recordOf(lang);
  const siblings = allLangs.filter((each) => recordOf(each).script === script);
  if (count < enough || siblings.length < 2) return [];
  const scores = eld.detect(text).getScores();
  const ranked = siblings.map((each) => ({ lang: each, score: scores[each] ?? 0 })).sort((a, b) => b.score - a.score);
  const own = scores[lang] ?? 0;
  const first = ranked[0]!;
  if (first.lang === lang || first.score === 0 || first.score < own * leadNeeded(count)) return [];
  const level = count < enoughForError && script === 'Cyrl' ? 'warn' : 'error';
  return [{ level, what: `this reads like ${recordOf(first.lang).name}, not ${recordOf(lang).name}`, remedy: `translate it into ${recordOf(lang).name}` }];
}

// The shorter the text, the clearer the lead of another language must be.
function leadNeeded(count: number): number {
  return count < 25 ? 1.6 : count < 60 ? 1.35 : 1.1;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function wrong(why: string): Finding {
  return { level: 'error', what: `this is not the page’s language: ${why}`, remedy: 'translate it' };
}
