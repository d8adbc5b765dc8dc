import { fill, group, type Group } from '../core/graph.ts';
import { contact, form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { ellipse, limb, polygon, rect, rounded } from '../core/path.ts';

export interface TableShape {
	/** Middle of the front edge, and the height of the far edge above it. */
	x: number;
	y: number;
	width: number;
	depth?: number;
	/** From the top's front edge to the floor. */
	height?: number;
	colour?: Colour;
	legs?: 'four' | 'panel' | 'none' | 'steel';
}

/** A table seen a little from above: its far edge is at `y − depth`. */
export function table({ x, y, width: w, depth = 70, height = 190, colour = 'sand-1', legs = 'four' }: TableShape): Group {
	const [a, b] = [x - w / 2, x + w / 2];
	const inset = depth * 0.55;
	const steel = legs === 'steel' ? 'ink+2' : darker(colour, 2);
	return group(
		legs !== 'none' && contact(x, y + height, w * 0.52, 16),
		legs === 'panel' && [form(darker(colour, 1), rect(a + 22, y, w - 44, height), 16), fill(darker(colour, 2), rect(a + 22, y + 14, w - 44, 16))],
		(legs === 'four' || legs === 'steel') && [
			fill(darker(steel, 1), limb([[a + inset + 16, y], 7], [[a + inset + 22, y + height - 26], 5])), fill(darker(steel, 1), limb([[b - inset - 16, y], 7], [[b - inset - 22, y + height - 26], 5])),
			form(steel, limb([[a + 26, y + 8], 9], [[a + 18, y + height - 5], 6]), 6), form(steel, limb([[b - 26, y + 8], 9], [[b - 18, y + height - 5], 6]), 6),
			fill(darker(steel, 1), rect(a + 24, y + 14, w - 48, 12)),
		],
		fill(colour, polygon([a + inset, y - depth], [b - inset, y - depth], [b, y], [a, y])),
		fill(darker(colour, 1), rounded(a, y - 1, w, 18, [2, 2, 6, 6])),
	);
}

/** A round table; `y` is the middle of its top. */
export function roundTable(x: number, y: number, rx: number, height: number, colour: Colour = 'sand-1'): Group {
	const ry = rx * 0.27;
	return group(
		contact(x, y + height, rx * 0.5, 14),
		form(darker(colour, 3), `M${x - 16} ${y}h32v${height - 30}c4 18 40 22 60 32h-152c20-10 56-14 60-32z`, 12),
		fill(darker(colour, 1), ellipse(x, y + 15, rx, ry)),
		fill(colour, ellipse(x, y, rx, ry)),
	);
}
