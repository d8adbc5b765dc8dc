import { describe, expect, it } from 'vitest';
import { compoundSplitter } from './compounds.ts';
import { fold } from './normalise.ts';
import { vocabularyOf } from './vocabulary.ts';

const texts = [
  'Die Kaffeemaschine steht in der Küche. Eine Reparatur kostet Geld, und die Rechnung kommt mit der Post. Der Hund hat eine Hütte, der Garten einen Zaun.',
  'Am Ende lesen wir das Buch, ein Kind hilft der Schule. Nach der Sprache und der Geschichte kommt der Kurs. Wir sprechen mit dem Amt, die Stunde ist lang.',
  'Zur Maschine gehört ein Tag im Betrieb, ein Kaffee und ein Brief vom Rat. Jede Wohnung braucht eine Tür. Alle unter uns nehmen einen Zug.',
];
const split = compoundSplitter(vocabularyOf(texts));
const partsOf = (word: string) => split(fold(word, 'de'));

describe('a German compound that stands in no list', () => {
  it.each([
    ['Gartenzaun', ['garten', 'zaun']],
    ['Kaffeerechnung', ['kaffee', 'rechnung']],
    ['Wohnungstür', ['wohnung', 'tur']],
    ['Hundehütte', ['hund', 'hutte']],
    ['Kinderbuch', ['kind', 'buch']],
    ['Schulbuch', ['schule', 'buch']],
    ['Sprachkurs', ['sprache', 'kurs']],
    ['Sprechstunde', ['sprechen', 'stunde']],
    ['Betriebsrat', ['betrieb', 'rat']],
    ['Kurstag', ['kurs', 'tag']],
  ])('%s is taken apart, linking letters and dropped endings aside', (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });

  it('is taken apart when it is inflected', () => {
    expect(partsOf('Gartenzäunen')).toEqual(['garten', 'zaun']);
    expect(partsOf('Betriebsrates')).toEqual(['betrieb', 'rat']);
  });

  it('may have more than two parts', () => {
    expect(partsOf('Maschinenreparaturrechnung')).toEqual(['maschine', 'reparatur', 'rechnung']);
  });

  it('is taken apart into the fewest words that are known', () => {
    expect(partsOf('Kaffeemaschinenreparatur')).toEqual(['kaffeemaschine', 'reparatur']);
  });
});

describe('a word that is no compound', () => {
  it.each(['Garten', 'unternehmen', 'Zaunkönig', 'Kaffee', 'Buchung', 'xyz', ''])('“%s” stays whole', (word) => {
    expect(partsOf(word)).toEqual([]);
  });
});

describe('the vocabulary of texts', () => {
  it('knows the nouns by their capital letter, but not words that only begin a sentence', () => {
    const { words, nouns } = vocabularyOf(['Wir lesen das Buch. Alle lesen. Das Buch ist alt, wir lesen viel.']);
    expect([...nouns]).toEqual(['buch']);
    expect(words.has('lesen')).toBe(true);
  });
});
