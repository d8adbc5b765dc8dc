import { at, far, fill, plain, type Node } from '../core/graph.ts';
import { polygon } from '../core/path.ts';
import { fairStand, roof } from '../places/fair.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { flask } from '../props/laboratory.ts';
import { paddle, notebook } from '../props/hands.ts';
import { rucksack } from '../props/small.ts';
import { gear, sensor, valve } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';
import { walking } from '../rig/pose.ts';

/** Down the aisle of a trade fair, from stand to stand, by appointment. */
export const careerWalk = (): Node => stage(
	{ wall: 'sky+2', floor: 'ink+4', corners: [48, 280, 48, 48], horizon: 596, skirting: false },
	[
		at(0, 60, roof(1200, 'sky')), far(2, at(690, 590, mini({ skin: 'umber', hair: 'ink', top: 'teal', facing: -1 }), { scale: 0.8 })),
		at(60, 604, fairStand(280, 'teal', valve('amber-1', 'coral'))), at(380, 604, fairStand(230, 'amber', at(0, -4, gear(30, 10, 'coral')))), at(846, 614, fairStand(320, 'coral', at(40, 4, sensor('teal')))),
		at(452, 486, flask('teal+2'), { scale: 0.6 }),
		fill('coral+1', polygon([150, 800], [380, 616], [840, 616], [1020, 800])),
		plain(person({ ...cast.jonas, lanyard: 'ink', top: { kind: 'blazer', colour: 'ink+1', under: 'paper' } }, { at: [1080, 690], scale: 0.9, facing: -1, head: { turn: 0.55, mouth: 'talk' }, far: { to: [1000, 470], hand: 'open', turn: -10 }, near: { to: [1034, 520], hand: 'open' } })),
		person({ ...cast.owner, lanyard: 'coral', top: { kind: 'jumper', colour: 'teal' } }, { at: [846, 752], scale: 1.02, ...walking(0.03, 108), head: { turn: 0.5, mouth: 'laugh' }, far: { to: [936, 236], hand: 'grip', bend: 1, holds: at(0, 6, paddle('amber'), { rotate: 88 }) } }),
		plain(person({ ...cast.harpreet, top: { kind: 'hoodie', colour: 'plum' }, lanyard: 'amber' }, { at: [180, 724], scale: 0.96, ...walking(0.54, 100), head: { turn: 0.6, gaze: [1, 0] } })),
		at(322, 540, rucksack('sage'), { scale: 0.9 }), plain(person({ ...cast.linh, lanyard: 'amber' }, { at: [366, 740], scale: 0.99, ...walking(0.04, 100), head: { turn: 0.6, mouth: 'laugh', gaze: [1, 0] } })),
		person({ ...cast.samuel, lanyard: 'amber', top: { kind: 'jumper', colour: 'amber-1' } }, { at: [590, 756], scale: 1.02, ...walking(0.53, 110), head: { turn: 0.6, gaze: [1, -0.2], mouth: 'smile' }, near: { to: [660, 500], hand: 'grip', bend: 1, holds: notebook('teal') } }),
		at(1116, 822, leaves(0.9, 'plum-3', -14)),
	],
);
