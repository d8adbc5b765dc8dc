import { at, far, fill, group, line, type Node, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import type { Colour } from '../core/palette.ts';
import { rect, rounded } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { land } from '../places/outdoors.ts';
import { cloud, skyline, tree } from '../places/town.ts';
import { bench } from '../props/seat.ts';
import { mug, rucksack } from '../props/small.ts';
import { gear, valve } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

/** A picture card to learn a word with: 90 × 120, origin at its middle. */
const card = (colour: Colour, picture: Nodes) => group(form('paper', rounded(-45, -60, 90, 120, 8), 5), fill(colour, rounded(-37, -52, 74, 74, 5)), at(0, -14, picture), line('ink+3', 5, 'M-26 36H26M-16 48H16'));
const spanner = [line('ink', 9, 'M-14 18L10 -8'), line('ink', 7, 'M4 -22Q-2 -6 10 -6Q22 -6 20 -20')];

/** A language tandem on a park bench: the words lie between them as pictures. */
export const applicationVocabulary = (): Node => stage(
	{ wall: 'sky+2', floor: 'sage+1', corners: [48, 300, 48, 48], horizon: 590, skirting: false },
	[
		cloud(250, 170, 160), cloud(1000, 240, 130), at(0, 600, land(1200)), at(420, 560, [skyline(460, 2)], { scale: 0.9 }), at(0, 612, [fill('sage+1', rect(0, -34, 1200, 60))]),
		far(1, at(1040, 604, tree(250))), at(120, 640, tree(500, 'sage-1')), fill('sand', 'M0 700C300 640 900 660 1200 690V800H0Z'),
		at(600, 706, bench(660), { scale: 1.12 }),
		person({ ...cast.priya, top: { kind: 'tunic', colour: 'teal' }, bottom: { kind: 'trousers', colour: 'ink' } }, { at: [402, 716], legs: 'sit', scale: 1.12, lean: -2, shadow: false, head: { turn: 0.6, gaze: [1, 0.3], mouth: 'talk' }, far: { to: [548, 422], hand: 'grip', bend: 1 }, near: { to: [496, 560], hand: 'flat' } }),
		at(582, 372, card('amber+1', at(0, 0, valve('brick', 'coral'), { scale: 0.56 })), { rotate: 6, scale: 1.1 }),
		person({ ...cast.jonas, top: { kind: 'jumper', colour: 'coral' } }, { at: [806, 716], legs: 'sit', scale: 1.12, facing: -1, lean: -2, shadow: false, head: { turn: 0.6, nod: 3, gaze: [1, 0.4], mouth: 'laugh' }, far: { to: [712, 470], hand: 'point', bend: 1 }, near: { to: [716, 566], hand: 'flat' } }),
		[[566, 544, 'sky', -6], [636, 548, 'sage+1', 5]].map(([x, y, c, r], i) => at(x as number, y as number, card(c as Colour, i ? at(0, 0, gear(24, 9, 'coral')) : spanner), { rotate: r as number, scale: 0.62 })),
		at(936, 574, mug('plum')), at(196, 762, rucksack('amber')), at(1110, 818, leaves(1, 'plum-3', -14)), at(70, 824, leaves(0.8, 'plum-3', 14)),
	],
);
