import { at, fill, line, type Node } from '../core/graph.ts';
import { form } from '../core/form.ts';
import type { Colour } from '../core/palette.ts';
import { d, rounded } from '../core/path.ts';
import { chairBack, leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { letter, lying, pen } from '../props/paper.ts';
import { clock, mug, plant } from '../props/small.ts';
import { table } from '../props/table.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

/** Heights of the blocks are minutes; the light ones are breaks. */
const day: [number, Colour][] = [[50, 'coral'], [84, 'teal'], [26, 'amber+2'], [70, 'plum+1'], [40, 'sage'], [26, 'amber+2'], [56, 'coral+1']];

/** Planning a workshop day: blocks as high as they are long, moved about until the afternoon fits. */
export const workshop = (): Node => stage(
	{ wall: 'sand+1', floor: 'sage', corners: [300, 48, 48, 48], horizon: 650, skirting: 'sand' },
	[
		form('brick+1', rounded(408, 92, 430, 472, 12), 8), fill('paper', rounded(422, 106, 402, 444, 4)), line('ink+4', 4, 'M500 122V536'),
		day.map(([height, colour], i) => { const y = 124 + day.slice(0, i).reduce((sum, [h]) => sum + h + 8, 0); return [line('ink+4', 4, d`M488 ${y}h12`), form(colour, rounded(518, y, i === 4 ? 150 : 276, height, 6), 6), fill('paper', rounded(532, y + 10, 70, 7, 3), 0.8)]; }),
		at(1060, 210, clock(70, 9, 0, 'teal')), at(330, 700, plant('sage-2', 'coral', 1)),
		table({ x: 610, y: 668, width: 520, depth: 60, height: 110, colour: 'amber+1', legs: 'steel' }),
		lying(440, 640, letter(), 0.6), at(800, 656, mug('teal'), { scale: 0.95 }), at(640, 650, pen('coral'), { rotate: 6 }),
		person({ ...cast.rosa, top: { kind: 'cardigan', colour: 'teal', under: 'paper' } }, { at: [254, 756], scale: 1.06, head: { turn: 0.55, nod: 3, mouth: 'talk', gaze: [1, 0] }, far: { to: [400, 470], hand: 'open', turn: -10 }, near: { to: [330, 540], hand: 'grip', bend: 1, holds: at(12, 0, pen('coral')) } }),
		person({ ...cast.mateo, top: { kind: 'jumper', colour: 'plum' } }, { at: [952, 756], scale: 1.06, facing: -1, head: { turn: 0.6, nod: -2, gaze: [1, 0] }, carries: at(700, 390, [form('sage', rounded(0, 0, 126, 40, 6), 6), fill('paper', rounded(12, 10, 60, 7, 3), 0.8)], { rotate: -7 }), far: { to: [850, 420], hand: 'grip', bend: 1 }, near: { to: [826, 414], hand: 'flat', bend: 1 } }),
		at(1100, 806, chairBack('plum-3')), at(80, 820, leaves(0.95, 'plum-3', 12)),
	],
);
