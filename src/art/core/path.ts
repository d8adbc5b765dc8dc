import { add, angleOf, distance, minus, polar, times, type Point } from './vector.ts';

/** A number as short as a picture needs it: one decimal. */
export const short = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** Template tag for path data; numbers are shortened. */
export const d = (words: TemplateStringsArray, ...values: (number | string)[]): string =>
	words.reduce((text, word, i) => text + word + (i < values.length ? (typeof values[i] === 'number' ? short(values[i] as number) : values[i]) : ''), '');

export const rect = (x: number, y: number, width: number, height: number): string => d`M${x} ${y}h${width}v${height}h${-width}z`;

export const ellipse = (x: number, y: number, rx: number, ry = rx): string =>
	d`M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;

/** A rectangle with one radius, or four: upper start, upper end, lower end, lower start. */
export function rounded(x: number, y: number, width: number, height: number, radius: number | readonly [number, number, number, number]): string {
	const most = Math.min(width, height) / 2;
	const [a, b, c, e] = typeof radius === 'number' ? [radius, radius, radius, radius].map((r) => Math.min(r, most)) as [number, number, number, number] : radius;
	const corner = (r: number, dx: number, dy: number): string => (r ? d`a${r} ${r} 0 0 1 ${dx * r} ${dy * r}` : '');
	return d`M${x + a} ${y}h${width - a - b}${corner(b, 1, 1)}v${height - b - c}${corner(c, -1, 1)}h${-(width - c - e)}${corner(e, -1, -1)}v${-(height - e - a)}${corner(a, 1, -1)}z`;
}

export const polygon = (...points: Point[]): string => `${points.map((p, i) => d`${i ? 'L' : 'M'}${p[0]} ${p[1]}`).join('')}z`;
export const open = (...points: Point[]): string => points.map((p, i) => d`${i ? 'L' : 'M'}${p[0]} ${p[1]}`).join('');

/** A soft closed curve through the points (Catmull-Rom as Béziers). */
export function soft(points: readonly Point[], tension = 0.5): string {
	const n = points.length;
	let text = d`M${points[0]![0]} ${points[0]![1]}`;
	for (let i = 0; i < n; i++) {
		const [before, from, to, after] = [-1, 0, 1, 2].map((k) => points[(i + k + n) % n]!) as [Point, Point, Point, Point];
		const a = add(from, times(minus(to, before), tension / 3));
		const b = minus(to, times(minus(after, from), tension / 3));
		text += d`C${a[0]} ${a[1]} ${b[0]} ${b[1]} ${to[0]} ${to[1]}`;
	}
	return `${text}z`;
}

/** The hull of two circles: a tapered piece of limb. */
export function taper(p: Point, r: number, q: Point, s: number): string {
	const length = Math.max(distance(p, q), Math.abs(r - s) + 0.1);
	const along = angleOf(p, q);
	const lean = Math.acos(Math.max(-1, Math.min(1, (r - s) / length)));
	const [a, b] = [add(p, polar(along - lean, r)), add(q, polar(along - lean, s))];
	const [c, e] = [add(q, polar(along + lean, s)), add(p, polar(along + lean, r))];
	return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}A${s} ${s} 0 0 1 ${c[0]} ${c[1]}L${e[0]} ${e[1]}A${r} ${r} 0 ${r > s ? 1 : 0} 1 ${a[0]} ${a[1]}z`;
}

/** A limb of several tapered pieces: points with their radii. */
export const limb = (...joints: [Point, number][]): string =>
	joints.slice(1).map(([q, s], i) => taper(joints[i]![0], joints[i]![1], q, s)).join('');
