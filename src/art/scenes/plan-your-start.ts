import { at, fill, type Node } from '../core/graph.ts';
import { ellipse } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { skyline, view } from '../places/town.ts';
import { calendar, letter, lying, sticky } from '../props/paper.ts';
import { laptop } from '../props/screens.ts';
import { swivel } from '../props/seat.ts';
import { mug, plant, rucksack } from '../props/small.ts';
import { table } from '../props/table.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

/** Three months on the wall: she pins the day that matters, a friend hands up the notes. */
export const planYourStart = (): Node => stage(
	{ wall: 'amber+3', floor: 'brick+2', corners: [48, 280, 48, 48], horizon: 636, skirting: 'amber+2' },
	[
		at(86, 130, view(220, 280, skyline(220, 2), 'paper', 1)),
		[['teal', 20, 480], ['coral', 7, 702], ['amber', -1, 924]].map(([accent, marked, x], i) => at(x as number, 128 + i * 4, calendar(accent as 'teal', marked as number), { scale: 0.98 })),
		fill('plum', `${ellipse(540, 262, 11)}${ellipse(1010, 250, 11)}`),
		at(520, 340, sticky('amber+1'), { rotate: -4 }), at(924, 336, sticky('sky'), { rotate: 3 }), at(850, 344, sticky('sage+1'), { rotate: -3 }),
		at(950, 742, swivel('teal'), { flip: true, scale: 1.04 }),
		person({ ...cast.kwame, top: { kind: 'tee', colour: 'sage', sleeves: 'short' } }, { at: [934, 742], legs: 'sit', scale: 1.04, facing: -1, shadow: false, lean: 3, head: { turn: 0.5, nod: -8, gaze: [0.9, -0.7], mouth: 'laugh' }, far: { to: [760, 420], hand: 'pinch', bend: 1, holds: at(20, -26, sticky('amber+1'), { rotate: 90, scale: 0.9 }) }, near: { to: [838, 576], hand: 'flat' } }),
		table({ x: 800, y: 648, width: 420, depth: 50, height: 120, colour: 'amber+1', legs: 'steel' }),
		at(700, 638, laptop('ink+3'), { scale: 0.86 }), at(816, 640, mug('plum'), { scale: 0.9 }), lying(860, 618, letter(), 0.5),
		person({ ...cast.amira, top: { kind: 'tunic', colour: 'coral' } }, { at: [470, 752], scale: 1.06, head: { turn: 0.6, nod: -6, gaze: [1, -0.6] }, far: { to: [700, 288], hand: 'point', bend: 1 }, near: { to: [560, 470], hand: 'grip', bend: 1, holds: at(20, 0, sticky('sky'), { rotate: 80, scale: 0.9 }) } }),
		at(330, 756, rucksack('teal'), { scale: 0.9 }), at(176, 690, plant('sage-1', 'amber', 1.25)),
		at(90, 818, leaves(0.9, 'plum-3', 10)), at(1120, 816, leaves(1.05, 'plum-3', -14)),
	],
);
