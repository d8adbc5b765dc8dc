import { at, far, fill, line, type Node } from '../core/graph.ts';
import { rect, rounded } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { water } from '../props/catering.ts';
import { cv, letter, lying, pen } from '../props/paper.ts';
import { chair } from '../props/seat.ts';
import { lamp, mug, plant } from '../props/small.ts';
import { roundTable } from '../props/table.ts';
import { machine, valve } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';

/** Owner and team lead at a round table, the hall behind the glass, a part that tells a story. */
export const jobInterview = (): Node => stage(
	{ wall: 'teal+3', floor: 'sand-1', corners: [48, 48, 48, 280], horizon: 610, skirting: 'teal+2' },
	[
		fill('sky+2', rect(360, 120, 640, 330)),
		far(2, at(420, 452, machine('teal'), { scale: 0.9 }), at(830, 452, mini({ skin: 'umber', hair: 'ink', top: 'coral', busy: true, facing: -1 }), { scale: 0.95 }), at(930, 452, fill('brick', rounded(-40, -90, 110, 90, 4)))),
		line('paper', 14, 'M360 120H1000V450H360ZM573 120V450M786 120V450'), fill('paper-1', rounded(340, 452, 680, 16, 4)),
		at(600, 0, lamp(56, 'coral', 170)), at(1096, 650, plant('sage-2', 'coral', 1.7)),
		at(250, 748, chair('amber'), { scale: 1.1 }), at(962, 748, chair('amber'), { flip: true, scale: 1.1 }),
		person(cast.linh, { at: [250, 748], legs: 'sit', scale: 1.12, shadow: false, lean: 4, head: { turn: 0.55, mouth: 'talk', gaze: [1, 0] }, near: { to: [404, 560], hand: 'open', turn: -30 }, far: { to: [468, 530], hand: 'open', turn: -40 } }),
		person(cast.owner, { at: [962, 748], legs: 'sit', scale: 1.12, facing: -1, shadow: false, lean: 3, head: { turn: 0.55, nod: 4, gaze: [1, 0] }, carries: at(770, 398, cv('teal'), { rotate: 7, scale: 0.8 }), near: { to: [862, 512], hand: 'grip' }, far: { to: [800, 520], hand: 'grip' } }),
		roundTable(604, 634, 318, 128, 'sand'),
		person({ ...cast.jonas, lanyard: 'coral' }, { at: [628, 596], legs: 'none', scale: 1.1, facing: -1, behind: 556, lean: 2, head: { turn: 0.45, nod: 5, gaze: [1, 0.2] }, near: { to: [690, 582], hand: 'pinch', holds: at(16, 0, pen('coral'), { rotate: 30 }) }, far: { to: [552, 590], hand: 'flat' } }),
		lying(666, 628, letter(), 0.56), at(480, 640, valve(), { scale: 0.8, rotate: -4 }), at(800, 660, mug('teal'), { scale: 0.9 }), at(390, 650, water(), { scale: 0.8 }),
		at(1120, 818, leaves(0.95, 'plum-3', -14)),
	],
);
