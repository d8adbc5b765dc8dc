import { fill, group, line, type Group } from '../core/graph.ts';
import { contact, form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, limb, rounded } from '../core/path.ts';

/** A chair in three-quarter view; origin on the floor under the seat, the sitter looks to +x, the seat is 122 high. */
export const chair = (colour: Colour, wood: Colour = 'sand-3'): Group => group(
	contact(4, 1, 70, 9),
	fill(darker(wood, 1), limb([[44, -112], 5], [[58, -4], 4])), fill(darker(wood, 1), limb([[-24, -112], 5], [[-34, -6], 4])),
	form(wood, limb([[-44, -112], 6], [[-60, 0], 4.5]), 4), form(wood, limb([[26, -112], 6], [[34, 0], 4.5]), 4),
	form(wood, limb([[-46, -112], 6], [[-64, -268], 5]), 4),
	form(colour, 'M-84 -276C-84 -288 -66 -290 -62 -278L-46 -186C-46 -176 -62 -174 -66 -184Z', 6),
	form(colour, rounded(-66, -126, 128, 20, 10), 7),
);

/** A swivel chair. */
export const swivel = (colour: Colour): Group => group(
	contact(0, 1, 66, 9),
	line('ink+1', 9, 'M-50 -8L0 -28L52 -8M0 -28L8 -4M0 -28V-108'),
	[-50, 8, 52].map((x) => fill('ink-2', ellipse(x, -6, 8))),
	form(colour, 'M-78 -270C-82 -296 -54 -296 -50 -276L-40 -170C-40 -156 -60 -154 -64 -168Z', 8),
	line('ink+1', 8, 'M-52 -170Q-54 -112 -10 -110'),
	form(colour, rounded(-66, -128, 132, 24, 12), 8),
);

/** A stool for a bench. */
export const stool = (colour: Colour, height = 150): Group => group(
	contact(0, 0, 46, 8),
	line('ink+2', 7, d`M-28 0L-18 ${-height}M28 0L18 ${-height}M0 4V${-height}M-24 -44H24`),
	form(colour, rounded(-40, -height - 10, 80, 18, 9), 6),
);

/** A row of linked waiting-room seats, `n` of them, 92 apart. */
export const waitingRow = (colour: Colour, n: number): Group => group(
	contact(46 * (n - 1), 0, 52 * n, 9),
	line('ink+2', 8, d`M-30 -96H${92 * (n - 1) + 40}M0 -96V0M${92 * (n - 1)} -96V0M-22 0H22M${92 * (n - 1) - 22} 0h44`),
	Array.from({ length: n }, (_, i) => [form(colour, rounded(92 * i - 38, -232, 76, 92, 16), 8), form(darker(colour), rounded(92 * i - 40, -126, 80, 24, 10), 7)]),
);

/** A park bench, `w` wide; the seat is 112 high. */
export const bench = (w: number, wood: Colour = 'brick+1'): Group => group(
	contact(0, 2, w * 0.55, 12),
	[-1, 1].map((s) => line('ink+1', 12, d`M${s * (w / 2 - 44)} -232V-112H${s * (w / 2 - 44) + 24}L${s * (w / 2 - 44) + 28} 0M${s * (w / 2 - 44)} -112L${s * (w / 2 - 44) - 12} 0`)),
	[-232, -200, -168].map((y) => form(wood, rounded(-w / 2, y, w, 24, 8), 6)),
	form(wood, rounded(-w / 2 - 6, -124, w + 12, 22, 8), 6),
	fill(darker(wood, 2), rounded(-w / 2 - 6, -104, w + 12, 8, 4)),
);

/** An armchair that looks to +x: what is behind the sitter and the arm in front. The seat is 112 high. */
export const armchair = (colour: Colour): { back: Group; front: Group } => ({
	back: group(contact(6, 2, 104, 11), line('brick-2', 9, 'M-62 -30L-70 0M76 -30L84 0'), form(colour, 'M-106 -236C-108 -262 -64 -268 -56 -240L-34 -110H-78Z', 10), form(darker(colour, 1), rounded(-78, -130, 158, 100, 18), 12)),
	front: group(form(colour, 'M-84 -164C-90 -184 -64 -190 -44 -184L44 -172C66 -170 70 -146 60 -138L62 -40Q62 -28 50 -28H-60Q-74 -28 -74 -42Z', 13)),
});
