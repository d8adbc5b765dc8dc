import { fill, group, line, type Group, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rounded } from '../core/path.ts';

/** A laptop from behind; origin is the middle of its foot on the table. */
export const laptop = (colour: Colour = 'ink+3', tilt = 0): Group => group(
	fill('ink', ellipse(6, 3, 96, 8), 0.16),
	fill(darker(colour, 2), polygon([-86, 2], [86, 2], [78, -8], [-78, -8])),
	form(colour, d`M-78 -6L${-84 + tilt} -104a9 9 0 0 1 9 -9h150a9 9 0 0 1 9 9L78 -6z`, 8),
	fill(darker(colour, 1), ellipse(tilt / 2, -58, 9)),
);

/** A laptop from the side, open towards −x: the sitter is on the start side. */
export const laptopSide = (colour: Colour = 'ink+3', screen: Colour = 'sky+2'): Group => group(
	fill('ink', ellipse(10, 3, 84, 8), 0.16),
	fill(darker(colour, 1), polygon([-70, 0], [62, 0], [84, -26], [-40, -26])),
	fill(darker(colour, 3), polygon([-36, -8], [34, -8], [48, -20], [-20, -20])),
	fill(darker(colour, 2), polygon([58, 0], [84, -26], [128, -120], [104, -104])),
	fill(screen, polygon([62, -8], [80, -26], [120, -112], [103, -98])),
);

/** A monitor from the front with whatever it shows, drawn in 0..200 × 0..124; origin is the foot's middle. */
export const monitor = (shows: Nodes, colour: Colour = 'ink+1', screen: Colour = 'sky+3'): Group => group(
	fill('ink', ellipse(4, 1, 64, 7), 0.16),
	form(darker(colour), 'M-14 -50H14L18 -8H52V0H-52V-8H-18Z', 6),
	form(colour, rounded(-110, -186, 220, 146, 10), 7),
	fill(screen, rounded(-100, -176, 200, 122, 4)),
	{ kind: 'group', matrix: [1, 0, 0, 1, -100, -176], kids: [shows].flat(9).filter(Boolean) as Group[], clip: rounded(0, 0, 200, 122, 4) },
);

/** A monitor from behind. */
export const monitorBack = (colour: Colour = 'ink+2'): Group => group(
	fill('ink', ellipse(4, 1, 64, 7), 0.16),
	form(darker(colour), 'M-16 -60H16L20 -8H54V0H-54V-8H-20Z', 6),
	form(colour, rounded(-106, -184, 212, 142, 12), 9),
	fill(darker(colour), rounded(-34, -136, 68, 44, 8)),
);

/** A monitor from the side; the screen looks to −x. */
export const monitorSide = (colour: Colour = 'ink+1'): Group => group(
	fill('ink', ellipse(4, 1, 50, 6), 0.16),
	form(darker(colour), 'M-2 -60H14L18 -8H46V0H-44V-8H-4Z', 5),
	form(colour, polygon([-22, -36], [6, -26], [6, -196], [-22, -180]), 6),
	fill('sky+2', polygon([-26, -42], [-20, -40], [-20, -178], [-26, -174])),
);

/** Lines of a page as grey bars, so that nothing can be read. */
export const textLines = (x: number, y: number, width: number, count: number, gap = 12, colour: Colour = 'ink+4'): Nodes =>
	line(colour, 4, Array.from({ length: count }, (_, i) => d`M${x} ${y + i * gap}h${width * (i === count - 1 ? 0.55 : 1 - ((i * 37) % 23) / 100)}`).join(''));

/** A phone, upright, origin at its middle. */
export const phone = (colour: Colour = 'ink-1'): Group => group(form(colour, rounded(-12, -24, 24, 48, 5), 4), fill('sky+1', rounded(-9, -20, 18, 38, 2)));
