import { at, group, type Node } from '../core/graph.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { skyline, view } from '../places/town.ts';
import { binders, cv, envelope, folder, letter, lying, pen } from '../props/paper.ts';
import { laptop } from '../props/screens.ts';
import { lamp, mug, plant } from '../props/small.ts';
import { box, shelf } from '../props/storage.ts';
import { table } from '../props/table.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

/** At the kitchen table: one has written, a neighbour reads the curriculum with a pen in her hand. */
export const writtenApplication = (): Node => stage(
	{ wall: 'sky+1', floor: 'brick-1', corners: [300, 48, 48, 48], horizon: 740 },
	[
		at(430, 110, view(300, 250, skyline(300, 1), 'paper', 1)),
		at(950, 196, shelf(240, 300, [[binders('teal', 'coral', 'plum'), at(104, 0, box(84, 62))], [at(46, 0, plant('sage-1', 'amber', 0.62)), at(104, 0, binders('sage', 'amber', 'brick'))]], 'sand-1')),
		at(580, 0, lamp(62, 'coral', 150)),
		table({ x: 600, y: 668, width: 1240, depth: 108, height: 120, colour: 'sand', legs: 'panel' }),
		group(
			person(cast.rosa, {
				at: [846, 600], legs: 'none', scale: 1.36, facing: -1, behind: 562, lean: 8,
				head: { turn: 0.6, nod: 8, gaze: [0.8, 0.9] }, far: { to: [700, 486], hand: 'grip' },
				carries: at(556, 308, cv('coral'), { rotate: -5, scale: 1.16 }),
				near: { to: [748, 474], hand: 'pinch', turn: 14, holds: at(18, -2, pen('teal'), { rotate: 8 }) },
			}),
			person(cast.grace, {
				at: [318, 604], legs: 'none', scale: 1.36, behind: 562, lean: 4, head: { turn: 0.5, nod: 2, gaze: [1, 0.4] },
				near: { to: [330, 600], hand: 'flat' }, far: { to: [500, 570], hand: 'open', turn: -30 },
			}),
		),
		lying(636, 604, letter(), 0.86), lying(870, 606, folder('teal'), 0.9),
		at(330, 656, laptop('ink+3'), { scale: 1.1 }), at(560, 650, mug('coral'), { scale: 1.15 }), lying(1020, 636, envelope(), 0.9),
		at(96, 800, leaves(1.1, 'plum-3', 14)), at(1130, 812, leaves(0.9, 'plum-3', -16)),
	],
);
