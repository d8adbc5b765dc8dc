/** A piece of an excerpt; matches are marked. */
export interface Piece {
  text: string;
  match: boolean;
}

const length = 28;

/**
 * Cuts the part of a text that shows most of the matches.
 * @param content the text of the record
 * @param matches for each word of the query the places of its matches, counted in words of the text
 */
export function excerptOf(content: string, matches: number[][]): Piece[] {
  const words = content.split(/\s+/);
  const start = startOf(words, matches);
  const marked = new Set(matches.flat());
  const pieces: Piece[] = start > 0 ? [{ text: '… ', match: false }] : [];
  words.slice(start, start + length).forEach((word, index) => {
    const match = marked.has(start + index);
    const last = pieces.at(-1);
    if (last && last.match === match && !match) last.text += `${word} `;
    else if (match) pieces.push({ text: word, match }, { text: ' ', match: false });
    else pieces.push({ text: `${word} `, match });
  });
  const last = pieces.at(-1);
  if (last) last.text = `${last.text.trimEnd()}${start + length < words.length ? ' …' : ''}`;
  return pieces;
}

// The window with matches of the most different words; then the one with most matches; then the earliest. It begins with a sentence where one begins nearby.
function startOf(words: string[], matches: number[][]): number {
  const places = matches.flatMap((each, word) => each.map((place) => ({ place, word }))).toSorted((a, b) => a.place - b.place);
  let best = { start: 0, score: 0 };
  for (const { place } of places) {
    const inside = places.filter((each) => each.place >= place && each.place < place + length - 6);
    const score = new Set(inside.map(({ word }) => word)).size * 100 + Math.min(inside.length, 50);
    if (score > best.score) best = { start: place, score };
  }
  for (let start = best.start; start > Math.max(0, best.start - 7); start--) {
    if (/[.!?…:·]["”“»)]*$/.test(words[start - 1] ?? '')) return start;
  }
  return Math.max(0, best.start - 4);
}
