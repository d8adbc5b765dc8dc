import { at, fill, group, line, type Group, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, ellipse, limb, polygon, rect, rounded } from '../../../art/core/path.ts';

/** The main character, always in the same clothes. */
export { cast } from '../../../art/rig/cast.ts';

/** Thin lines as text that need not be read. */
export const scribble = (x: number, y: number, widths: readonly number[], gap = 15, colour: Colour = 'ink+4', height = 6): Nodes => widths.map((w, i) => fill(colour, rounded(x, y + i * gap, w, height, height / 2)));

/** A toy building block with two studs, `w` wide and 0.8 w high; origin in its middle. */
export const block = (colour: Colour, w = 110): Group => group(
  fill(darker(colour, 1), d`${rounded(-w * 0.36, -w * 0.52, w * 0.26, w * 0.2, 5)}${rounded(w * 0.1, -w * 0.52, w * 0.26, w * 0.2, 5)}`),
  form(colour, rounded(-w / 2, -w * 0.4, w, w * 0.8, w * 0.07), w * 0.12),
  fill(darker(colour, -2), rounded(-w * 0.44, -w * 0.35, w * 0.78, w * 0.06, 3)),
);

/** The ring and handle of a magnifying glass; origin in the lens, the handle goes up to the start side. */
export const lensRing = (r: number, angle = -140): Group => group(
  at(0, 0, [line('brick-1', 20, d`M${r + 4} 0H${r + 74}`), line('amber-1', 9, d`M${r - 2} 0H${r + 18}`)], { rotate: angle }),
  line('ink+1', 12, ellipse(0, 0, r)), line('ink+3', 4, d`M${-r * 0.9} ${-r * 0.3}A${r} ${r} 0 0 1 ${-r * 0.3} ${-r * 0.9}`),
);

/** Tools for the wall, each about 150 high, origin in the middle. */
export const tools: readonly Group[] = [
  // A spanner.
  group(form('teal', limb([[0, -34], 13], [[0, 74], 12]), 7), form('teal', d`M-34 -78Q-40 -30 0 -26Q40 -30 34 -78L16 -84V-54H-16V-84Z`, 9), fill('teal+2', ellipse(0, 68, 6))),
  // A hammer.
  group(form('brick', limb([[0, -40], 10], [[0, 80], 13]), 7), form('ink+2', d`M-46 -80H26Q48 -76 58 -52Q40 -56 30 -42H-46Z`, 9)),
  // A spirit level.
  group(form('coral', rounded(-26, -86, 52, 172, 8), 9), fill('amber+2', rounded(-15, -66, 30, 40, 8)), fill('amber-1', rounded(-15, -66, 30, 40, 8), 0.35), fill('paper', ellipse(0, -46, 9)), fill('amber+2', ellipse(0, 34, 17)), fill('paper', ellipse(0, 34, 8)), line('coral-2', 3, 'M-15 -54H15M-15 -38H15')),
];

/** A piece of a puzzle with a knob on its start side, `s` wide and high without it; origin in its middle. */
export const puzzlePath = (s: number): string => {
  const [h, k] = [s / 2, s * 0.13];
  return d`M${-h} ${-h}H${h}V${h}H${-h}V${k * 0.8}C${-h - k * 0.5} ${k * 0.8} ${-h - k * 0.6} ${k * 1.5} ${-h - k * 1.5} ${k * 1.4}C${-h - k * 2.6} ${k * 1.2} ${-h - k * 2.6} ${-k * 1.2} ${-h - k * 1.5} ${-k * 1.4}C${-h - k * 0.6} ${-k * 1.5} ${-h - k * 0.5} ${-k * 0.8} ${-h} ${-k * 0.8}Z`;
};

/** A bunch of squares that fly off where something fits or lands: `share` 0 to 1. */
export const sparks = (share: number, colours: readonly Colour[], reach = 120): Nodes => share > 0 && share < 1 && Array.from({ length: 12 }, (_, i) => {
  const a = i * 0.5236 + 0.2;
  const r = reach * (0.4 + 0.6 * (1 - (1 - share) ** 2)) * (i % 2 ? 1 : 0.8);
  return at(Math.cos(a) * r, Math.sin(a) * r, fill(colours[i % colours.length]!, rounded(-8, -5, 16, 10, 3)), { rotate: (a * 180) / Math.PI, scale: 1 - share });
});

/** A telephone on the desk, its receiver apart from it. */
export const telephone = (lifted: boolean): Group => group(
  fill('ink', ellipse(4, 1, 62, 7), 0.16), form('coral', 'M-44 -38H44L58 0H-58Z', 9), fill('paper', [0, 1, 2].map((r) => [0, 1, 2].map((c) => rounded(-14 + c * 17, -32 + r * 10, 11, 6, 2)).join('')).join('')), !lifted && at(0, -48, receiver('coral-1')),
);
export const receiver = (colour: Colour = 'coral-1'): Group => group(form(colour, 'M-56 8Q-58 -14 0 -14Q58 -14 56 8Q56 16 46 16H36Q30 16 30 6H-30Q-30 16 -36 16H-46Q-56 16 -56 8Z', 6));

/** A rail of a window front: posts from x 0 on. */
export const posts = (colour: Colour, xs: readonly number[], y: number, height: number): Nodes => [fill(colour, xs.map((x) => rect(x, y, 14, height)).join('')), fill(colour, rect(xs[0]!, y, xs.at(-1)! - xs[0]!, 14))];

/** A small flag on its stick; origin at the foot. */
export const flag = (colour: Colour, wave = 0): Group => group(line('ink+1', 7, 'M0 0V-110'), form(colour, d`M0 -108Q${36} ${-122 + wave * 8} 78 ${-100 - wave * 6}Q${70} ${-80} 78 ${-60 - wave * 6}Q36 ${-76 + wave * 8} 0 -60Z`, 7));

export const arrowHead = (x: number, y: number, size: number, angle: number, colour: Colour): Group => at(x, y, fill(colour, polygon([size, 0], [-size * 0.8, -size * 0.9], [-size * 0.5, 0], [-size * 0.8, size * 0.9])), { rotate: angle });
