import { clipped, fill, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { d } from '../core/path.ts';
import { across, facePath } from './face.ts';
import type { Look } from './look.ts';

/** Beard along the jaw, stubble or moustache; `grow` is how far the chin's beard reaches. */
export function beard(look: Look, t: number): Nodes {
	if (!look.beard) return undefined;
	const colour = look.hairColour ?? 'ink-1';
	const [m, side, end] = [across(t, 0, 37), across(t, -78, 39), Math.min(38, across(t, 60, 39))];
	const w = 13 * Math.cos((t * 62 * Math.PI) / 180);
	const moustache = d`M${m - w - 3} 24Q${m - 2} 13 ${m + 1} 18Q${m + 5} 13 ${m + w + 3} 22Q${m} 24 ${m - w - 3} 24Z`;
	if (look.beard === 'moustache') return fill(colour, moustache);
	const low = look.beard === 'full' ? 8 : 0;
	const jaw = d`M${side - 2} -4C${side + 4} 10 ${m - w - 16} 18 ${m - w - 4} 17Q${m} 12 ${m + w + 3} 16Q${end - 3} 14 ${end} 2C41 20 ${33 + 3 * t} ${34 + low} ${22 + 11 * t} ${48 + low}C${12 + 10 * t} ${56 + low} ${-10 + 8 * t} ${54 + low} ${-22 + 6 * t} ${43 + low * 0.6}C-34 28 ${side - 5} 14 ${side - 2} -4ZM${m - w} 24Q${m} 20 ${m + w} 23Q${m} 34 ${m - w} 24Z`;
	return look.beard === 'full' ? form(colour, jaw, 8) : clipped(facePath(t), fill(colour, jaw, 0.3));
}
