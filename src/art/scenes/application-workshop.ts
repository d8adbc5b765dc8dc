import { at, plain, type Node } from '../core/graph.ts';
import { chairBack } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { skyline, view } from '../places/town.ts';
import { flipchart } from '../props/office.ts';
import { cv, letter, lying, pen } from '../props/paper.ts';
import { laptop } from '../props/screens.ts';
import { clock, mug } from '../props/small.ts';
import { table } from '../props/table.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

const back = chairBack('plum-3');

/** One real advert each: they write, somebody who hires reads over the shoulder. */
export const applicationWorkshop = (): Node => stage(
	{ wall: 'coral+4', floor: 'sand-1', corners: [48, 48, 300, 48], horizon: 616, skirting: 'coral+3' },
	[
		at(470, 120, view(420, 220, skyline(420, 2), 'paper', 2)), at(980, 190, clock(44, 13, 30, 'teal')),
		at(330, 700, flipchart('teal'), { scale: 1.18 }),
		person({ ...cast.rosa, top: { kind: 'blazer', colour: 'teal', under: 'amber' } }, { at: [150, 744], scale: 1.04, head: { turn: 0.55, mouth: 'talk' }, far: { to: [292, 400], hand: 'point', bend: 1 }, near: { to: [214, 520], hand: 'flat' } }),
		person({ ...cast.harpreet, lanyard: 'amber', top: { kind: 'blazer', colour: 'ink+2', under: 'paper' } }, { at: [1010, 812], scale: 1.08, behind: 568, facing: -1, lean: 12, head: { turn: 0.6, nod: 12, gaze: [0.8, 1], mouth: 'smile' }, near: { to: [950, 560], hand: 'flat' }, far: { to: [896, 440], hand: 'open' } }),
		table({ x: 780, y: 664, width: 800, depth: 96, height: 118, colour: 'amber+1', legs: 'steel' }),
		plain(person({ ...cast.kwame, top: { kind: 'hoodie', colour: 'sage-1' } }, { at: [560, 606], legs: 'none', scale: 1.04, behind: 570, lean: 6, head: { turn: 0.5, nod: 12, gaze: [0.6, 1], mouth: 'calm' }, near: { to: [584, 592], hand: 'pinch', holds: at(16, 0, pen('plum'), { rotate: 30 }) }, far: { to: [656, 588], hand: 'flat' } })),
		person(cast.grace, { at: [836, 608], legs: 'none', scale: 1.1, facing: -1, behind: 570, lean: 4, head: { turn: 0.5, nod: 8, gaze: [0.8, 1], mouth: 'smile' }, near: { to: [790, 590], hand: 'pinch', holds: at(16, 0, pen('teal'), { rotate: 30 }) }, far: { to: [740, 584], hand: 'flat' } }),
		lying(590, 604, letter(), 0.8), lying(734, 602, cv('coral'), 0.9), lying(870, 606, letter(), 0.72), at(1040, 650, laptop('ink+3'), { scale: 0.92 }), at(500, 648, mug('teal'), { scale: 0.95 }),
		at(620, 800, back), at(880, 806, back),
	],
);
