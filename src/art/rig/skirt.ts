import type { Node } from '../core/graph.ts';
import { form } from '../core/form.ts';
import type { Colour } from '../core/palette.ts';
import { soft } from '../core/path.ts';
import { add, between, minus, times, type Point } from '../core/vector.ts';
import type { Body } from './body.ts';

/** Cloth from the hips over the thighs; `length` 1 ends at the knees. */
export function skirt(colour: Colour, length: number, pelvis: Point, { hips: h }: Body, near: Point, far: Point): Node {
	const down = (knee: Point): Point => add(pelvis, times(minus(knee, pelvis), length));
	const [a, b] = [down(near), down(far)];
	const flare = 26 * length;
	const middle = add(between(a, b, 0.5), [0, 8]);
	const away: Point = Math.abs(b[0] - pelvis[0]) > 70 ? [10, flare] : [flare, 0];
	return form(colour, soft([add(pelvis, [-h + 11, -13]), add(pelvis, [h - 11, -13]), add(pelvis, [h + 8, 20]), add(b, away), middle, add(a, [-flare, 0]), add(pelvis, [-h - 6, 24])], 0.6), 14);
}
