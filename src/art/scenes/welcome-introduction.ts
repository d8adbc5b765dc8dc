import { at, far, fill, plain, type Node } from '../core/graph.ts';
import { rect } from '../core/path.ts';
import { leaves } from '../places/foreground.ts';
import { stage } from '../places/ground.ts';
import { bus, land, workshop } from '../places/outdoors.ts';
import { cloud, tree } from '../places/town.ts';
import { rucksack } from '../props/small.ts';
import { bicycle } from '../props/wheels.ts';
import { cast } from '../rig/cast.ts';
import { mini } from '../rig/mini.ts';
import { person } from '../rig/person.ts';
import { walking } from '../rig/pose.ts';

/** In the yard: the gate is open, the owner comes out to meet the group. */
export const welcomeIntroduction = (): Node => stage(
	{ wall: 'sky+1', floor: 'sand', corners: [300, 48, 48, 48], horizon: 606, skirting: false },
	[
		cloud(420, 130, 150), cloud(1010, 170, 150), at(0, 610, land(1200)), far(1, at(760, 600, tree(230)), at(860, 604, tree(160, 'sage-2')), at(950, 622, bus('amber'), { scale: 0.8 })),
		at(70, 624, workshop(3), { scale: 1.3 }), fill('sand-1', rect(0, 620, 1200, 12)),
		at(372, 640, mini({ skin: 'ebony', hair: 'ink-3', top: 'sage', bottom: 'ink', busy: true }), { scale: 0.86 }),
		plain(person({ ...cast.harpreet, apron: 'teal-1' }, { at: [178, 700], scale: 0.9, head: { turn: 0.55, mouth: 'laugh' }, far: { to: [236, 426], hand: 'wave', bend: 1 } })),
		person({ ...cast.owner, top: { kind: 'blazer', colour: 'coral-1', under: 'paper' } }, { at: [392, 744], scale: 1.04, head: { turn: 0.55, mouth: 'laugh' }, lean: 3, far: { to: [520, 470], hand: 'open', turn: -10 }, near: { to: [468, 520], hand: 'open' } }),
		at(760, 752, bicycle('teal'), { flip: true, scale: 1.36 }),
		plain(person(cast.kwame, { at: [1082, 716], scale: 0.92, facing: -1, ...walking(0.04, 96), head: { turn: 0.5 }, far: { to: [1030, 440], hand: 'wave', bend: 1 } })),
		person({ ...cast.amira, top: { kind: 'tunic', colour: 'plum' }, cover: { kind: 'hijab', colour: 'amber' } }, { at: [800, 760], scale: 1.02, facing: -1, ...walking(0.03, 104), head: { turn: 0.6, mouth: 'smile' }, far: { to: [702, 510], hand: 'grip' }, near: { to: [738, 506], hand: 'grip' } }),
		at(1006, 540, plain(rucksack('coral'))), person(cast.mateo, { at: [966, 756], scale: 1.02, facing: -1, ...walking(0.54, 100), head: { turn: 0.55, mouth: 'talk' }, near: { to: [930, 520], hand: 'grip', bend: 1 } }),
		at(70, 822, leaves(1, 'plum-3', 12)),
	],
);
