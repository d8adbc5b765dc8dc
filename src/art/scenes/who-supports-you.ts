import { at, clipped, fill, plain, type Node } from '../core/graph.ts';
import { darker, type Colour } from '../core/palette.ts';
import { polygon, rect, rounded } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { folder } from '../props/paper.ts';
import { rucksack } from '../props/small.ts';
import { cast } from '../rig/cast.ts';
import type { Look } from '../rig/look.ts';
import { person } from '../rig/person.ts';
import type { Pose } from '../rig/pose.ts';

/** A door that stands open, the lit room behind it and who waits there. */
const openDoor = (x: number, colour: Colour, room: Colour, look: Look, pose: Partial<Pose>, side: 1 | -1): Node[] => [
	fill(darker(colour, -2), rounded(x - 96, 206, 192, 412, [10, 10, 0, 0])),
	clipped(rect(x - 80, 222, 160, 410), fill(room, rect(x - 80, 222, 160, 410)), fill(darker(room, 1), rect(x - 80, 584, 160, 50)), plain(person(look, { at: [x - side * 8, 622], scale: 0.68, ...pose }))),
	fill(colour, polygon([x + side * 80, 222], [x + side * 128, 200], [x + side * 128, 652], [x + side * 80, 618])), fill('amber', rounded(x + side * 116 - 4, 420, 8, 20, 4)),
];

/** Four doors, all of them open: somebody in each says come in. */
export const whoSupportsYou = (): Node => stage(
	{ wall: 'sky+1', floor: 'sand', corners: [300, 300, 48, 48], horizon: 618, skirting: 'sky-1' },
	[
		openDoor(182, 'coral', 'amber+2', { ...cast.rosa, lanyard: 'coral' }, { facing: 1, near: {}, far: { to: [246, 320], hand: 'wave', bend: 1 }, head: { mouth: 'laugh' } }, -1),
		openDoor(436, 'teal', 'sage+2', cast.harpreet, { facing: 1, carries: at(456, 452, folder('coral'), { scale: 0.52 }), near: { to: [452, 466], hand: 'flat' }, far: {}, head: { turn: 0.4 } }, -1),
		openDoor(764, 'plum', 'coral+2', { ...cast.jonas, top: { kind: 'shirt', colour: 'amber' } }, { facing: -1, far: { to: [712, 430], hand: 'open' }, head: { turn: 0.4, mouth: 'talk' } }, 1),
		openDoor(1018, 'amber-1', 'teal+3', { ...cast.owner, top: { kind: 'cardigan', colour: 'brick', under: 'paper' } }, { facing: -1, far: { to: [954, 320], hand: 'wave' }, head: { mouth: 'laugh' } }, 1),
		person({ ...cast.linh, top: { kind: 'jumper', colour: 'coral' } }, { at: [600, 764], scale: 1.02, head: { away: true }, near: {}, far: { to: [690, 560], hand: 'grip' } }),
		at(594, 518, rucksack('teal-1'), { scale: 1.22 }), at(694, 604, folder('amber'), { scale: 0.72, rotate: 8 }),
		at(90, 820, leaves(1, 'plum-3', 12)), at(1112, 820, leaves(1, 'plum-3', -12)),
	],
);
