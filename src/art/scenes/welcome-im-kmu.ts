import { at, far, fill, plain, type Node } from '../core/graph.ts';
import { rect } from '../core/path.ts';
import { bunting } from '../places/fair.ts';
import { chairBack } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { land, workshop } from '../places/outdoors.ts';
import { tree } from '../places/town.ts';
import { water } from '../props/catering.ts';
import { breads, mug } from '../props/small.ts';
import { table } from '../props/table.ts';
import { pot } from '../props/hands.ts';
import { valve } from '../props/workshop.ts';
import { cast } from '../rig/cast.ts';
import { person } from '../rig/person.ts';

const seat = chairBack('plum-3');
const dish = breads();

/** The cover: a long table in the yard, people of the firm and students side by side. */
export const welcomeImKmu = (): Node => stage(
	{ wall: 'sky+1', floor: 'sand', corners: [48, 320, 48, 48], horizon: 560, skirting: false },
	[
		at(0, 566, land(1200)), far(1, at(150, 560, tree(320)), at(330, 566, tree(210, 'sage-2'))), at(560, 572, workshop(3), { scale: 1.5 }), fill('sand', rect(0, 556, 1200, 30)),
		at(0, 120, bunting(1200, ['coral', 'amber', 'teal', 'paper'])),
		plain(person({ ...cast.kwame, top: { kind: 'hoodie', colour: 'coral' } }, { at: [176, 616], legs: 'none', scale: 1.16, behind: 578, head: { turn: 0.55, mouth: 'laugh' }, near: { to: [220, 590], hand: 'flat' }, far: { to: [280, 590], hand: 'flat' } })),
		person(cast.master, { at: [560, 840], scale: 1.16, behind: 578, lean: 7, head: { turn: 0.55, nod: 8, mouth: 'smile', gaze: [0.8, 1] }, far: { to: [668, 480], hand: 'grip', holds: at(18, 18, pot('coral'), { rotate: 10 }) }, near: { to: [600, 500], hand: 'flat' } }),
		plain(person({ ...cast.harpreet }, { at: [1040, 616], legs: 'none', scale: 1.16, facing: -1, behind: 578, head: { turn: 0.5, mouth: 'smile' }, near: { to: [1000, 590], hand: 'flat' }, far: { to: [930, 570], hand: 'grip' } })),
		table({ x: 600, y: 676, width: 1180, depth: 102, height: 130, colour: 'paper', legs: 'panel' }),
		person({ ...cast.amira, top: { kind: 'tunic', colour: 'amber' } }, { at: [380, 620], legs: 'none', scale: 1.18, behind: 578, head: { turn: 0.45, mouth: 'laugh', gaze: [0.8, -0.5] }, near: { to: [396, 600], hand: 'flat' }, far: { to: [476, 600], hand: 'flat' } }),
		person({ ...cast.owner }, { at: [826, 620], legs: 'none', scale: 1.18, facing: -1, behind: 578, head: { turn: 0.5, mouth: 'laugh', gaze: [1, 0] }, near: { to: [790, 600], hand: 'flat' }, far: { to: [720, 590], hand: 'flat' } }),
		at(590, 640, dish, { scale: 1 }), at(200, 650, dish, { scale: 0.7 }), at(424, 640, mug('teal')), at(330, 656, mug('coral')), at(756, 622, mug('amber')), at(500, 660, water(), { scale: 0.8 }), at(956, 640, valve('amber-1', 'coral'), { scale: 0.8 }),
		at(300, 812, seat), at(600, 816, seat), at(900, 812, seat),
	],
);
