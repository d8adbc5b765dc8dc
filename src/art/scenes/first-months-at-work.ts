import { at, line, type Node } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { rect, rounded } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { notebook } from '../props/hands.ts';
import { coffeeMachine } from '../props/catering.ts';
import { door, noticeBoard } from '../props/office.ts';
import { clock, mug, plant } from '../props/small.ts';
import { wheelchair } from '../props/wheels.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';

const chair = wheelchair('teal');

/** In front of the notice board: a colleague explains, he asks and writes it down. */
export const firstMonthsAtWork = (): Node => stage(
	{ wall: 'sage+3', floor: 'sand-1', corners: [48, 300, 48, 48], horizon: 612, skirting: 'sage+2' },
	[
		at(176, 614, [door('teal', 'amber+3'), at(-14, -2, mini({ skin: 'olive', hair: 'brick-2', top: 'coral', bottom: 'ink', step: 0.2 }), { scale: 1.02 })]),
		at(470, 150, noticeBoard('brick'), { scale: 1.32 }), at(356, 190, clock(40, 7, 55, 'plum')),
		line('brick', 9, 'M286 300H420'), [304, 350, 396].map((x, i) => [line('brick-1', 6, `M${x} 300v16`), form((['amber', 'plum', 'teal'] as const)[i]!, `M${x - 8} 318Q${x - 34} 340 ${x - 30} 470H${x + 26}Q${x + 32} 350 ${x + 8} 318Z`, 9)]),
		form('brick+1', rect(968, 470, 260, 170), 12), form('sand', rounded(952, 452, 280, 22, 4), 6), at(1070, 452, coffeeMachine('coral'), { scale: 0.95 }),
		at(820, 744, chair.back, { flip: true, scale: 1.06 }),
		person({ ...cast.mei, top: { kind: 'shirt', colour: 'coral' }, lanyard: 'paper' }, { at: [820, 744], legs: 'sit', scale: 1.06, facing: -1, shadow: false, feet: [[104, -26], [126, -26]], lean: 1, head: { turn: 0.5, nod: -5, gaze: [1, -0.4], mouth: 'laugh' }, far: { to: [690, 372], hand: 'point', bend: 1 }, near: { to: [742, 590], hand: 'rest' } }),
		at(820, 744, chair.front, { flip: true, scale: 1.06 }),
		person(cast.mateo, { at: [500, 752], scale: 1.06, head: { turn: 0.55, nod: 3, gaze: [1, 0.3], mouth: 'smile' }, far: { to: [582, 480], hand: 'flat', turn: -20, holds: at(-6, -4, notebook(), { rotate: -26 }) }, near: { to: [548, 462], hand: 'pinch', turn: 4, holds: at(18, -4, line('amber', 6, 'M-14 0H24'), { rotate: 36 }) } }),
		at(986, 452, mug('amber'), { scale: 0.8 }), at(332, 690, plant('sage', 'coral', 1)),
		at(90, 816, leaves(1.05, 'plum-3', 12)), at(1120, 818, leaves(0.9, 'plum-3', -16)),
	],
);
