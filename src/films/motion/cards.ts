import { at, fill, group, type Group, type Nodes } from '../../art/core/graph.ts';
import type { Colour } from '../../art/core/palette.ts';
import { d, ellipse, rounded } from '../../art/core/path.ts';
import { add, angleOf, minus, polar, times, type Point } from '../../art/core/vector.ts';
import { swing, visit } from './time.ts';
import { words, wordsWidth } from './words.ts';

export interface Card {
  /** Middle of the card. */
  at: Point;
  /** When it pops up, and when it is gone again (never, without). */
  from: number;
  until?: number;
  size?: number;
  /** Colour of the mark at its start side. */
  colour?: Colour;
  /** Degrees it hangs askew. */
  tilt?: number;
}

/** A German keyword on a card, with its article set lighter. */
export function keyword(t: number, text: string, { at: [x, y], from, until = Infinity, size = 44, colour = 'coral', tilt = -2 }: Card): Nodes {
  const scale = visit(t, from, until);
  if (scale <= 0.01) return undefined;
  const [, article = '', noun = text] = /^(der |die |das )?(.*)$/.exec(text)!;
  const [a, b] = [wordsWidth(article, size), wordsWidth(noun, size)];
  const [width, height] = [a + b + size * 1.55, size * 1.75];
  const left = -width / 2 + size * 0.92;
  return at(x, y + swing(t, 4, 0.1) * 1.5, [
    fill('ink', rounded(-width / 2 + 5, -height / 2 + 8, width, height, 16), 0.18),
    fill('paper', rounded(-width / 2, -height / 2, width, height, 16)),
    fill(colour, rounded(-width / 2, -height / 2, size * 0.42, height, [16, 0, 0, 16])),
    article !== '' && at(left, size * 0.36, words(article, { size, colour: 'ink+3', align: 'start' })),
    at(left + a, size * 0.36, words(noun, { size, align: 'start' })),
  ], { scale, rotate: tilt + (1 - scale) * -8 });
}

/** A large number from the register, with its unit beneath or beside. */
export function figureCard(t: number, number: string, unit: string, { at: [x, y], from, until = Infinity, size = 120, colour = 'coral', tilt = -2 }: Card): Nodes {
  const scale = visit(t, from, until);
  if (scale <= 0.01) return undefined;
  const width = Math.max(wordsWidth(number, size), wordsWidth(unit, size * 0.3)) + size * 0.7;
  const height = size * 1.62;
  return at(x, y, [
    fill('ink', rounded(-width / 2 + 6, -height / 2 + 10, width, height, 20), 0.18),
    fill(colour, rounded(-width / 2, -height / 2, width, height, 20)),
    at(0, size * 0.26, words(number, { size, colour: 'paper' })),
    at(0, size * 0.64, words(unit, { size: size * 0.3, colour: 'paper' })),
  ], { scale, rotate: tilt });
}

export interface Bubble {
  /** Middle of the bubble. */
  at: Point;
  /** Where the speaker's mouth is. */
  to: Point;
  /** 0 to 1.1 while it pops up. */
  scale: number;
  colour?: Colour;
  /** Width and height of what is inside. */
  room: readonly [width: number, height: number];
}

/** A speech bubble around what is drawn inside; it grows from the speaker. Origin of `inside` is its middle. */
export function bubble({ at: [x, y], to, scale, colour = 'paper', room: [w, h] }: Bubble, inside: Nodes): Group | undefined {
  if (scale <= 0.01) return undefined;
  const [a, b] = [w / 2 + 26, h / 2 + 20];
  const way = minus(to, [x, y]);
  const angle = angleOf([0, 0], way);
  const tip = times(way, 0.96);
  // The tail grows out of the edge, wherever the speaker stands.
  const edge = Math.min(a / Math.max(0.01, Math.abs(Math.cos(angle))), b / Math.max(0.01, Math.abs(Math.sin(angle))));
  const side = (k: number): Point => add(polar(angle, edge * 0.62), polar(angle + Math.PI / 2, k * 22));
  const [p, q] = [side(1), side(-1)];
  const middle = add(times(tip, 0.72), polar(angle + Math.PI / 2, 12));
  const body = rounded(-a, -b, 2 * a, 2 * b, Math.min(b, 38));
  const tail = d`M${p[0]} ${p[1]}Q${middle[0]} ${middle[1]} ${tip[0]} ${tip[1]}Q${middle[0] - 6} ${middle[1]} ${q[0]} ${q[1]}Z`;
  return at(to[0], to[1], at(x - to[0], y - to[1], group(at(5, 8, [fill('ink', body, 0.14)]), fill(colour, body), fill(colour, tail), inside)), { scale });
}

/** A bubble with words, one line each; its size comes from the words. */
export function says(lines: readonly string[], place: Omit<Bubble, 'room'> & { size?: number; ink?: Colour }): Group | undefined {
  const { size = 30, ink = 'ink' } = place;
  const width = Math.max(...lines.map((line) => wordsWidth(line, size)));
  const height = lines.length * size * 1.25;
  return bubble({ ...place, room: [width, height] }, lines.map((line, i) => at(0, -height / 2 + size * 0.95 + i * size * 1.25, words(line, { size, colour: ink }))));
}

/** Three dots of somebody who thinks, inside a bubble. */
export const dots = (t: number, colour: Colour = 'ink+2'): Nodes => [-1, 0, 1].map((i) => fill(colour, ellipse(i * 26, Math.min(0, swing(t, 1.2, -i * 0.14)) * 8, 7)));
