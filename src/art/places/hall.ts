import { at, far, fill, group, line, type Group } from '../core/graph.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, rect, rounded } from '../core/path.ts';
import { house, tree } from './town.ts';

/** A workshop's tall window with a round top; origin at the upper start corner. */
export function archedWindow(width: number, height: number, frame: Colour = 'brick'): Group {
	const r = width / 2;
	const pane = d`M0 ${height}V${r}A${r} ${r * 0.7} 0 0 1 ${width} ${r}V${height}z`;
	return group(
		{ kind: 'group', clip: pane, kids: [fill('sky+2', rect(0, 0, width, height)), far(2, at(width * 0.1, height, house(width * 0.34, 60, 'paper', 'coral', 1)), at(width * 0.66, height + 10, tree(110)))] },
		line(frame, 9, d`${pane}M${r} ${r * 0.3}V${height}M0 ${height * 0.62}H${width}`), fill(darker(frame), rounded(-12, height, width + 24, 14, 3)),
	);
}

/** Bricks here and there on a wall, so that it is a brick wall. */
export const bricks = (spots: readonly (readonly [number, number])[], colour: Colour): Group =>
	group(fill(colour, spots.map(([x, y]) => d`${rounded(x, y, 44, 16, 3)}${rounded(x + 50, y, 26, 16, 3)}${rounded(x + 18, y + 22, 44, 16, 3)}`).join('')));
