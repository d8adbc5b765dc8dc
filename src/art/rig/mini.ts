import { fill, group, type Group } from '../core/graph.ts';
import { contact } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, limb } from '../core/path.ts';
import type { Skin } from './look.ts';

export interface Mini {
	skin: Skin;
	hair: Colour;
	top: Colour;
	bottom?: Colour;
	style?: 'short' | 'long' | 'bun' | 'scarf';
	facing?: 1 | -1;
	/** Bends an arm forward: somebody who does something. */
	busy?: boolean;
	/** Steps, 0 to 1; without it the figure stands. */
	step?: number;
}

/** A small figure for the distance, 240 high, in a dozen strokes; origin on the ground. */
export function mini({ skin, hair, top, bottom = 'ink+1', style = 'short', facing = 1, busy = false, step }: Mini): Group {
	const s = step === undefined ? 8 : Math.sin(step * 2 * Math.PI) * 26;
	const hairPath = style === 'long' ? 'M-18 -212C-20 -240 18 -244 19 -216L4 -222C-2 -204 -4 -188 -8 -176L-24 -172Z' : style === 'scarf' ? 'M-20 -214C-20 -244 20 -244 20 -216L8 -224C0 -214 2 -202 10 -192L8 -176L-22 -176Z' : 'M-18 -206C-22 -240 18 -244 18 -218C8 -224 0 -222 -6 -216C-8 -210 -10 -204 -16 -200Z';
	return { ...group(
		contact(0, 0, 30, 4),
		fill(darker(bottom), limb([[5, -118], 13], [[5 + s, -8], 6])), fill(bottom, limb([[-5, -118], 13], [[-5 - s, -6], 6])),
		fill('ink-2', d`${limb([[-8 - s, -3], 4], [[8 - s, -3], 4])}${limb([[3 + s, -4], 4], [[18 + s, -4], 4])}`),
		busy && fill(darker(top), limb([[12, -176], 8], [[30, -146], 6], [[50, -152], 5])),
		fill(top, d`M-24 -180Q-20 -192 0 -192Q20 -192 23 -180L20 -112Q0 -106 -21 -112Z`), fill(skin, limb([[1, -196], 6], [[3, -204], 6])),
		style === 'bun' && fill(hair, ellipse(-18, -222, 9)), fill(skin, ellipse(3, -214, 15, 18)), fill(hair, hairPath), fill('ink-2', d`${ellipse(9, -214, 1.8, 2.4)}${ellipse(15, -214, 1.6, 2.4)}`),
		fill(darker(top), busy ? limb([[-16, -176], 8], [[-2, -142], 7], [[36, -142], 5]) : limb([[-18, -176], 8], [[-20 - s * 0.3, -116], 5])),
		fill(skin, ellipse(busy ? 40 : -21 - s * 0.35, busy ? -142 : -108, 6)),
	), matrix: [facing, 0, 0, 1, 0, 0] };
}
