import { at, far, fill, line, plain, type Node } from '../core/graph.ts';
import { rect } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { busStop, land, workshop } from '../places/outdoors.ts';
import { cloud, tree } from '../places/town.ts';
import { letter } from '../props/paper.ts';
import { rucksack } from '../props/small.ts';
import { bicycle } from '../props/wheels.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';

/** One bus stop out of town: a list of firms in the hand, and the first of them across the street. */
export const findTheRightJob = (): Node => stage(
	{ wall: 'sky+1', floor: 'sand-1', corners: [48, 48, 48, 300], horizon: 600, skirting: false },
	[
		cloud(300, 150, 170), cloud(930, 120, 130), at(0, 604, land(1200)),
		far(1, at(410, 600, tree(300)), at(520, 604, tree(210, 'sage-2'))),
		at(560, 616, workshop(3), { scale: 1.28 }), at(1150, 622, tree(230, 'sage-1')),
		fill('sand', rect(0, 612, 1200, 22)), fill('ink+3', rect(0, 634, 1200, 66)), line('paper', 6, 'M40 666h80M220 666h80M400 666h80M690 666h80M870 666h80M1050 666h80'), fill('sand+1', rect(0, 700, 1200, 10)), fill('sand', rect(0, 710, 1200, 100)),
		at(900, 628, mini({ skin: 'fair', hair: 'ink+5', top: 'teal', bottom: 'ink', facing: -1, busy: true }), { scale: 0.92 }), at(984, 630, mini({ skin: 'umber', hair: 'ink-2', top: 'amber', style: 'bun', facing: -1 }), { scale: 0.92 }),
		at(1086, 636, bicycle('amber'), { scale: 0.8, flip: true }),
		at(88, 722, busStop('teal'), { scale: 1.22 }),
		plain(person({ ...cast.olena, top: { kind: 'jumper', colour: 'plum' }, bottom: { kind: 'skirt', colour: 'amber-1' } }, { at: [206, 722], legs: 'sit', seat: 100, scale: 0.86, shadow: false, head: { turn: 0.6, nod: 12, gaze: [0.8, 1] }, feet: [[86, 0], [106, -2]], near: { to: [276, 568], hand: 'flat' }, far: { to: [290, 570], hand: 'grip', holds: fill('ink-1', 'M-6 -22H10V22H-6Z') } })),
		at(538, 536, rucksack('coral'), { scale: 1.06, rotate: 4 }),
		person(cast.mateo, { at: [600, 764], scale: 1.04, lean: -1, head: { turn: 0.62, nod: -2, gaze: [1, 0] }, far: { to: [760, 404], hand: 'point', bend: 1 }, near: { to: [660, 484], hand: 'grip' }, carries: at(634, 410, letter(), { rotate: 7, scale: 0.62 }) }),
		line('coral-2', 9, 'M562 412Q544 440 554 500'),
		at(1110, 816, leaves(1, 'plum-3', -16)),
	],
);
