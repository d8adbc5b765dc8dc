import { at, fill, group, line, type Node } from '../core/graph.ts';
import { rounded } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { archedWindow } from '../places/hall.ts';
import { whiteboard } from '../props/office.ts';
import { bottle, flask, microscope, tubes } from '../props/laboratory.ts';
import { lying, letter, pen } from '../props/paper.ts';
import { monitor, phone } from '../props/screens.ts';
import { clock, mug } from '../props/small.ts';
import { table } from '../props/table.ts';
import { cast } from '../rig/cast.ts';
import { head } from '../rig/head.ts';
import { person } from '../rig/person.ts';

/** Somebody on the screen of a video call: head and shoulders in a tile of 100 × 122. */
const caller = (x: number, look: Parameters<typeof head>[0], wall: 'amber+2' | 'sage+2') => {
	const { front, back, drape } = head(look, { turn: 0.4, mouth: 'laugh' });
	return group(fill(wall, rounded(x, 0, 100, 122, 0)), at(x + 50, 66, [back, fill(look.top.colour, 'M-60 90C-56 56 -30 50 0 50S56 56 60 90Z'), fill(look.skin, 'M-14 30H14V58Q0 66 -14 58Z'), drape, front], { scale: 0.62 }));
};

/** He explains to the customers abroad what the laboratory has found, in the language of both. */
export const yourStrengths = (): Node => stage(
	{ wall: 'sky+2', floor: 'brick+1', corners: [300, 48, 48, 48], horizon: 620, skirting: 'sky' },
	[
		at(836, 100, archedWindow(190, 240, 'teal')), at(440, 116, whiteboard(300, 200)), at(374, 170, clock(34, 3, 0, 'teal')),
		table({ x: 600, y: 668, width: 1240, depth: 96, height: 120, colour: 'amber+1', legs: 'panel' }),
		person({ ...cast.olena, goggles: true, top: { kind: 'labcoat', colour: 'paper', under: 'teal' } }, { at: [258, 612], legs: 'none', scale: 1.28, behind: 572, lean: 3, head: { turn: 0.6, nod: 4, gaze: [1, 0], mouth: 'talk' }, far: { to: [398, 470], hand: 'grip', bend: 1, holds: at(0, 24, bottle('teal+2', 'coral', false), { rotate: 64, scale: 1.05 }) }, near: { to: [330, 586], hand: 'flat' } }),
		person(cast.samuel, { at: [620, 616], legs: 'none', scale: 1.32, behind: 572, lean: 2, head: { turn: 0.55, gaze: [1, 0], mouth: 'laugh' }, near: { to: [640, 588], hand: 'flat' }, far: { to: [770, 500], hand: 'open', turn: -40 } }),
		at(984, 650, monitor([caller(0, { ...cast.priya, top: { kind: 'blazer', colour: 'plum' } }, 'amber+2'), caller(100, { ...cast.harpreet, cover: undefined, hair: 'curls', skin: 'ebony', beard: undefined, top: { kind: 'shirt', colour: 'coral' } } as never, 'sage+2'), line('ink+1', 4, 'M100 0V122')]), { scale: 1.36 }),
		lying(700, 604, letter(), 0.8), at(452, 656, tubes('coral', 'teal+1', 'amber', 'sage'), { scale: 1.1 }), at(590, 656, mug('coral'), { scale: 1 }), at(800, 640, phone(), { rotate: 84 }), at(770, 620, pen('teal'), { rotate: 10 }), at(150, 650, microscope('coral'), { scale: 1.2, flip: true }), at(256, 656, flask('teal+1'), { scale: 0.9 }),
		at(100, 816, leaves(1, 'plum-3', 12)), at(1110, 820, leaves(1, 'plum-3', -14)),
	],
);
