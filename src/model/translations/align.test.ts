import { describe, expect, it } from 'vitest';
import { alignOwn, alignSource, type Comparable } from './align.ts';
import { fingerprint, likeness, numbersIn, sketch } from './text.ts';

// A small generator of pseudo-random numbers, so that a failure can be repeated.
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = 'Firma Vertrag Frist Antrag Woche Gespräch Anruf Stelle Zeugnis Halle Kollegin Montag Termin Brief Frage Deutsch Kurs Gehalt Pause Werkbank'.split(' ');
const sentence = (random: (below: number) => number): string => Array.from({ length: 6 + random(8) }, () => words[random(words.length)]).join(' ');
const block = (text: string): Comparable & { text: string } => ({ text, hash: fingerprint(text), words: sketch(text), kind: 'paragraph' });

describe('aligning today’s source with the lock', () => {
  for (let seed = 1; seed <= 60; seed++) {
    it(`loses nothing and takes nothing twice after random edits (${seed})`, () => {
      const random = randomFrom(seed);
      const before = Array.from({ length: 10 + random(30) }, (_, index) => block(`${index} ${sentence(random)}`));
      const now = [...before];
      const expected = new Map(before.map((each) => [each.text, each]));
      for (let step = random(8); step > 0; step--) {
        const at = random(now.length);
        const kind = random(4);
        if (kind === 0) now.splice(at, 0, block(`neu ${seed} ${step} ${'xyz'.repeat(step + 1)} ganz anderer Inhalt ${step * 77}`));
        else if (kind === 1 && now.length > 3) now.splice(at, 1);
        else if (kind === 2) now.splice(random(now.length), 0, ...now.splice(at, 1));
        else now[at] = block(`${now[at]!.text} noch`);
      }
      const found = alignSource(before, now);
      const used = found.filter((entry) => entry !== undefined);
      expect(found).toHaveLength(now.length);
      expect(new Set(used).size).toBe(used.length);
      const sourceOf = (text: string): number | undefined => {
        const index = before.findIndex((each) => text.startsWith(each.text));
        return index < 0 ? undefined : index;
      };
      now.forEach((each, index) => {
        if (expected.has(each.text)) expect(found[index], `“${each.text}” is unchanged`).toBe(before.indexOf(expected.get(each.text)!));
        else if (each.text.endsWith(' noch')) expect(found[index], `“${each.text}” is reworded`).toBe(sourceOf(each.text));
        else expect(found[index], `“${each.text}” is new`).toBeUndefined();
      });
    });
  }

  it('takes a heading with the same anchor for the same heading, whatever it says', () => {
    const heading = (text: string) => ({ ...block(text), kind: 'h2', id: 'numbers' });
    expect(alignSource([heading('KMU in Zahlen')], [heading('Was die Statistik sagt')])).toEqual([0]);
  });

  it('does not take a new paragraph for the old one that it replaces', () => {
    expect(alignSource([block('Lies den Vertrag in Ruhe.')], [block('Im Herbst beginnen viele Messen.')])).toEqual([undefined]);
  });
});

describe('finding the entries of a translation', () => {
  it('goes by place while the number of blocks is the same', () => expect(alignOwn(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([0, 1, 2]));
  it('goes by wording where blocks were added', () => expect(alignOwn(['a', 'b', 'c'], ['a', 'new', 'b', 'c'])).toEqual([0, undefined, 1, 2]));
  it('gives an edited block between known ones its entry', () => expect(alignOwn(['a', 'b', 'c', 'd'], ['a', 'edited', 'c'])).toEqual([0, 1, 2]));
});

describe('texts', () => {
  it('have the same fingerprint however they are wrapped', () => expect(fingerprint('ein\n  Satz')).toBe(fingerprint(' ein Satz ')));
  it('are alike when one word is added', () => expect(likeness(sketch('Lies den Vertrag ganz'), sketch('Lies den Vertrag bitte ganz'))).toBeCloseTo(0.8));
  it('have the same numbers in every script and grouping', () => {
    expect(numbersIn('3.000 Euro, 4,5 Prozent am 03.05.2026')).toEqual(numbersIn('٣٬٠٠٠ euros, 4.5 per cent on 3/5/2026'));
    expect(numbersIn('3\u202f000')).toEqual(['3000']);
  });
});
