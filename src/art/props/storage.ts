import { at, fill, group, type Group, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { rect, rounded } from '../core/path.ts';

/** An open shelf; each row's contents stand on its board, drawn from the board's start. Origin at the upper start corner. */
export function shelf(width: number, height: number, rows: Nodes[], wood: Colour = 'sand-2'): Group {
	const step = height / rows.length;
	return group(
		fill(darker(wood, 1), rect(0, 0, width, height)),
		rows.map((row, i) => at(14, (i + 1) * step - 6, row)),
		rows.map((_, i) => form(wood, rect(0, (i + 1) * step - 8, width, 12), 4)),
		form(wood, rect(-8, -8, 12, height + 16), 4), form(wood, rect(width - 4, -8, 12, height + 16), 4), form(wood, rect(-8, -10, width + 16, 12), 4),
	);
}

/** A carton or bin; origin at the lower start corner. */
export const box = (width: number, height: number, colour: Colour = 'sand-1'): Group => group(form(colour, rounded(0, -height, width, height, 3), width * 0.14), fill(darker(colour, 1), rect(0, -height, width, height * 0.16)), fill('paper', rounded(width * 0.2, -height * 0.6, width * 0.36, height * 0.28, 2)));
