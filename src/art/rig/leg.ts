import { at, fill, group, type Group } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { limb } from '../core/path.ts';
import { joint, type Point } from '../core/vector.ts';
import { ankle, type Body } from './body.ts';

export interface FootPose {
	/** Where the sole's heel-to-ball middle is, in the figure's own units. */
	to: Point;
	/** Degrees the toe lifts (negative) or points down. */
	turn?: number;
}

const shoe = (colour: Colour): Group => group(
	form(colour, 'M-14 -12C-17 0 -17 8 -16 15L40 15C43 8 38 4 31 2C22 -1 14 -5 12 -12Z', 6),
	fill(darker(colour, 2), 'M-16 14L41 14C42 18 41 20 39 20L-14 20C-16 20 -17 17 -16 14Z'),
);

/** One leg from the hip, with its shoe; also says where the knee is. */
export function leg(hip: Point, foot: FootPose, body: Body, trousers: Colour, shoes: Colour): { nodes: Group; knee: Point } {
	const heel: Point = [foot.to[0] - 8, foot.to[1] - ankle];
	const { middle: knee, end } = joint(hip, heel, body.leg[0], body.leg[1], -1);
	const k = body.thick;
	return {
		knee,
		nodes: group(
			at(end[0], end[1], shoe(shoes), { rotate: foot.turn ?? 0 }),
			form(trousers, limb([hip, 29 * k], [knee, 20 * k], [end, 15 * k]), 15 * k),
		),
	};
}
