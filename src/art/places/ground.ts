import { clipped, fill, group, type Group, type Nodes } from '../core/graph.ts';
import { darker, type Colour } from '../core/palette.ts';
import { rect, rounded } from '../core/path.ts';

export interface Ground {
	/** Radii of the picture's own ground: upper start, upper end, lower end, lower start. */
	corners?: readonly [number, number, number, number];
	wall: Colour;
	floor: Colour;
	/** Where the wall ends. */
	horizon?: number;
	/** A strip along the wall's foot; none out of doors. */
	skirting?: Colour | false;
}

export const bounds = { x: 24, y: 36, width: 1152, height: 736 };

/** A picture on its own ground: `inside` ends at the ground's edge, `over` may leave it. */
export function stage({ corners = [280, 40, 40, 40], wall, floor, horizon = 610, skirting = darker(wall, 1) }: Ground, inside: Nodes, over?: Nodes): Group {
	return group(
		clipped(rounded(bounds.x, bounds.y, bounds.width, bounds.height, corners),
			fill(wall, rect(0, 0, 1200, horizon)), fill(floor, rect(0, horizon, 1200, 800 - horizon)), skirting && fill(skirting, rect(0, horizon - 14, 1200, 14)), inside),
		over,
	);
}
