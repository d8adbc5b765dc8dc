import { fill, group, line, upright, type Group } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, limb, polygon, rounded, soft } from '../core/path.ts';
import { degrees, polar } from '../core/vector.ts';

/** A mug; origin at its foot. */
export const mug = (colour: Colour = 'coral'): Group => group(
	fill('ink', ellipse(5, 1, 26, 5), 0.16), line(darker(colour, 1), 6, 'M18 -34c18 -4 18 22 -1 20'),
	form(colour, 'M-20 -44H20L17 -4Q16 1 10 1H-10Q-16 1 -17 -4Z', 9), fill(darker(colour, 3), ellipse(0, -44, 20, 4.5)),
);

/** A plant in a pot; origin at its foot. */
export function plant(leaf: Colour = 'sage-1', pot: Colour = 'coral', size = 1): Group {
	const blade = (angle: number, length: number, width: number) => {
		const [tx, ty] = polar(degrees(angle), length);
		const [nx, ny] = polar(degrees(angle + 90), width);
		return d`M0 -58C${tx * 0.3 + nx} ${-58 + ty * 0.3 + ny} ${tx * 0.75 + nx} ${-58 + ty * 0.75 + ny} ${tx} ${-58 + ty}C${tx * 0.6 - nx} ${-58 + ty * 0.6 - ny} ${tx * 0.2 - nx * 0.6} ${-58 + ty * 0.2 - ny * 0.6} 0 -58Z`;
	};
	return { kind: 'group', matrix: [size, 0, 0, size, 0, 0], kids: [
		fill('ink', ellipse(6, 1, 44, 7), 0.16),
		...[[-150, 92, 18], [-34, 88, 18], [-118, 128, 20], [-66, 122, 20]].map(([a, l, w]) => fill(darker(leaf, 1), blade(a!, l!, w!))),
		...[[-92, 150, 20], [-138, 118, 18], [-46, 112, 18], [-168, 66, 13], [-14, 62, 13]].map(([a, l, w]) => form(leaf, blade(a!, l!, w!), 8)),
		form(pot, 'M-38 -66H38L29 -4Q28 1 22 1H-22Q-28 1 -29 -4Z', 12), fill(darker(pot, 1), rounded(-42, -72, 84, 14, 5)),
	] };
}

/** A wall clock, origin at its middle; never mirrored. */
export const clock = (radius = 38, hour = 10, minute = 10, rim: Colour = 'ink+1'): Group => {
	const hand = (turn: number, length: number) => polar(degrees(turn * 360 - 90), length);
	const [hx, hy] = hand((hour + minute / 60) / 12, radius * 0.46);
	const [mx, my] = hand(minute / 60, radius * 0.66);
	return upright(0, form(rim, ellipse(0, 0, radius), 5), fill('paper', ellipse(0, 0, radius * 0.84)), line('ink', radius * 0.11, d`M0 0L${hx} ${hy}M0 0L${mx} ${my}`), fill('coral', ellipse(0, 0, radius * 0.1)));
};

/** A hanging lamp; origin where the cord leaves the ceiling. */
export const lamp = (cord: number, colour: Colour = 'teal', width = 120): Group => group(
	line('ink+2', 4, d`M0 0V${cord}`), fill('amber+3', ellipse(0, cord + width * 0.42, width * 0.2, width * 0.12)),
	form(colour, d`M-10 ${cord - 6}H10C${width * 0.36} ${cord} ${width / 2} ${cord + width * 0.2} ${width / 2} ${cord + width * 0.4}H${-width / 2}C${-width / 2} ${cord + width * 0.2} ${-width * 0.36} ${cord} -10 ${cord - 6}Z`, 12),
);

/** A desk lamp; origin at its foot, the light falls towards +x. */
export const deskLamp = (colour: Colour = 'coral'): Group => group(
	fill('ink', ellipse(4, 1, 40, 6), 0.16), line('ink+1', 6, 'M0 -6L-28 -92L34 -150'), fill('ink+1', ellipse(-28, -92, 6)),
	form(colour, rounded(-34, -12, 68, 12, 6), 4), form(colour, 'M20 -168L40 -176Q76 -164 84 -126L26 -132Z', 8), fill('amber+3', 'M30 -132L84 -126Q60 -114 30 -132Z'),
);

/** A rucksack, origin at its foot. */
export const rucksack = (colour: Colour): Group => group(
	fill('ink', ellipse(4, 0, 46, 7), 0.16), line(darker(colour, 2), 7, 'M-14 -104Q0 -124 14 -104'),
	form(colour, 'M-42 -66C-42 -96 -24 -108 0 -108S42 -96 42 -66V-8Q42 0 34 0H-34Q-42 0 -42 -8Z', 11), form(darker(colour), rounded(-30, -52, 60, 44, 10), 7), fill('amber', rounded(-6, -48, 12, 7, 3)),
);

/** A suitcase with its handle out, origin at its foot. */
export const suitcase = (colour: Colour): Group => group(
	fill('ink', ellipse(4, 4, 56, 7), 0.16), line('ink+2', 6, 'M-20 -150V-196H20V-150'), form(colour, rounded(-50, -154, 100, 150, 14), 12), line(darker(colour), 5, 'M-22 -140V-18M0 -140V-18M22 -140V-18'), fill('ink-2', `${ellipse(-32, 0, 8)}${ellipse(32, 0, 8)}`),
);

/** Loaves and rolls on a tray, 200 wide, origin at the tray's foot middle. */
export const breads = (): Group => group(
	fill('ink+3', rounded(-104, -8, 208, 10, 5)),
	[-74, -24, 26, 74].map((x, i) => [form(i % 2 ? 'amber-2' : 'amber-1', soft([[x - 28, -8], [x - 24, -30], [x, -38], [x + 24, -30], [x + 28, -8]]), 7), line('sand', 3.4, d`M${x - 10} -29l6 10M${x + 2} -31l6 10`)]),
);

/** A tag on a string, for a word to be written on. */
export const tag = (colour: Colour): Group => group(line('ink+2', 2.4, 'M0 0Q-6 -16 -2 -30'), form(colour, polygon([0, -6], [18, 8], [18, 66], [-18, 66], [-18, 8]), 5), fill('paper', ellipse(0, 8, 4)), line(darker(colour, 3), 4, 'M-9 32H9M-9 46H4'), fill(darker(colour, 3), limb([[0, 8], 0.5], [[0, 9], 0.5])));
