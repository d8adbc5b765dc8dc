import { at, clipped, fill, plain, recoloured, type Node } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { polygon, rect, rounded } from '../core/path.ts';
import { stage } from '../places/ground.ts';
import { land, workshop } from '../places/outdoors.ts';
import { plant } from '../props/small.ts';
import { valve } from '../props/workshop.ts';
import { cast, type CastName } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

const viewer = (name: CastName, x: number, y: number, scale: number) => person(cast[name], { at: [x, y], legs: 'none', scale, head: { away: true } });

/** A workshop turned into a cinema for an evening: colleagues watch one of the films. */
export const films = (): Node => stage(
	{ wall: 'plum-1', floor: 'plum-2', corners: [48, 48, 48, 48], horizon: 640, skirting: 'plum-2' },
	[
		fill('amber+2', polygon([1176, 60], [1176, 120], [980, 470], [250, 470], [250, 110]), 0.12),
		form('ink+4', rounded(226, 86, 748, 424, 14), 8),
		clipped(rounded(242, 102, 716, 392, 6),
			fill('sky+1', rect(242, 102, 716, 392)), at(242, 470, land(760)), at(250, 466, workshop(2), { scale: 0.9 }), fill('sand', rect(242, 456, 716, 60)),
			plain(person(cast.mateo, { at: [590, 600], scale: 0.86, head: { turn: 0.6, nod: 4, mouth: 'laugh', gaze: [1, 0.4] }, near: { to: [700, 340], hand: 'open', bend: 1 } })), at(806, 300, valve('amber-1', 'coral'), { scale: 1.7, rotate: -8 })),
		fill('ink+3', rounded(580, 60, 40, 30, 6)), at(120, 650, plant('sage-2', 'coral', 1.4)),
		plain(viewer('linh', 190, 790, 1)), plain(viewer('harpreet', 400, 800, 1.02)), plain(viewer('owner', 620, 796, 1)), plain(viewer('kwame', 830, 802, 1)), plain(viewer('olena', 1030, 794, 1)),
		[['amira', 90], ['samuel', 320], ['rosa', 560], ['jonas', 780], ['grace', 1010]].map(([name, x]) => recoloured(plain(viewer(name as CastName, x as number, 940, 1.2)), () => 'plum-5')),
	],
);
