import { fill, group, line, type Group } from '../core/graph.ts';
import { form } from '../core/form.ts';
import type { Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../core/path.ts';

/** A counting frame, 200 × 150, five rows of seven beads; `counted` rows are moved across. Origin at its foot middle. */
export const abacus = (counted: number, bead: Colour = 'coral', wood: Colour = 'brick+1'): Group => group(
	fill('ink', ellipse(4, 1, 108, 8), 0.16),
	Array.from({ length: 5 }, (_, r) => { const y = -130 + r * 26; return [line('ink+3', 3, d`M-92 ${y}H92`), Array.from({ length: 7 }, (_, i) => form(r % 2 ? 'amber' : bead, ellipse((r < counted ? -80 : -8) + i * 15, y, 7, 10), 4))]; }),
	form(wood, rounded(-104, -156, 14, 156, 5), 5), form(wood, rounded(90, -156, 14, 156, 5), 5), form(wood, rect(-104, -156, 208, 12), 4), form(wood, rect(-104, -10, 208, 12), 4),
);

/** The cap of a graduate, 130 wide; origin at its foot middle. */
export const graduationCap = (colour: Colour = 'ink+1'): Group => group(
	form(colour, 'M-36 -36V-6Q0 12 36 -6V-36Z', 8), form(colour, polygon([0, -64], [68, -38], [0, -12], [-68, -38]), 7), line('amber', 4, 'M0 -38L46 -28V-2'), fill('amber', polygon([42, -4], [50, -4], [53, 14], [39, 14])),
);

/** A purse that stands for the money one lives on. */
export const purse = (colour: Colour = 'brick'): Group => group(fill('ink', ellipse(4, 1, 46, 6), 0.16), form(colour, 'M-34 -48H34Q52 -20 40 -4Q36 0 28 0H-28Q-36 0 -40 -4Q-52 -20 -34 -48Z', 9), fill('amber', rounded(-38, -56, 76, 11, 5)), fill('amber', ellipse(-6, -60, 6)), fill('amber', ellipse(6, -60, 6)));

/** A stone of a path, for counting months. */
export const stone = (colour: Colour = 'ink+4', width = 54): Group => group(form(colour, ellipse(0, -6, width / 2, width / 5), 4));
