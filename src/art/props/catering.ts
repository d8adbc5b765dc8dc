import { at, fill, group, line, type Group } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../core/path.ts';

/** A portafilter coffee machine, 190 wide; origin at its foot middle. */
export const coffeeMachine = (colour: Colour = 'coral'): Group => group(
	fill('ink', ellipse(6, 1, 104, 8), 0.16), form('ink+2', rounded(-92, -18, 184, 18, 5), 6), form(colour, rounded(-92, -176, 184, 76, 14), 12), form(darker(colour, 2), rect(-92, -104, 40, 88), 6),
	fill('ink-1', rect(-52, -104, 144, 86)), form('ink+4', rounded(-10, -104, 56, 16, 4), 5), line('ink+4', 9, 'M40 -94L86 -86'), fill('paper', ellipse(-58, -140, 17)), line('coral-2', 3, 'M-58 -140L-50 -150'), fill('amber', `${ellipse(6, -140, 7)}${ellipse(34, -140, 7)}`), form('ink+4', rounded(-76, -190, 152, 14, 5), 4), line('ink+4', 6, 'M86 -120Q104 -96 96 -62'),
);

/** A tall rack with trays of bread, 180 × 300, origin on the floor at its lower start corner. */
export const breadRack = (): Group => group(
	fill('ink', ellipse(94, 4, 100, 9), 0.16), line('ink+3', 8, 'M4 0V-300H176V0'),
	[0, 1, 2, 3].map((i) => [fill('ink+3', rect(4, -230 + i * 66, 172, 8)), [0, 1, 2].map((k) => at(36 + k * 54, -230 + i * 66, form((i + k) % 2 ? 'amber-2' : 'brick+1', soft([[-26, 0], [-22, -24], [0, -34], [22, -24], [26, 0]]), 6)))]),
	fill('ink-2', `${ellipse(10, 0, 8)}${ellipse(170, 0, 8)}`),
);

/** An oven with its window, 250 × 330; origin on the floor at its lower start corner. */
export const oven = (colour: Colour = 'ink+3'): Group => group(
	form(colour, rounded(0, -330, 250, 328, 12), 14), [0, 1].map((i) => [fill('ink-1', rounded(24, -290 + i * 130, 202, 94, 8)), fill('amber', rounded(34, -282 + i * 130, 182, 78, 5), 0.85), [70, 125, 180].map((x) => fill('brick', soft([[x - 22, -206 + i * 130], [x - 18, -226 + i * 130], [x, -234 + i * 130], [x + 18, -226 + i * 130], [x + 22, -206 + i * 130]]))), line('paper', 7, d`M40 ${-304 + i * 130}H210`)]), fill(darker(colour, 2), rect(0, -40, 250, 38)),
);

/** A pitcher with two glasses; origin at the foot. */
export const water = (): Group => group(
	fill('ink', ellipse(24, 1, 60, 6), 0.14), fill('sky', 'M-22 -74H20L16 0H-18Z', 0.8), fill('sky-2', 'M-20 -44H18L16 0H-18Z', 0.8), line('sky-1', 6, 'M20 -64q22 4 18 26q-4 12 -20 12'),
	[54, 84].map((x) => [fill('sky+1', polygon([x - 11, -34], [x + 11, -34], [x + 8, 0], [x - 8, 0]), 0.9), fill('sky-1', polygon([x - 10, -18], [x + 10, -18], [x + 8, 0], [x - 8, 0]), 0.8)]),
);

/** A calculator, lying: 60 × 84. */
export const calculator = (): Group => group(fill('ink+1', rounded(0, 0, 60, 84, 6)), fill('sage+2', rounded(7, 8, 46, 16, 2)), fill('paper', [0, 1, 2].map((r) => [0, 1, 2].map((c) => rounded(8 + c * 16, 32 + r * 16, 11, 11, 2)).join('')).join('')), fill('coral', rounded(40, 64, 11, 11, 2)));
