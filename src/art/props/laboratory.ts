import { at, fill, group, line, type Group } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../core/path.ts';

/** A conical flask, 90 high; origin at its foot. */
export const flask = (liquid: Colour): Group => group(
	fill('ink', ellipse(5, 1, 36, 5), 0.14), fill('sky+2', 'M-9 -90H9V-54L34 -8Q36 0 28 0H-28Q-36 0 -34 -8L-9 -54Z', 0.9), fill(liquid, 'M-20 -34H20L34 -8Q36 0 28 0H-28Q-36 0 -34 -8Z'), fill(darker(liquid), 'M10 -34H20L34 -8Q36 0 28 0H8Q22 -8 10 -34Z'), fill('sky-1', rounded(-13, -95, 26, 8, 4)),
);

/** Test tubes in a rack, 130 wide; origin at its foot middle. */
export const tubes = (...liquids: Colour[]): Group => group(
	fill('ink', ellipse(4, 1, 70, 5), 0.14), liquids.map((c, i) => { const x = -44 + i * 29; return [fill('sky+2', rounded(x - 8, -84, 16, 78, [2, 2, 8, 8])), fill(c, rounded(x - 8, -50, 16, 44, [0, 0, 8, 8]))]; }),
	form('brick+1', rect(-64, -62, 128, 10), 4), form('brick+1', rect(-64, -12, 128, 12), 4), form('brick+1', rect(-66, -64, 8, 64), 3), form('brick+1', rect(58, -64, 8, 64), 3),
);

/** A microscope that looks to −x; origin at its foot, 150 high. */
export const microscope = (colour: Colour = 'paper-1'): Group => group(
	fill('ink', ellipse(4, 1, 54, 7), 0.16), form('ink+1', rounded(-46, -14, 92, 14, 5), 4), form(colour, 'M10 -12C48 -30 54 -92 20 -116L8 -104C30 -84 26 -44 -4 -30V-12Z', 8), form('ink+2', rounded(-36, -46, 60, 9, 3), 3),
	at(4, -104, [form(colour, rounded(-15, -34, 30, 66, 6), 7), fill('ink+1', `${rounded(-11, -54, 22, 22, 4)}${rounded(-9, 32, 18, 18, 3)}`), fill('coral', rect(-15, -12, 30, 7))], { rotate: -20 }),
);

/** A water sample in a bottle with its label. */
export const bottle = (liquid: Colour = 'teal+3', cap: Colour = 'coral', stands = true): Group => group(
	stands && fill('ink', ellipse(4, 1, 22, 4), 0.14), form(liquid, rounded(-18, -62, 36, 62, [12, 12, 5, 5]), 7), fill(cap, rounded(-9, -76, 18, 16, 3)), fill('paper', rounded(-12, -42, 24, 22, 2)), line('ink+3', 2.4, d`M-7 -34h14M-7 -27h9`),
);

/** A round-bottomed stand with a burette: something tall. */
export const stand = (): Group => group(fill('ink+2', rounded(-40, -10, 80, 10, 3)), line('ink+3', 6, 'M-24 -10V-200M-24 -170H14M-24 -90H14'), fill('sky+2', polygon([6, -196], [22, -196], [22, -70], [14, -56], [6, -70])), fill('coral+1', polygon([6, -140], [22, -140], [22, -70], [14, -56], [6, -70])), line('ink+2', 5, 'M4 -66H24'));
