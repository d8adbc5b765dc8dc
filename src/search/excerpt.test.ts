import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const plain = (content: string, matches: number[][]) => excerptOf(content, matches).map(({ text, match }) => (match ? `[${text}]` : text)).join('');
const filler = (count: number, word = 'wort') => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

describe('an excerpt', () => {
  it('of a short text is the whole text, with the match marked', () => {
    expect(plain('Der Vertrag ist da.', [[1]])).toBe('Der [Vertrag] ist da.');
  });

  it('begins with the sentence of the match where it begins nearby, and says that something was left out', () => {
    const text = plain(`${filler(40)}. Hier steht der Vertrag. ${filler(40)}`, [[43]]);
    expect(text.startsWith('… Hier steht der [Vertrag.] wort0')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
  });

  it('begins a few words before the match where no sentence begins nearby', () => {
    expect(plain(filler(100), [[50]])).toMatch(/^… wort46 wort47 wort48 wort49 \[wort50\]/);
  });

  it('shows the place with the most different words of the query, not the one with the most matches', () => {
    const text = plain(filler(200), [[10, 11, 12, 13, 150], [152]]);
    expect(text).toContain('[wort150] wort151 [wort152]');
    expect(text).not.toContain('wort12 ');
  });

  it('is the beginning of the text where only hidden words matched', () => {
    expect(plain(filler(60), [[]])).toMatch(/^wort0 wort1 .*wort27 …$/);
  });

  it('keeps markup as the text it is', () => {
    expect(excerptOf('<b>fett</b> und <i>schräg</i>', [[0]])[0]).toEqual({ text: '<b>fett</b>', match: true });
  });
});
