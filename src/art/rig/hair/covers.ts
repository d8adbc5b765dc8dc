import { clipped, fill, line, type Nodes } from '../../core/graph.ts';
import { form } from '../../core/form.ts';
import { darker, type Colour } from '../../core/palette.ts';
import { d, ellipse, soft } from '../../core/path.ts';
import { across } from '../face.ts';
import type { Hair } from './styles.ts';

/** A scarf: back of the head, frame of the face and the cloth over the chest. */
export function hijab(c: Colour, t: number): Hair & { drape: Nodes } {
	const x = across(t, -4, 30);
	const opening = soft([[x - 27, -14], [x - 8, -34], [x + 16, -33], [38.5, -14], [37, 14], [x + 15, 43], [x - 8, 44], [x - 25, 20]]);
	const outer = soft([[40, -24], [28, -52], [-4, -61], [-36, -50], [-50, -18], [-48, 20], [-40, 52], [-6, 64], [26, 56], [38, 30], [42, 0]]);
	// The opening runs the other way round than the outline, so winding cuts it out.
	return {
		back: form(c, soft([[-42, -10], [-52, 30], [-54, 70], [-10, 84], [34, 66], [34, 0]]), 8),
		drape: [form(c, soft([[-46, 40], [-66, 84], [-40, 112], [6, 124], [44, 104], [52, 78], [36, 44], [0, 56]]), 10), line(darker(c), 2.6, 'M-40 62Q-4 96 44 72M-30 50Q4 74 38 52')],
		front: [clipped(`${outer}${opening}`, form(c, outer, 9)), line(darker(c), 2.4, d`M${x - 20} -38q-20 14 -18 60`)],
	};
}

export function turban(c: Colour, t: number): Hair {
	return {
		front: [
			form(c, soft([[40, -18], [46, -40], [34, -66], [4, -78], [-30, -72], [-50, -48], [-50, -20], [-42, 4], [across(t, -92), -8], [across(t, -60), -20], [across(t, -10), -34], [across(t, 12), -33]]), 11),
			line(darker(c), 2.8, d`M44 -30Q14 -54 -44 -12M40 -48Q4 -66 -50 -30M${across(t, 2)} -36Q10 -56 26 -70`),
		],
	};
}

export function beanie(c: Colour, t: number): Hair {
	return {
		front: [
			form(c, soft([[38, -30], [34, -56], [4, -68], [-30, -60], [-46, -34], [-46, -14], [0, -26]]), 9),
			form(darker(c), soft([[43, -16], [43, -34], [10, -42], [-30, -34], [-48, -18], [-47, 0], [across(t, -80), -10], [across(t, -20), -26], [across(t, 14), -26]]), 8),
		],
	};
}

export function bakersCap(c: Colour): Hair {
	return {
		front: [
			form(c, soft([[38, -40], [48, -58], [30, -80], [-8, -84], [-44, -70], [-52, -46], [-30, -36], [6, -40]]), 11),
			form(darker(c), 'M-46 -40C-20 -54 20 -56 41 -40L41 -22C14 -34 -22 -32 -46 -16Z', 6),
			fill(darker(c, 2), ellipse(-4, -77, 3)),
		],
	};
}
