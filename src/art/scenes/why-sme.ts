import { at, far, fill, plain, type Node } from '../core/graph.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { archedWindow } from '../places/hall.ts';
import { laptopSide } from '../props/screens.ts';
import { lamp } from '../props/small.ts';
import { box } from '../props/storage.ts';
import { table } from '../props/table.ts';
import { wheelchair } from '../props/wheels.ts';
import { gear, machine, toolWall, valve, vice } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';

const chair = wheelchair('amber');
const arch = archedWindow(190, 250);
const light = lamp(60, 'coral', 140);

/** A valve maker's hall with ten people: everybody sees what everybody does. */
export const whySme = (): Node => stage(
	{ wall: 'sage+3', floor: 'sand', corners: [48, 48, 300, 48], horizon: 560, skirting: 'sage+1' },
	[
		[70, 870].map((x) => at(x, 84, arch)), at(470, 196, toolWall('sand')),
		at(410, 0, light), at(840, 0, light),
		far(1, at(36, 600, machine('teal'), { scale: 0.86 }), at(790, 596, fill('sand-2', 'M-125 -100h250v14h-20l6 86h-12l-8 -86h-182l-8 86h-12l6 -86h-20z')), at(850, 494, gear(22, 9, 'amber-1'))),
		at(356, 604, mini({ skin: 'fair', hair: 'amber-2', top: 'coral', style: 'bun', facing: -1, busy: true })),
		at(560, 592, mini({ skin: 'umber', hair: 'ink-2', top: 'plum', bottom: 'ink', step: 0.2 }), { scale: 0.94 }),
		at(800, 612, mini({ skin: 'fair', hair: 'brick', top: 'teal' })), at(910, 598, mini({ skin: 'olive', hair: 'ink-1', top: 'amber', style: 'scarf', facing: -1, busy: true })),
		at(1120, 606, mini({ skin: 'ebony', hair: 'ink-3', top: 'sage', step: 0.8, facing: -1 }), { scale: 1.02 }),
		plain(person({ ...cast.harpreet, apron: 'ink+2' }, {
			at: [150, 716], scale: 0.9, facing: 1, head: { turn: 0.5 }, carries: at(118, 520, [box(116, 78, 'amber-1')]), near: { to: [150, 500], hand: 'flat' }, far: { to: [226, 500], hand: 'grip' },
		})),
		at(1002, 726, [chair.back], { flip: true, scale: 0.96 }),
		plain(person(cast.linh, { at: [1002, 726], legs: 'sit', scale: 0.96, facing: -1, shadow: false, lean: 4, feet: [[104, -26], [126, -26]], head: { turn: 0.55, mouth: 'laugh' }, near: { to: [906, 536], hand: 'flat' }, far: { to: [880, 530], hand: 'flat' } })),
		at(1002, 726, [chair.front], { flip: true, scale: 0.96 }),
		table({ x: 590, y: 640, width: 640, depth: 70, height: 112, colour: 'amber+1', legs: 'steel' }),
		person({ ...cast.amira, goggles: true }, { at: [424, 596], legs: 'none', scale: 1.2, behind: 570, lean: 4, head: { turn: 0.55, nod: 6, gaze: [1, 0.6] }, far: { to: [520, 470], hand: 'grip' }, near: { to: [470, 560], hand: 'flat' } }),
		person({ ...cast.master, glasses: 'ink' }, { at: [716, 596], legs: 'none', scale: 1.2, facing: -1, behind: 570, lean: 5, head: { turn: 0.55, nod: 6, gaze: [1, 0.6], mouth: 'talk' }, carries: at(576, 452, valve(), { scale: 1.15, rotate: -8 }), near: { to: [620, 500], hand: 'point' }, far: { to: [630, 566], hand: 'flat' } }),
		at(374, 626, vice('teal-1')), at(838, 626, laptopSide('ink+3'), { flip: true, scale: 0.9 }),
		at(96, 812, leaves(0.8, 'plum-3', 12)),
	],
);
