import { clipped, fill, group, line, type Group, type Nodes } from '../core/graph.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse } from '../core/path.ts';
import { degrees } from '../core/vector.ts';
import type { Look } from './look.ts';

export type Mouth = 'smile' | 'laugh' | 'calm' | 'talk' | 'wonder';
export interface Expression {
	mouth?: Mouth;
	eyes?: 'open' | 'shut' | 'glad';
	/** Raised brows: 1; drawn together in thought: -1. */
	brows?: number;
	/** Where the eyes go, each -1 to 1; +x is where the face points. */
	gaze?: readonly [number, number];
}

/** Where a point of the head appears: longitude (0 the nose, -90 the near ear) seen with the head turned 0 to 1. */
export const across = (turn: number, longitude: number, radius = 39): number => radius * Math.sin(degrees(longitude + turn * 62));
/** The side of a nose: a warm neighbour, not a grey step. */
const shadows: Record<Look['skin'], Colour> = { fair: 'olive', olive: 'umber+1', umber: 'umber-2', ebony: 'ebony-2' };

const narrow = (turn: number, longitude: number): number => Math.max(0.3, Math.cos(degrees(longitude + turn * 62)));

export const facePath = (t: number): string =>
	d`M-40 -8C-41 12 ${-35 + 3 * t} 27 ${-22 + 7 * t} 41C${-13 + 8 * t} 49 ${12 + 12 * t} 53 ${18 + 11 * t} 44C${30 + 5 * t} 33 39 17 39 -6C40 -36 20 -52 -2 -52C-26 -52 -40 -34 -40 -8Z`;

/** The mouth, drawn over a beard. */
export function mouthOf(look: Look, t: number, kind: Mouth = 'smile'): Nodes {
	const x = across(t, 0, 37) - 1;
	const w = 12 * narrow(t, 4);
	const lip = look.beard === 'full' ? darker(look.skin) : darker(look.skin, 4);
	if (kind === 'laugh') return [fill('plum-3', d`M${x - w} 21Q${x} 25 ${x + w} 21Q${x + w * 0.8} 35 ${x} 35Q${x - w * 0.9} 34 ${x - w} 21Z`), fill('paper', d`M${x - w * 0.86} 22Q${x} 25.5 ${x + w * 0.86} 22L${x + w * 0.7} 26Q${x} 28.5 ${x - w * 0.7} 26Z`)];
	if (kind === 'talk') return fill('plum-3', ellipse(x, 26, w * 0.55, 4.6));
	if (kind === 'wonder') return fill('plum-3', ellipse(x, 27, 3.4, 4.2));
	if (kind === 'calm') return line(lip, 2.6, d`M${x - w * 0.7} 26Q${x} 27.5 ${x + w * 0.75} 25.5`);
	return line(lip, 2.8, d`M${x - w} 23.5Q${x} 31.5 ${x + w} 22.5`);
}

/** Eyes, brows, nose and what age adds; the head's centre is the origin, facing +x. */
export function face(look: Look, t: number, { eyes = 'open', brows = 0, gaze = [0.4, 0.2] }: Expression): Group {
	const { skin } = look;
	const eye = (longitude: number): Nodes => {
		const [x, w] = [across(t, longitude, 38), narrow(t, longitude)];
		const brow = look.cover?.kind === 'hijab' ? 'ink-1' : darker(look.hairColour ?? 'ink-1', look.older ? 1 : 0);
		const inner = brows < 0 ? 2.5 : 0;
		const top = -17 - brows * 3;
		return [
			eyes === 'open' ? fill('ink-3', ellipse(x + gaze[0] * 2, -2 + gaze[1] * 2, 3.9 * (0.4 + 0.6 * w), 4.9)) : line('ink-3', 2.8, eyes === 'shut' ? d`M${x - 6 * w} -2q${6 * w} 4 ${12 * w} 0` : d`M${x - 6 * w} 0q${6 * w} -6 ${12 * w} 0`),
			line(brow, 3.4, d`M${x - 8 * w} ${top + 2 + (longitude > 0 ? inner : 0)}Q${x} ${top - 3.5} ${x + 8 * w} ${top + 2 + (longitude < 0 ? inner : 0)}`),
		];
	};
	const nose = across(t, 0, 43);
	const middle = across(t, 0, 37);
	const w = 12 * narrow(t, 4);
	return group(
		fill(look.skin === 'ebony' || look.skin === 'umber' ? 'brick' : 'coral', ellipse(across(t, -38, 37), 17, 8 * narrow(t, -38), 6), 0.2),
		fill(look.skin === 'ebony' || look.skin === 'umber' ? 'brick' : 'coral', ellipse(across(t, 34, 36), 17, 7 * narrow(t, 34), 5.5), 0.2),
		t > 0.58 ? clipped(facePath(t), eye(-27), eye(25)) : [eye(-27), eye(25)],
		look.older && line(darker(skin, 2), 1.7, d`M${middle - w - 5} 15q-4 6 -2 11M${across(t, -42, 38)} 2l-5 -2M${across(t, -42, 38)} 5l-5 1`),
		fill(shadows[look.skin], d`M${nose - 6 * (1 - t * 0.4)} -4C${nose - 2} 2 ${nose + 4} 8 ${nose + 5} 13C${nose + 4} 18 ${nose - 5} 18 ${nose - 9} 15C${nose - 5} 13 ${nose - 5} 6 ${nose - 6 * (1 - t * 0.4)} -4Z`),
	);
}

/** Spectacles or goggles over the eyes. */
export function eyewear(look: Look, t: number): Nodes {
	if (!look.glasses && !look.goggles) return undefined;
	const [near, away] = [across(t, -27, 38), across(t, 25, 38)];
	const [wn, wa] = [narrow(t, -27), narrow(t, 25)];
	const ear = across(t, -84, 38);
	if (look.goggles) return [
		line('ink+2', 4.5, d`M${ear} -4L${near - 12 * wn} -4`),
		fill('sky+3', d`M${near - 14 * wn} -14Q${(near + away) / 2} -17 ${away + 11 * wa} -13Q${away + 13 * wa} 2 ${away + 6 * wa} 9Q${(near + away) / 2 + 6} 11 ${(near + away) / 2} 3Q${near + 2} 13 ${near - 10 * wn} 9Q${near - 16 * wn} 0 ${near - 14 * wn} -14Z`, 0.55),
		line('coral', 3.4, d`M${near - 14 * wn} -14Q${(near + away) / 2} -17 ${away + 11 * wa} -13`),
	];
	return [line(look.glasses!, 2.6, `${ellipse(near, -1, 11.5 * wn, 10.5)}${ellipse(away, -1, 11 * wa, 10.5)}`), line(look.glasses!, 2.6, d`M${near + 11 * wn} -3L${away - 11 * wa} -3M${near - 11.5 * wn} -3L${ear} -6`)];
}
