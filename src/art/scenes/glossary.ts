import { at, type Node } from '../core/graph.ts';
import type { Colour } from '../core/palette.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { lamp, mug, plant, tag } from '../props/small.ts';
import { table } from '../props/table.ts';
import { gear, toolbox, toolWall, valve, vice } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

const tags: [number, number, Colour][] = [[402, 372, 'coral+1'], [516, 384, 'amber+1'], [632, 330, 'sky'], [706, 306, 'sage+1'], [820, 368, 'coral+1']];

/** Every tool gets its word on a string: two colleagues label the wall. */
export const glossary = (): Node => stage(
	{ wall: 'teal+3', floor: 'brick+2', corners: [48, 300, 48, 48], horizon: 640, skirting: 'teal+2' },
	[
		at(320, 130, toolWall('sand+1'), { scale: 2.25 }), tags.map(([x, y, c]) => at(x, y, tag(c), { scale: 0.95 })), at(180, 0, lamp(56, 'coral', 150)),
		table({ x: 640, y: 664, width: 560, depth: 64, height: 100, colour: 'amber+1', legs: 'steel' }),
		at(480, 650, vice('coral')), at(620, 634, valve('amber-1', 'teal'), { scale: 0.9 }), at(740, 634, gear(28, 10, 'ink+4')), at(830, 652, toolbox('teal'), { scale: 0.7 }), at(688, 656, mug('plum'), { scale: 0.8 }),
		person({ ...cast.amira, apron: 'ink+1' }, { at: [214, 756], scale: 1.06, head: { turn: 0.6, nod: -5, gaze: [1, -0.4] }, far: { to: [378, 370], hand: 'pinch', bend: 1 }, near: { to: [300, 520], hand: 'grip', bend: 1, holds: at(24, 4, tag('amber+1'), { rotate: -120, scale: 0.8 }) } }),
		person({ ...cast.jonas, apron: 'brick' }, { at: [1008, 756], scale: 1.06, facing: -1, head: { turn: 0.55, nod: -4, gaze: [1, -0.2], mouth: 'talk' }, far: { to: [870, 400], hand: 'point', bend: 1 }, near: { to: [940, 520], hand: 'flat', bend: 1 } }),
		at(1120, 700, plant('sage-1', 'coral', 0.9)), at(80, 820, leaves(0.9, 'plum-3', 12)),
	],
);
