import { at, fill, line, type Node } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { rect, rounded } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { bus, workshop } from '../places/outdoors.ts';
import { cloud, house, skyline, tree } from '../places/town.ts';
import { rucksack } from '../props/small.ts';
import { bicycle } from '../props/wheels.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';
import { walking } from '../rig/pose.ts';

const awning = (x: number) => [0, 1, 2, 3, 4, 5].map((i) => fill(i % 2 ? 'paper' : 'coral', rounded(x + i * 30, 484, 30, 34, [0, 0, 12, 12])));

/** A small town at the start of a working day: bakery, workshop, laboratory, and people on their way. */
export const home = (): Node => stage(
	{ wall: 'sky+1', floor: 'sand', corners: [320, 48, 320, 48], horizon: 630, skirting: false },
	[
		fill('amber+1', 'M760 240a80 80 0 1 0 160 0a80 80 0 1 0 -160 0z'), cloud(420, 170, 170), cloud(980, 150, 150), at(0, 600, [skyline(1240, 2)], { scale: 1.15 }),
		at(178, 0, [at(90, 636, house(190, 250, 'amber+1', 'brick', 2)), fill('sky+2', rounded(106, 520, 106, 80, 4)), form('teal-1', rect(226, 528, 40, 108), 5), awning(94), at(150, 600, [0, 1, 2].map((i) => at(i * 26 - 24, 0, form('brick+1', 'M-14 0C-14 -22 14 -22 14 0Z', 4))))]),
		at(130, 636, tree(270)), at(470, 638, workshop(3), { scale: 0.94 }),
		at(890, 636, [form('paper', rect(0, -280, 210, 280), 16), form('teal', rect(-8, -292, 226, 20), 5), [0, 1, 2].map((r) => fill('sky-1', rounded(18, -254 + r * 72, 174, 44, 4))), form('coral', rounded(70, -58, 60, 58, [8, 8, 0, 0]), 5)]), at(1140, 640, tree(300, 'sage-2')),
		fill('ink+3', rect(0, 660, 1200, 64)), line('paper', 6, 'M60 692h80M240 692h80M420 692h80M960 692h80'), fill('sand+1', rect(0, 724, 1200, 9)),
		at(330, 652, mini({ skin: 'fair', hair: 'ink+5', top: 'plum', style: 'bun', step: 0.2 }), { scale: 0.6 }), at(690, 708, bus('coral'), { scale: 0.94 }),
		at(170, 544, rucksack('amber'), { scale: 1 }),
		person({ ...cast.linh, top: { kind: 'jumper', colour: 'coral' } }, { at: [226, 752], scale: 0.98, ...walking(0.03, 108), head: { turn: 0.55, mouth: 'smile' } }),
		at(524, 752, bicycle('teal'), { scale: 1.5 }),
		person({ ...cast.samuel, top: { kind: 'jumper', colour: 'amber-1' } }, { at: [496, 756], scale: 0.98, ...walking(0.53, 100), head: { turn: 0.55, mouth: 'laugh' }, near: { to: [566, 486], hand: 'grip' }, far: { to: [602, 486], hand: 'grip' } }),
		at(84, 822, leaves(0.9, 'plum-3', 12)),
	],
);
