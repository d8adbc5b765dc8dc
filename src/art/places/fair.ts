import { fill, group, line, type Group, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../core/path.ts';

/** A stand at a trade fair: back wall, sign, counter with what the firm makes; origin on the floor, `width` wide, 400 high. */
export const fairStand = (width: number, colour: Colour, exhibit: Nodes): Group => group(
	fill('ink', ellipse(width / 2, 2, width * 0.54, 10), 0.14), form(darker(colour, -3), rect(0, -340, width, 340), 12), form(colour, rounded(-12, -400, width + 24, 72, 8), 10),
	fill('paper', rounded(width * 0.12, -378, width * 0.42, 16, 5)), fill(darker(colour, -4), ellipse(width * 0.84, -366, 17)), line('ink+2', 6, d`M20 -340V0M${width - 20} -340V0`),
	fill('paper', rounded(width * 0.12, -296, width * 0.34, 104, 5)), fill('sky', rounded(width * 0.15, -288, width * 0.28, 56, 3)), line('ink+4', 4, d`M${width * 0.15} -220h${width * 0.22}M${width * 0.15} -206h${width * 0.16}`),
	form(colour, rect(width * 0.1, -112, width * 0.8, 112), 12), fill('paper', polygon([width * 0.12, -132], [width * 0.88, -132], [width * 0.94, -108], [width * 0.06, -108])), fill('paper-1', rect(width * 0.06, -108, width * 0.88, 10)),
	{ kind: 'group', matrix: [1, 0, 0, 1, width * 0.62, -118], kids: [exhibit].flat(9).filter(Boolean) as Group[] },
);

/** Flags on a string across the picture. */
export const bunting = (width: number, colours: readonly Colour[]): Group => group(
	line('ink+2', 3, d`M0 0Q${width / 2} 70 ${width} 0`),
	Array.from({ length: 12 }, (_, i) => { const t = (i + 0.5) / 12; const [x, y] = [width * t, 140 * t * (1 - t)]; return fill(colours[i % colours.length]!, polygon([x - 16, y - 1], [x + 16, y - 1], [x, y + 34])); }),
);

/** The steel roof of a hall: trusses and lights. */
export const roof = (width: number, colour: Colour): Group => group(
	line(colour, 6, d`M0 40H${width}M0 90H${width}${Array.from({ length: Math.ceil(width / 100) }, (_, i) => d`M${i * 100} 90L${i * 100 + 50} 40L${i * 100 + 100} 90`).join('')}`),
	[0.2, 0.5, 0.8].map((x) => fill('amber+2', rounded(width * x - 60, 90, 120, 14, 6))),
);
