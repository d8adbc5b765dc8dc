import { at, fill, group, line, type Group } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, limb, polygon, rect, rounded } from '../core/path.ts';
import { degrees, polar } from '../core/vector.ts';

/** A bench vice; origin at its foot on the bench. */
export const vice = (colour: Colour = 'teal-1'): Group => group(
	fill('ink', ellipse(4, 1, 56, 7), 0.16),
	form(darker(colour), rounded(-46, -16, 84, 16, 4), 5), form(darker(colour), 'M-26 -16L-18 -44H14L22 -16Z', 7),
	line('ink+4', 8, 'M20 -50H74'), line('ink+4', 5, 'M70 -76V-26'),
	form(colour, 'M-44 -74H-8V-36H-44Q-50 -36 -50 -44V-66Q-50 -74 -44 -74Z', 8), form(colour, 'M8 -74H34Q42 -74 42 -64V-36H8Z', 8),
	fill('ink+4', `${rect(-12, -78, 6, 26)}${rect(6, -78, 6, 26)}`),
);

/** A brass valve with a hand wheel; origin at its middle, about 110 wide. */
export const valve = (body: Colour = 'amber-1', wheel: Colour = 'coral'): Group => group(
	form(darker(body), rounded(-58, -20, 18, 40, 4), 6), form(darker(body), rounded(40, -20, 18, 40, 4), 6),
	form(body, 'M-42 -14C-24 -14 -20 -26 0 -26S24 -14 42 -14V14C24 14 20 26 0 26S-24 14 -42 14Z', 11),
	form(darker(body), rounded(-9, -52, 18, 30, 4), 6), form(wheel, rounded(-34, -64, 68, 13, 6), 5), fill(darker(wheel, 2), ellipse(0, -58, 7, 5)),
);

/** A length of pipe with flanges, from x 0 to `length`, around y 0. */
export const pipe = (length: number, radius = 16, colour: Colour = 'sky-2'): Group => group(
	form(colour, rect(0, -radius, length, 2 * radius), radius * 0.8), fill(darker(colour, -2), rect(0, -radius * 0.6, length, radius * 0.25)),
	[0, length].map((x) => form(darker(colour), rounded(x - 8, -radius - 8, 16, 2 * radius + 16, 4), 5)),
);

/** A water sensor with its cable; origin at its middle, about 90 long. */
export const sensor = (colour: Colour = 'teal'): Group => group(
	line('ink+1', 5, 'M-44 0C-70 0 -70 30 -96 26'), form(colour, rounded(-46, -15, 66, 30, 9), 7), form('ink+4', polygon([18, -11], [44, -7], [50, 0], [44, 7], [18, 11]), 6), fill('amber', ellipse(-24, -2, 5)), fill(darker(colour, 2), rect(-8, -15, 6, 30)),
);

/** A toothed wheel. */
export function gear(radius: number, teeth: number, colour: Colour): Group {
	const points = Array.from({ length: teeth * 4 }, (_, i) => polar(degrees((i * 360) / (teeth * 4)), i % 4 < 2 ? radius : radius * 0.82));
	return group(form(colour, polygon(...points), radius * 0.16), fill(darker(colour, 2), ellipse(0, 0, radius * 0.5)), fill(darker(colour, -1), ellipse(0, 0, radius * 0.4)), fill(darker(colour, 3), ellipse(0, 0, radius * 0.16)));
}

/** A machining centre with its window and panel; origin on the floor at its lower start corner, 330 × 300. */
export const machine = (colour: Colour = 'teal', light: Colour = 'amber+2'): Group => group(
	fill('ink', ellipse(174, 2, 190, 12), 0.16),
	form(colour, rounded(0, -300, 250, 296, [26, 14, 4, 4]), 16), form(darker(colour, -3), rounded(0, -300, 250, 40, [26, 14, 0, 0]), 8),
	fill('ink-1', rounded(26, -236, 150, 126, 12)), fill(light, rounded(34, -228, 134, 110, 8), 0.9),
	fill('ink+2', rect(88, -228, 26, 40)), fill('ink+3', polygon([92, -188], [110, -188], [104, -164], [98, -164])), fill('ink+1', rect(48, -132, 106, 14)), form('coral', rounded(76, -152, 50, 22, 3), 5),
	line('paper', 6, 'M188 -206V-140'), fill(darker(colour, 2), rect(0, -64, 250, 8)),
	form(darker(colour, -3), rounded(262, -250, 74, 118, 8), 8), fill('ink-1', rounded(270, -240, 58, 48, 3)), line('sage+2', 4, 'M278 -230H312M278 -218H300'),
	[0, 1, 2, 3].map((i) => fill(i === 3 ? 'coral' : 'ink+3', ellipse(279 + (i % 2) * 30, -172 + Math.floor(i / 2) * 20, 6))), line('ink+2', 12, 'M250 -180H266'), form('ink+2', rect(284, -134, 26, 134), 8),
	line('ink+3', 5, 'M232 -300V-322'), fill('sage', rounded(224, -346, 16, 26, 6)),
);

/** Tools on a board: 260 × 150, origin at the upper start corner. */
export const toolWall = (board: Colour = 'sand'): Group => group(
	form(board, rounded(0, 0, 260, 150, 8), 6),
	at(34, 24, [line('ink+3', 9, 'M0 24V96'), line('ink+3', 8, 'M-13 2Q-16 24 0 26Q16 24 13 2')]),
	at(84, 22, [form('brick', limb([[0, 30], 6], [[0, 100], 7]), 4), form('ink+3', rounded(-24, 0, 48, 24, 4), 5)]),
	at(136, 20, [form('coral', limb([[0, 4], 8], [[0, 44], 7]), 4), line('ink+4', 5, 'M0 50V104')]), at(168, 20, [form('teal', limb([[0, 4], 8], [[0, 44], 7]), 4), line('ink+4', 5, 'M0 50V92')]),
	at(218, 24, [line('ink+3', 7, 'M-10 0L2 44L-12 98M10 0L-2 44L12 98'), fill('coral', ellipse(0, 44, 6))]),
);

/** A tool box, 120 wide; origin at its foot middle. */
export const toolbox = (colour: Colour = 'coral'): Group => group(
	fill('ink', ellipse(4, 1, 66, 7), 0.16), line('ink+1', 8, 'M-30 -52V-76H30V-52'), form(colour, rounded(-60, -56, 120, 56, 6), 8), fill(darker(colour, 1), rect(-60, -38, 120, 6)), fill('paper-1', rounded(-10, -44, 20, 16, 3)),
);

/** A hose in coils on its hook; origin at the middle. */
export const hose = (colour: Colour = 'amber-1'): Group => group([34, 26, 18].map((r) => line(colour, 6, d`${ellipse(0, 0, r, r * 1.2)}`)), fill('ink+2', rounded(-8, -48, 16, 14, 3)));
