import { at, plain, type Node } from '../core/graph.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { skyline, view } from '../places/town.ts';
import { counter } from '../props/office.ts';
import { binders, calendar, folder, letter, lying, pen } from '../props/paper.ts';
import { monitorBack } from '../props/screens.ts';
import { waitingRow } from '../props/seat.ts';
import { clock, plant, rucksack } from '../props/small.ts';
import { shelf } from '../props/storage.ts';
import { cast } from '../rig/cast.ts';
import type { Look } from '../rig/look.ts';
import { person } from '../rig/person.ts';

const clerk: Look = { ...cast.owner, hair: 'bun', hairColour: 'brick-2', older: false, glasses: 'plum', top: { kind: 'cardigan', colour: 'teal', under: 'paper' }, lanyard: 'amber' };
const father: Look = { ...cast.yusuf, top: { kind: 'jumper', colour: 'sage-1' } };

/** At the counter of the immigration office: the folder is complete, the clerk goes through it. */
export const residenceAndWorkPermit = (): Node => stage(
	{ wall: 'sand+2', floor: 'sky-1', corners: [48, 300, 48, 48], horizon: 600, skirting: 'sand' },
	[
		at(96, 126, view(270, 230, skyline(270, 2), 'paper', 1)),
		at(836, 150, shelf(170, 260, [binders('teal', 'teal', 'teal', 'coral', 'teal'), binders('plum', 'plum', 'amber', 'plum')], 'sand-1')),
		at(632, 150, calendar('coral', 12), { scale: 0.8 }), at(470, 180, clock(40, 9, 20)),
		at(120, 646, waitingRow('coral', 3), { scale: 0.9 }),
		plain(person(father, { at: [206, 652], legs: 'sit', scale: 0.84, seat: 118, shadow: false, head: { turn: 0.45, mouth: 'calm' }, feet: [[66, 0], [96, -4]], near: { to: [262, 520], hand: 'flat' }, far: { to: [272, 512], hand: 'flat' } })),
		counter(640, 566, 620, 240, 'teal-1', 'sand', 54),
		person(clerk, { at: [884, 600], legs: 'none', scale: 1.2, facing: -1, behind: 520, lean: 7, head: { turn: 0.6, nod: 8, mouth: 'smile', gaze: [0.7, 1] }, far: { to: [730, 530], hand: 'flat' }, near: { to: [804, 530], hand: 'pinch', holds: at(14, 0, pen('coral'), { rotate: 40 }) } }),
		lying(676, 538, folder('coral'), 0.8), lying(780, 520, letter(), 0.62), at(1040, 556, monitorBack(), { flip: true }), at(1138, 556, plant('sage', 'amber', 0.5)),
		person(cast.samuel, { at: [540, 742], scale: 1.02, lean: 3, head: { turn: 0.6, nod: 4, gaze: [1, 0.5] }, near: { to: [628, 526], hand: 'point', turn: 10 }, far: { to: [690, 480], hand: 'open', turn: -50 } }),
		at(408, 752, rucksack('amber-1'), { scale: 0.95 }),
		at(60, 812, leaves(1, 'plum-3', 12)),
	],
);
