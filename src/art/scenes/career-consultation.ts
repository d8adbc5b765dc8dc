import { at, plain, type Node } from '../core/graph.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { skyline, view } from '../places/town.ts';
import { door } from '../props/office.ts';
import { letter, lying, binders } from '../props/paper.ts';
import { notebook } from '../props/hands.ts';
import { armchair } from '../props/seat.ts';
import { lamp, mug, plant } from '../props/small.ts';
import { box, shelf } from '../props/storage.ts';
import { roundTable } from '../props/table.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

const [his, hers] = [armchair('teal'), armchair('coral')];

/** Thirty minutes with the door ajar: one listens and notes, the next one waits outside. */
export const careerConsultation = (): Node => stage(
	{ wall: 'amber+3', floor: 'brick+2', corners: [48, 48, 280, 48], horizon: 616, skirting: 'amber+2' },
	[
		at(396, 110, view(300, 260, skyline(300, 2), 'paper', 1)), at(80, 170, shelf(200, 250, [[binders('teal', 'plum', 'coral'), at(110, 0, box(60, 50, 'sage'))], [at(40, 0, plant('sage-1', 'coral', 0.55)), at(90, 0, binders('amber', 'sage', 'brick'))]], 'sand-1')),
		at(545, 0, lamp(48, 'plum', 140)),
		at(1000, 618, [door('plum', 'sky+2')], { scale: 1.16 }),
		plain(person({ ...cast.kwame, cover: { kind: 'beanie', colour: 'coral' } }, { at: [990, 622], scale: 0.66, facing: -1, head: { turn: 0.5, mouth: 'smile' }, near: { to: [972, 430], hand: 'grip', holds: notebook('teal') } })),
		at(262, 748, his.back, { scale: 1.12 }), at(790, 748, hers.back, { scale: 1.12, flip: true }),
		person({ ...cast.yusuf, glasses: 'ink', top: { kind: 'cardigan', colour: 'plum', under: 'sky' } }, { at: [270, 752], legs: 'sit', seat: 112, scale: 1.12, shadow: false, lean: 2, head: { turn: 0.6, nod: 4, gaze: [1, 0.1], mouth: 'calm' }, far: { to: [420, 536], hand: 'flat', holds: notebook('amber') }, near: { to: [388, 522], hand: 'pinch' } }),
		at(262, 748, his.front, { scale: 1.12 }),
		person({ ...cast.priya, top: { kind: 'jumper', colour: 'sage' } }, { at: [782, 752], legs: 'sit', seat: 112, scale: 1.12, facing: -1, shadow: false, lean: 6, head: { turn: 0.6, gaze: [1, 0], mouth: 'talk' }, far: { to: [640, 500], hand: 'open', turn: -30 }, near: { to: [668, 540], hand: 'open', turn: -20 } }),
		at(790, 748, hers.front, { scale: 1.12, flip: true }),
		roundTable(530, 656, 104, 106, 'sand'), at(480, 652, mug('coral'), { scale: 0.8 }), at(588, 654, mug('teal'), { scale: 0.8 }), lying(520, 644, letter(), 0.4),
		at(80, 818, leaves(0.95, 'plum-3', 12)),
	],
);
