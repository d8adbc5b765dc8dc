import { at, fill, type Node } from '../core/graph.ts';
import type { Colour } from '../core/palette.ts';
import { rect } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { clipboard } from '../props/hands.ts';
import { lamp } from '../props/small.ts';
import { box, shelf } from '../props/storage.ts';
import { gear, toolbox, valve } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

const row = (...boxes: [number, number, number, Colour][]) => boxes.map(([x, w, h, c]) => at(x, 0, box(w, h, c)));

/** In the store: the list says it should lie here, and the place is empty. */
export const notFound = (): Node => stage(
	{ wall: 'sky+2', floor: 'sand', corners: [48, 48, 300, 48], horizon: 680, skirting: 'sky' },
	[
		at(470, 110, shelf(640, 570, [
			row([0, 110, 110, 'sand'], [124, 90, 84, 'amber'], [236, 130, 120, 'sage'], [384, 96, 92, 'sand'], [494, 108, 118, 'coral+1']),
			[row([372, 90, 84, 'teal+1'], [480, 124, 110, 'sand']), fill('amber+2', rect(-4, -130, 356, 130))],
			[row([0, 96, 118, 'sand'], [340, 110, 84, 'plum+2'], [466, 134, 122, 'amber']), at(168, 0, toolbox('coral')), at(284, -30, gear(30, 10, 'ink+4'))],
			[row([0, 140, 96, 'sage'], [156, 100, 110, 'sand'], [470, 130, 104, 'coral+1']), at(360, -22, valve('amber-1', 'teal'), { scale: 0.84 })],
		], 'brick+1')),
		at(250, 0, lamp(70, 'coral', 160)),
		person({ ...cast.yusuf, apron: 'teal-1', glasses: 'ink', top: { kind: 'shirt', colour: 'amber', sleeves: 'rolled' } }, { at: [300, 758], scale: 1.1, head: { turn: 0.6, nod: -2, brows: 1, mouth: 'wonder', gaze: [1, -0.2] }, far: { to: [520, 366], hand: 'open', bend: 1, turn: -14 }, near: { to: [390, 500], hand: 'grip', bend: 1, holds: at(0, 0, clipboard(), { rotate: 6, scale: 0.9 }) } }),
		at(80, 820, leaves(0.9, 'plum-3', 12)),
	],
);
