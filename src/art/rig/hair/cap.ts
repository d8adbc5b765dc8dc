import { d, soft } from '../../core/path.ts';
import type { Point } from '../../core/vector.ts';
import { across } from '../face.ts';

export interface CapShape {
	/** How far the hair stands off the skull. */
	volume?: number;
	/** Height of the hairline over the brow, at the near temple, and the end of the sideburn. */
	brow?: number;
	temple?: number;
	side?: number;
	/** Where it ends at the nape. */
	nape?: number;
	/** Covers the ear. */
	overEar?: boolean;
}

/** Hair that lies on the skull: over the top, down behind, with a hairline that turns with the head. Ears are drawn over it. */
export function cap(t: number, { volume: v = 2, brow = -30, temple = -20, side = 4, nape = 30, overEar = false }: CapShape = {}): string {
	const x = (longitude: number, radius = 39): number => across(t, longitude, radius);
	const inner: Point[] = overEar
		? [[x(-72), side + 26], [x(-62), temple + 14]]
		: [[-23, nape], [x(-84) + 3, 17], [x(-75), side], [x(-69), -10]];
	return soft([
		[38.5, -20], [40 + v * 0.4, -33 - v * 0.3], [30 + v * 0.6, -48 - v], [2, -56 - v], [-28 - v * 0.6, -49 - v], [-44 - v * 0.8, -24 - v * 0.3],
		[-44 - v * 0.8, 2], [-37 - v * 0.6, overEar ? nape : nape - 7], ...inner, [x(-52), temple], [x(-20), brow - 1], [x(8), brow - 2], [Math.min(38, x(34)), brow + 5],
	], 0.56);
}

/** A scalloped outline around the head: curls. */
export function curly(radius: number, bumps: number, from: number, to: number, cy: number, inner: Point[]): string {
	let text = '';
	for (let i = 0; i <= bumps; i++) {
		const angle = from + ((to - from) * i) / bumps;
		const [px, py] = [Math.cos(angle) * radius - 3, Math.sin(angle) * radius + cy];
		text += i ? d`A${radius * 0.19} ${radius * 0.19} 0 0 1 ${px} ${py}` : d`M${px} ${py}`;
	}
	return `${text}${[...inner].reverse().map(([px, py]) => d`L${px} ${py}`).join('')}z`;
}
