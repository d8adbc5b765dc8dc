import { fill, line, type Nodes } from '../../core/graph.ts';
import { form } from '../../core/form.ts';
import { darker, type Colour } from '../../core/palette.ts';
import { d, ellipse, limb, soft } from '../../core/path.ts';
import { across } from '../face.ts';
import type { HairStyle } from '../look.ts';
import { cap, curly } from './cap.ts';

export interface Hair {
	/** Behind neck and shoulders. */
	back?: Nodes;
	front: Nodes;
}

const inner = (t: number, side = 2): [number, number][] => [
	[-24, 28], [across(t, -84) + 3, 16], [across(t, -74), side], [across(t, -62), -16], [across(t, -30), -29], [across(t, 8), -31], [38, -20],
];
const strand = (colour: Colour, path: string) => line(darker(colour), 2.4, path);

/** Each style, drawn for a head turned `t` towards +x. */
export const styles: Record<HairStyle, (colour: Colour, t: number) => Hair> = {
	none: () => ({ front: undefined }),
	short: (c, t) => ({ front: [form(c, cap(t, { volume: 4, brow: -29 }), 8), strand(c, d`M${across(t, 10)} -33q-14 -16 -34 -14`)] }),
	swept: (c, t) => ({ front: [form(c, cap(t, { volume: 2, temple: -22 }), 8), form(c, soft([[40, -20], [45, -36], [34, -58], [8, -66], [-22, -58], [-34, -40], [-16, -40], [8, -42], [24, -34]]), 8)] }),
	buzz: (c, t) => ({ front: form(c, cap(t, { volume: -2.5, brow: -33, side: 0, nape: 22 }), 6) }),
	receding: (c, t) => ({ front: form(c, soft([[-24, -46], [-36, -42], [-45, -22], [-45, 4], [-37, 22], [-24, 29], [across(t, -84) + 3, 17], [across(t, -76), 6], [across(t, -68), -10], [across(t, -64), -28], [across(t, -58), -42]]), 5) }),
	fringe: (c, t) => ({ front: form(c, soft([[-40, -26], [-45, -8], [-43, 14], [-37, 24], [-24, 29], [across(t, -84) + 3, 17], [across(t, -76), 4], [across(t, -72), -12], [across(t, -84), -24]]), 4) }),
	curls: (c, t) => ({ front: form(c, curly(51, 11, 2.6, 2 * Math.PI - 0.38, -12, inner(t)), 9) }),
	afro: (c, t) => ({ back: form(c, curly(66, 15, 2.25, 2 * Math.PI + 0.75, -14, []), 12), front: form(c, curly(64, 12, 2.62, 2 * Math.PI - 0.3, -14, inner(t)), 11) }),
	bob: (c, t) => ({
		back: form(c, soft([[-40, -30], [-50, 10], [-48, 44], [-30, 52], [6, 48], [24, 40], [30, 0]]), 8),
		front: [form(c, cap(t, { volume: 5, brow: -24, temple: -8, side: 8, overEar: true, nape: 46 }), 8), strand(c, d`M${across(t, -6)} -30q-26 2 -36 40`)],
	}),
	long: (c, t) => ({
		back: form(c, soft([[-38, -30], [-52, 20], [-58, 70], [-50, 108], [-18, 112], [16, 100], [34, 60], [32, 0]]), 10),
		front: [form(c, cap(t, { volume: 5, brow: -27, temple: -10, side: 12, overEar: true, nape: 50 }), 8), strand(c, d`M${across(t, -2)} -33q-30 4 -38 58`)],
	}),
	bun: (c, t) => ({ back: form(c, ellipse(-47, -6, 19, 18), 8), front: [form(c, cap(t, { volume: 2, side: -2, nape: 22 }), 8), strand(c, d`M${across(t, -16)} -34q-18 4 -26 26`)] }),
	topknot: (c, t) => ({ back: form(c, ellipse(-16, -68, 19, 17), 8), front: [form(c, cap(t, { volume: 2, side: -2, nape: 24 }), 8), strand(c, d`M${across(t, -6)} -36q-14 -14 -20 -20`)] }),
	ponytail: (c, t) => ({
		back: form(c, 'M-38 -30C-62 -34 -74 -6 -70 30C-68 54 -76 66 -84 74C-60 74 -46 54 -46 26C-46 6 -42 -4 -36 -12Z', 9),
		front: [form(c, cap(t, { volume: 3, side: -2, nape: 20 }), 8), strand(c, d`M${across(t, -12)} -34q-22 2 -34 16`), fill('coral', ellipse(-45, -22, 6, 9))],
	}),
	locs: (c, t) => ({
		back: [-52, -44, -36, -27, -17].map((x, i) => form(c, limb([[x * 0.8, -10], 9], [[x, 40], 8], [[x - 4 + i * 2, 84 + (i % 2) * 12], 5]), 6)),
		front: [form(c, cap(t, { volume: 7, brow: -28, temple: -14, side: 8, overEar: true, nape: 48 }), 8), strand(c, d`M${across(t, 4)} -34q-24 -4 -40 26M${across(t, -20)} -34q-20 6 -26 50`)],
	}),
};
