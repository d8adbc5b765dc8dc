/** Splits a German word that is written together into the words it is made of; nothing where it is not a compound. */
export type Splitter = (word: string) => string[];

/** The words a compound may be made of, folded as `fold` writes them. */
export interface Vocabulary {
  /** Every word that stands in the texts by itself. */
  words: ReadonlySet<string>;
  /** Those that are nouns: what a compound ends in, and what may be short. */
  nouns: ReadonlySet<string>;
}

const links = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens'];
const endings = ['', 'e', 'n', 'en', 'er', 'ern', 's', 'es', 'se', 'sen'];

/**
 * Makes a splitter over a vocabulary. A word is split where each part is a word of the vocabulary by itself, apart
 * from inflection and linking letters, and the last one a noun; the fewest parts win, then the most even ones.
 */
export function compoundSplitter({ words, nouns }: Vocabulary): Splitter {
  const found = new Map<string, string[][]>();
  const isFront = (part: string) => (part.length > 3 ? words.has(part) : part.length === 3 && nouns.has(part));
  const isHead = (part: string) => part.length > 2 && nouns.has(part);

  // A part in front carries a linking letter, or lacks its ending: “kündigung-s-frist”, “sprach-niveau”, “sprech-stunde”.
  const frontOf = (piece: string): string | undefined =>
    without(piece, links).find(isFront) ?? (piece.length > 3 ? [`${piece}e`].find((noun) => nouns.has(noun)) ?? [`${piece}en`].find((verb) => words.has(verb)) : undefined);
  // A part at the end may be inflected: “vertrage” is “vertrag”.
  const headOf = (piece: string): string | undefined => without(piece, endings).find(isHead);

  const splits = (word: string): string[][] => {
    const before = found.get(word);
    if (before) return before;
    const all: string[][] = [];
    found.set(word, all);
    for (let at = 3; at <= word.length - 3; at++) {
      const front = frontOf(word.slice(0, at));
      if (front === undefined) continue;
      const rest = word.slice(at);
      const head = headOf(rest);
      if (head !== undefined) all.push([front, head]);
      for (const more of splits(rest)) all.push([front, ...more]);
    }
    return all;
  };

  return (word) => splits(word).toSorted((a, b) => a.length - b.length || unevenness(a) - unevenness(b))[0] ?? [];
}

function without(piece: string, tails: string[]): string[] {
  return tails.filter((tail) => piece.endsWith(tail)).map((tail) => piece.slice(0, piece.length - tail.length));
}

function unevenness(parts: string[]): number {
  const lengths = parts.map((part) => part.length);
  return Math.max(...lengths) - Math.min(...lengths);
}
