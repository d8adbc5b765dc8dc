import { fill, group, line, type Group } from '../core/graph.ts';
import { contact, form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, limb, rounded } from '../core/path.ts';
import { degrees, polar } from '../core/vector.ts';

const spokes = (x: number, y: number, radius: number, n: number, colour: Colour) =>
	line(colour, 1.8, Array.from({ length: n }, (_, i) => { const [dx, dy] = polar(degrees((i * 180) / n + 8), radius); return d`M${x - dx} ${y - dy}L${x + dx} ${y + dy}`; }).join(''));

/** A wheelchair that looks to +x: what is behind the sitter and what is in front. The seat is 122 high; sit at its origin. */
export function wheelchair(colour: Colour = 'coral'): { back: Group; front: Group } {
	return {
		back: group(
			contact(4, 2, 96, 11),
			line('ink+2', 9, ellipse(4, -70, 66)),
			form(darker(colour), rounded(-62, -240, 24, 124, 10), 6), line('ink+1', 8, 'M-54 -236L-84 -246'),
			line('ink+2', 8, 'M50 -108L84 -34L128 -22'), form(darker(colour, 1), rounded(-56, -124, 116, 18, 8), 6),
		),
		front: group(
			line('ink+1', 8, 'M52 -108L80 -30'), form('ink+1', limb([[70, -16], 6], [[126, -14], 5]), 3),
			line('ink', 7, ellipse(74, -16, 13)),
			form(colour, rounded(-50, -160, 104, 12, 6), 5), line('ink+1', 7, 'M-40 -152V-112M46 -152V-112'),
			line('ink', 10, ellipse(-8, -72, 68)), spokes(-8, -72, 64, 6, 'ink+4'), line(colour, 4, ellipse(-8, -72, 54)), fill('ink', ellipse(-8, -72, 9)),
		),
	};
}

/** A town bicycle that looks to +x; origin on the ground between the wheels; a grown-up needs it at 1.5. */
export const bicycle = (colour: Colour = 'coral'): Group => group(
	contact(0, 2, 150, 9),
	[-94, 94].map((x) => [line('ink', 8, ellipse(x, -58, 54)), spokes(x, -58, 52, 7, 'ink+4'), fill('ink+1', ellipse(x, -58, 7))]),
	line(darker(colour, 1), 8, 'M-94 -58H-10L-40 -144M-94 -58L-36 -128'), line(colour, 9, 'M-10 -58L66 -138L-34 -122M94 -58L58 -158'),
	fill('ink', rounded(-72, -162, 58, 14, 7)), line('ink+1', 7, 'M58 -158Q50 -178 30 -176'), line('ink+1', 5, ellipse(-10, -58, 15)), line('ink+1', 6, 'M-10 -58L6 -36M-6 -36H20'),
	line(colour, 6, d`M-148 -62A54 54 0 0 1 -70 -112M40 -62A54 54 0 0 1 120 -110`), line('ink+1', 5, 'M58 -154L72 -166M104 -160L94 -58'), form('brick+1', 'M60 -206H128L120 -158H70Z', 7), line('brick-1', 3, 'M64 -190H125M68 -174H122'),
);
