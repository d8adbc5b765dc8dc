import { fill, group, line, upright, type Group, type Node, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rounded } from '../core/path.ts';
import { textLines } from './screens.ts';

/** Lays something drawn upright flat on a table. */
export const lying = (x: number, y: number, node: Nodes, scale = 0.5, slant = -0.5, turn = 0): Group => ({
	kind: 'group', matrix: [scale, turn * scale, slant * scale, 0.42 * scale, x, y], kids: [node].flat(9).filter(Boolean) as Node[],
});

/** A curriculum vitae without a photo: 120 × 168, origin at the upper start corner. */
export const cv = (accent: Colour = 'coral', paper: Colour = 'paper'): Group => upright(60,
	fill(paper, rounded(0, 0, 120, 168, 4)),
	fill(accent, rounded(14, 14, 58, 12, 3)), textLines(14, 36, 40, 1),
	[56, 88, 120].map((y, i) => [fill(i === 1 ? 'teal' : accent, ellipse(18, y, 4)), textLines(30, y, 26, 1), textLines(64, y, 42, 2)]),
	line(darker(paper, 1), 2, 'M18 62V82M18 94V114M18 126V150'),
);

/** A letter: 120 × 168. */
export const letter = (paper: Colour = 'paper'): Group => upright(60, fill(paper, rounded(0, 0, 120, 168, 4)), textLines(14, 20, 34, 3, 9), fill('ink+1', rounded(14, 54, 64, 7, 3)), textLines(14, 76, 90, 6, 12), line('teal', 3, 'M16 154c8 -12 12 6 18 -4s8 4 16 -2'));

/** An envelope, 120 × 76, origin at its middle. */
export const envelope = (paper: Colour = 'paper-1'): Group => group(
	form(paper, rounded(-60, -38, 120, 76, 4), 6), fill(darker(paper, 1), 'M-60 -36L0 12L60 -36V-30L0 22L-60 -30Z'), fill('coral', rounded(34, 12, 16, 18, 2)),
);

/** A folder with papers in it, upright, 104 × 136, origin at its middle. */
export const folder = (colour: Colour): Group => group(
	fill(darker(colour, 2), rounded(-48, -68, 104, 136, 5)), fill('paper', rounded(-46, -64, 96, 128, 2)), fill('paper-1', rounded(-44, -60, 92, 126, 2)),
	form(colour, 'M-54 -60a5 5 0 0 1 5-5h84a5 5 0 0 1 5 5V64a5 5 0 0 1-5 5h-84a5 5 0 0 1-5-5z', 7), fill(darker(colour, 1), rounded(-40, -40, 46, 26, 4)),
);

/** A row of ring binders, origin at the lower start corner; 26 wide each. */
export const binders = (...colours: Colour[]): Group => group(colours.map((colour, i) => [
	form(colour, rounded(i * 28, -96 + (i % 3 === 1 ? 5 : 0), 26, 96 - (i % 3 === 1 ? 5 : 0), 3), 5), fill(darker(colour, 2), ellipse(i * 28 + 13, -20, 4.5)), fill('paper', rounded(i * 28 + 6, -78, 14, 30, 2)),
]));

/** A pen, 60 long, origin at the grip, pointing to +x. */
export const pen = (colour: Colour = 'coral'): Group => group(fill(colour, rounded(-26, -3.5, 44, 7, 3)), fill('ink-1', polygon([18, -3.5], [18, 3.5], [28, 0])));

/** A month on the wall, with a marked day: 200 × 190, origin at the upper start corner. */
export const calendar = (accent: Colour, marked: number): Group => group(
	fill('paper', rounded(0, 0, 200, 190, 8)), form(accent, 'M0 8a8 8 0 0 1 8-8h184a8 8 0 0 1 8 8v32h-200z', 6), [50, 150].map((x) => line('ink+2', 6, d`M${x} -8v18`)),
	Array.from({ length: 20 }, (_, i) => fill(i === marked ? accent : i < marked ? 'sage+1' : 'sand', rounded(17 + (i % 5) * 35, 56 + Math.floor(i / 5) * 32, 26, 22, 4))),
);

/** Notes stuck on a board. */
export const sticky = (colour: Colour, lines = 2): Group => group(form(colour, 'M0 0H52V42Q48 52 40 52H0Z', 5), textLines(9, 16, 34, lines, 12, darker(colour, 3)));
