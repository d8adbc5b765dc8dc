export type Point = readonly [x: number, y: number];
/** a c e / b d f, as in SVG's matrix(). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const add = (p: Point, q: Point): Point => [p[0] + q[0], p[1] + q[1]];
export const minus = (p: Point, q: Point): Point => [p[0] - q[0], p[1] - q[1]];
export const times = (p: Point, k: number): Point => [p[0] * k, p[1] * k];
export const between = (p: Point, q: Point, share: number): Point => [p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share];
export const distance = (p: Point, q: Point): number => Math.hypot(q[0] - p[0], q[1] - p[1]);
export const angleOf = (p: Point, q: Point): number => Math.atan2(q[1] - p[1], q[0] - p[0]);
export const polar = (angle: number, length: number): Point => [Math.cos(angle) * length, Math.sin(angle) * length];
export const degrees = (value: number): number => (value * Math.PI) / 180;
/** The point turned around the origin. */
export const turned = ([x, y]: Point, angle: number): Point => [
	x * Math.cos(angle) - y * Math.sin(angle),
	x * Math.sin(angle) + y * Math.cos(angle),
];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function product(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where two bones meet: from `root` towards `target`, the joint to the side `bend` (1 or -1) of the line. */
export function joint(root: Point, target: Point, upper: number, lower: number, bend: number): { middle: Point; end: Point } {
	const reach = Math.min(distance(root, target), (upper + lower) * 0.999);
	const far = Math.max(reach, Math.abs(upper - lower) + 1);
	const along = angleOf(root, target);
	const cosine = (upper * upper + far * far - lower * lower) / (2 * upper * far);
	const middle = add(root, polar(along + bend * Math.acos(Math.max(-1, Math.min(1, cosine))), upper));
	return { middle, end: add(root, polar(along, far)) };
}
