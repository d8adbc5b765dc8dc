import { at, plain, type Node } from '../core/graph.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { breadRack, calculator, oven } from '../props/catering.ts';
import { binders, letter, lying, pen } from '../props/paper.ts';
import { breads, clock, lamp, mug } from '../props/small.ts';
import { shelf } from '../props/storage.ts';
import { table } from '../props/table.ts';
import { cast } from '../rig/cast.ts';
import type { Look } from '../rig/look.ts';
import { person } from '../rig/person.ts';

const baker: Look = { ...cast.master, build: 'broad', hair: 'short', hairColour: 'brick-2', beard: 'moustache', cover: { kind: 'bakerscap', colour: 'paper' }, top: { kind: 'tee', colour: 'sky', sleeves: 'short' }, apron: 'paper', older: false };
const apprentice: Look = { ...cast.grace, cover: { kind: 'bakerscap', colour: 'paper' }, hair: 'buzz', apron: 'paper', top: { kind: 'tee', colour: 'coral', sleeves: 'short' } };

/** After the first batch: the baker and his new bookkeeper read the contract line by line. */
export const contractAndRights = (): Node => stage(
	{ wall: 'sand+2', floor: 'brick+1', corners: [48, 48, 300, 48], horizon: 640, skirting: 'sand' },
	[
		at(60, 636, oven('teal-1')), at(336, 636, breadRack(), { scale: 0.98 }), at(900, 130, shelf(210, 210, [[binders('coral', 'amber', 'coral')], [binders('teal', 'plum', 'sage', 'ink+2')]], 'sand-1')),
		at(700, 180, clock(44, 6, 10, 'coral')), at(610, 0, lamp(58, 'teal', 150)),
		plain(person(apprentice, { at: [356, 700], scale: 0.86, head: { turn: 0.55, mouth: 'smile' }, carries: at(440, 500, breads(), { scale: 0.78 }), near: { to: [388, 486], hand: 'flat' }, far: { to: [470, 492], hand: 'flat' } })),
		table({ x: 700, y: 668, width: 1120, depth: 100, height: 130, colour: 'amber+1', legs: 'panel' }),
		person({ ...cast.mei, top: { kind: 'blazer', colour: 'plum', under: 'paper' } }, { at: [596, 608], legs: 'none', scale: 1.26, behind: 570, lean: 6, head: { turn: 0.5, nod: 9, gaze: [0.8, 1], mouth: 'calm' }, near: { to: [640, 580], hand: 'pinch', holds: at(16, 0, pen('coral'), { rotate: 30 }) }, far: { to: [726, 584], hand: 'flat' } }),
		person(baker, { at: [940, 608], legs: 'none', scale: 1.26, facing: -1, behind: 570, lean: 7, head: { turn: 0.55, nod: 8, gaze: [0.8, 1], mouth: 'talk' }, near: { to: [826, 590], hand: 'point', turn: 8 }, far: { to: [812, 560], hand: 'flat' } }),
		lying(700, 596, letter(), 1.02), lying(600, 606, letter(), 0.84), lying(500, 612, calculator(), 0.9), at(1040, 646, breads(), { scale: 0.8 }), at(428, 640, mug('teal'), { scale: 1.05 }),
		at(96, 816, leaves(0.95, 'plum-3', 12)),
	],
);
