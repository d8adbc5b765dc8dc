import { at, plain, type Node } from '../core/graph.ts';
import type { Colour } from '../core/palette.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { archedWindow } from '../places/hall.ts';
import { letter, lying, pen, sticky } from '../props/paper.ts';
import { lamp, mug } from '../props/small.ts';
import { clipboard } from '../props/hands.ts';
import { table } from '../props/table.ts';
import { gear, pipe, sensor, valve } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

const notes: [number, number, Colour, number][] = [[470, 150, 'amber+1', -4], [546, 144, 'coral+1', 3], [622, 152, 'sage+1', -2], [508, 226, 'sky', 4], [588, 222, 'amber+1', -3], [668, 228, 'coral+1', 2], [706, 146, 'sky', 3]];

/** A small task from a real firm: four heads, one pump that leaks. */
export const careerWorkshop = (): Node => stage(
	{ wall: 'teal+4', floor: 'brick+2', corners: [48, 300, 48, 48], horizon: 610, skirting: 'teal+3' },
	[
		at(96, 100, archedWindow(210, 270, 'teal')), notes.map(([x, y, c, r]) => at(x, y, sticky(c), { rotate: r, scale: 1.15 })), at(910, 0, lamp(56, 'coral', 150)),
		plain(person({ ...cast.jonas, top: { kind: 'jumper', colour: 'plum' }, goggles: true }, { at: [394, 600], legs: 'none', scale: 1.06, behind: 566, lean: 3, head: { turn: 0.5, nod: 8, gaze: [1, 0.8], mouth: 'smile' }, near: { to: [420, 590], hand: 'flat' }, far: { to: [516, 566], hand: 'flat' } })),
		plain(person({ ...cast.amira, cover: { kind: 'hijab', colour: 'coral' }, top: { kind: 'tunic', colour: 'teal' } }, { at: [790, 600], legs: 'none', scale: 1.06, facing: -1, behind: 566, lean: 2, head: { turn: 0.5, nod: 8, gaze: [1, 0.8], mouth: 'talk' }, near: { to: [730, 560], hand: 'point' }, far: { to: [690, 580], hand: 'flat' } })),
		table({ x: 590, y: 662, width: 700, depth: 96, height: 112, colour: 'amber+1', legs: 'steel' }),
		person(cast.kwame, { at: [196, 752], scale: 1.06, lean: 6, head: { turn: 0.6, nod: 8, gaze: [1, 0.6], mouth: 'laugh' }, near: { to: [300, 486], hand: 'open' } }),
		at(592, 612, valve('amber-1', 'coral'), { scale: 1.25 }), at(462, 612, pipe(54, 15, 'sky-2')), at(668, 612, pipe(64, 15, 'sky-2')), lying(386, 614, letter(), 0.76), at(800, 640, sensor('teal')), at(736, 640, gear(20, 9, 'brick+1')), at(330, 648, mug('teal'), { scale: 0.9 }), at(470, 650, pen('coral')),
		person({ ...cast.owner, lanyard: 'amber', older: true }, { at: [1036, 752], scale: 1.06, facing: -1, lean: 2, head: { turn: 0.6, nod: 5, gaze: [1, 0.6], mouth: 'smile' }, near: { to: [976, 500], hand: 'grip', bend: 1, holds: clipboard() }, far: { to: [930, 470], hand: 'open', turn: -20 } }),
		at(80, 820, leaves(0.8, 'plum-3', 12)),
	],
);
