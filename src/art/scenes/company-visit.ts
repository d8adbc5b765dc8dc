import { at, far, line, plain, type Node } from '../core/graph.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { archedWindow } from '../places/hall.ts';
import { lamp } from '../props/small.ts';
import { wheelchair } from '../props/wheels.ts';
import { hose, machine, toolWall } from '../props/workshop.ts';
import { calliper, clipboard } from '../props/hands.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';

const chair = wheelchair('coral');
const arch = archedWindow(180, 240, 'brick');

/** Safety glasses on: the group stands at the machine, a young mechanic explains without the boss. */
export const companyVisit = (): Node => stage(
	{ wall: 'sage+2', floor: 'sand', corners: [300, 48, 48, 48], horizon: 600, skirting: 'sage' },
	[
		at(420, 110, arch), at(900, 110, arch), at(640, 170, toolWall('sand'), { scale: 0.86 }), at(790, 0, lamp(50, 'coral', 140)),
		line('amber', 12, 'M24 706H1176'), far(1, at(1090, 606, mini({ skin: 'fair', hair: 'brick', top: 'teal', busy: true, facing: -1 }))),
		at(60, 656, machine('teal'), { scale: 1.32 }), at(1120, 300, hose()),
		person({ ...cast.grace, goggles: true, vest: 'amber', top: { kind: 'jumper', colour: 'ink+1' } }, { at: [540, 740], scale: 1.03, facing: 1, head: { turn: 0.5, mouth: 'talk', gaze: [1, 0.1] }, lean: -1, near: { to: [424, 452], hand: 'point', bend: -1 }, far: { to: [632, 500], hand: 'open', turn: -30 } }),
		plain(person({ ...cast.jonas, goggles: true, vest: 'coral' }, { at: [1082, 700], scale: 0.94, facing: -1, head: { turn: 0.55, nod: -2, gaze: [1, -0.3] }, near: { to: [1040, 490], hand: 'grip', bend: 1, holds: at(0, 0, clipboard(), { rotate: 20, scale: 0.8 }) } })),
		plain(person({ ...cast.amira, cover: { kind: 'hijab', colour: 'plum' }, goggles: true, vest: 'coral', top: { kind: 'tunic', colour: 'sky-1' } }, { at: [948, 712], scale: 0.96, facing: -1, head: { turn: 0.6, gaze: [1, 0] }, near: { to: [908, 520], hand: 'grip', bend: 1 } })),
		at(770, 748, chair.back, { flip: true }),
		person({ ...cast.kwame, goggles: true, vest: 'coral' }, { at: [770, 748], legs: 'sit', facing: -1, shadow: false, feet: [[104, -26], [126, -26]], head: { turn: 0.55, nod: -3, mouth: 'laugh', gaze: [1, -0.3] }, far: { to: [664, 500], hand: 'grip', holds: at(-4, 0, calliper(), { rotate: -40, scale: 0.8 }) }, near: { to: [716, 596], hand: 'flat' } }),
		at(770, 748, chair.front, { flip: true }),
		at(1120, 820, leaves(0.9, 'plum-3', -14)),
	],
);
