import { describe, expect, test } from 'vitest';
import { breakLine } from './checks/film-lines.ts';
import { fixtureSite, messagesOf } from './fixture-site.ts';

const plan = (line = '{ id: one-1, start: 1, end: 4 }', seconds = 8): string => `own:\n  scenes:\n    - id: one\n      seconds: ${seconds}\n      lines:\n        - ${line}\n`;
const words = (line = 'Ein kurzer Satz.', more = ''): string => `title: Film\ndescription: Ein Film.\nlines:\n  one-1: ${line}\n${more}seen:\n  one: Ein Haus.\n`;
const problems = (films: string, text = words()): string[] => messagesOf({ 'films.yaml': films, 'de/films/own.yaml': text });

describe('what is wrong with a film, and how it is said', () => {
  test.each([
    ['nothing', plan(), words(), []],
    ['a line for less than a second', plan('{ id: one-1, start: 1, end: 1.9 }'), words('Ja.'), ['films.yaml:6:11: the line “one-1” stands for less than a second; give it more time']],
    ['a line after the end of its scene', plan('{ id: one-1, start: 6, end: 9 }'), words(), ['films.yaml:6:11: the line “one-1” ends after its scene (8 s); let it end earlier']],
    ['two lines at once', plan('{ id: one-1, start: 1, end: 4 }\n        - { id: one-2, start: 3, end: 5 }'), words(undefined, '  one-2: Noch einer.\n'), ['films.yaml:7:11: the line “one-2” begins before “one-1” has ended; let it begin later']],
    ['a line that cannot be read in time', plan('{ id: one-1, start: 1, end: 3 }'), words('Ein Satz, der so lang ist, dass niemand ihn liest.'), ['de/films/own.yaml:4:3: the line “one-1” has 50 characters for 2 s; 17 a second can be read; say it shorter, or give it more time in content/films.yaml']],
    ['a line that is too long', plan('{ id: one-1, start: 0, end: 8 }'), words(`${'Wort '.repeat(17)}Ende.`), ['de/films/own.yaml:4:3: the line “one-1” does not fit into two lines of 42 characters; say it shorter, or split it in content/films.yaml']],
    ['a line without words', plan(), words().replace('one-1:', 'one-2:'), ['de/films/own.yaml:3:1: the line “one-1” is missing; write it in de/films/own.yaml', 'de/films/own.yaml:4:3: there is no line “one-2”; remove it or correct its name']],
    ['a number the register does not have', plan(), words('"Es sind {wage.day} Euro."'), ['de/films/own.yaml:4:3: the line “one-1” names a number that the facts register does not have ({wage.day}); write {fact-id.value} as in content/facts.yaml']],
  ])('%s', (_what, films, text, expected) => {
    expect(problems(films, text)).toEqual(expected);
  });

  test('a film without words', () => {
    expect(messagesOf({ 'films.yaml': plan() })).toEqual(['films.yaml:1:1: the film “own” has no words; write content/de/films/own.yaml']);
  });
});

describe('the words of a film', () => {
  test('take their numbers from the register and German where they are not translated', () => {
    const { films } = fixtureSite({ 'films.yaml': plan(), 'de/films/own.yaml': words('"Es sind {wage.hour}."') });
    const film = films.get('en', 'own')!;
    expect([film.lang, film.seconds]).toEqual(['de', 8]);
    expect(film.scenes[0]!.lines[0]!.text).toMatch(/^Es sind \d/);
  });

  test('break into lines of about the same length', () => {
    expect(breakLine('Career Service, Kammern und Beratungsstellen helfen, meist kostenlos.', 'de')).toEqual(['Career Service, Kammern und', 'Beratungsstellen helfen, meist kostenlos.']);
    expect(breakLine('Kurz.', 'de')).toEqual(['Kurz.']);
  });
});
