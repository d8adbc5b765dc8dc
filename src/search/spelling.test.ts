import { describe, expect, it } from 'vitest';
import { forgiven, nearest, relative } from './spelling.ts';

const list = ['lebenslauf', 'kundigung', 'kundigungsfrist', 'vertrag', 'visum', 'rassistisch'];

describe('nearest', () => {
  it.each([
    ['a letter too many', 'lebenslauff', 'lebenslauf'],
    ['a letter left out', 'lebenslaf', 'lebenslauf'],
    ['a wrong letter', 'vertrak', 'vertrag'],
    ['two letters swapped', 'vertarg', 'vertrag'],
  ])('forgives %s as one slip', (_what, typed, meant) => {
    expect(nearest(typed, list, 1)).toBe(meant);
  });

  it('counts two slips as two', () => {
    expect(nearest('kundigungsfirts', list, 1)).toBeUndefined();
    expect(nearest('kundigungsfirts', list, 2)).toBe('kundigungsfrist');
  });

  it('prefers the nearer word, and of two equally near the more frequent one, which stands first', () => {
    expect(nearest('kundigun', list, 2)).toBe('kundigung');
    expect(nearest('tisch', ['fisch', 'misch'], 1)).toBe('fisch');
  });

  it('finds nothing for a word of its own', () => {
    expect(nearest('schornstein', list, 2)).toBeUndefined();
  });
});

describe('forgiven', () => {
  it('forgives nothing in short words, one slip in middling ones, two in long ones', () => {
    expect(['visa', 'visum', 'vertrag', 'arbeiten'].map(forgiven)).toEqual([0, 1, 1, 2]);
  });

  it('counts an Arabic word, written without short vowels, as one letter shorter', () => {
    expect(['سوريا', 'مقابله', 'المقابلات'].map(forgiven)).toEqual([0, 1, 2]);
  });
});

describe('relative', () => {
  it('finds the word with the longest beginning in common', () => {
    expect(relative('rassismus', list)).toBe('rassistisch');
  });

  it('asks for two thirds of the word', () => {
    expect(relative('vertikale', list)).toBeUndefined();
    expect(relative('visite', list)).toBeUndefined();
  });
});
