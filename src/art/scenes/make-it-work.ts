import { at, far, fill, type Node } from '../core/graph.ts';
import { ellipse } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { workshop } from '../places/outdoors.ts';
import { skyline } from '../places/town.ts';
import { bottle, tubes } from '../props/laboratory.ts';
import { lying, letter } from '../props/paper.ts';
import { laptop } from '../props/screens.ts';
import { mug } from '../props/small.ts';
import { table } from '../props/table.ts';
import { valve, vice } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

/** The cover: engineer, programmer and laboratory engineer at one bench, the town behind them. */
export const makeItWork = (): Node => stage(
	{ wall: 'sky+1', floor: 'brick', corners: [320, 320, 48, 48], horizon: 620, skirting: false },
	[
		fill('amber+1', ellipse(600, 380, 300)), at(0, 590, [skyline(1240, 2)], { scale: 1 }), far(1, at(60, 600, workshop(3), { scale: 0.72 })), fill('sage', 'M0 580C300 550 900 550 1200 584V800H0Z'),
		table({ x: 600, y: 680, width: 1260, depth: 104, height: 120, colour: 'amber+1', legs: 'panel' }),
		person({ ...cast.amira, goggles: true, top: { kind: 'tunic', colour: 'coral' } }, { at: [300, 616], legs: 'none', scale: 1.34, behind: 578, lean: 4, head: { turn: 0.5, nod: 7, gaze: [0.9, 0.8] }, near: { to: [348, 590], hand: 'flat' }, far: { to: [414, 548], hand: 'grip' } }),
		person(cast.mateo, { at: [640, 606], legs: 'none', scale: 1.36, behind: 578, head: { turn: 0.4, mouth: 'laugh', gaze: [0, 0] }, near: { to: [620, 590], hand: 'flat' }, far: { to: [704, 590], hand: 'flat' } }),
		person({ ...cast.samuel, top: { kind: 'labcoat', colour: 'paper', under: 'teal' } }, { at: [944, 616], legs: 'none', scale: 1.34, facing: -1, behind: 578, lean: 1, head: { turn: 0.5, gaze: [1, -0.2], mouth: 'smile' }, far: { to: [806, 430], hand: 'grip', bend: 1, holds: at(0, 20, bottle('teal+3', 'coral', false), { rotate: 70, scale: 1 }) }, near: { to: [900, 588], hand: 'flat' } }),
		at(474, 616, valve('amber-1', 'teal'), { scale: 1.25 }), at(654, 664, laptop('ink+3'), { scale: 1.16 }), at(1020, 650, tubes('coral', 'teal+2', 'amber', 'sage'), { scale: 1.1 }), at(190, 656, vice('teal-1'), { scale: 1.1 }), at(800, 664, mug('coral'), { scale: 1.1 }), lying(846, 636, letter(), 0.7),
		at(70, 818, leaves(1, 'plum-3', 12)), at(1130, 818, leaves(1, 'plum-3', -12)),
	],
);
