import { at, group, line, type Group, type Node } from './core/graph.ts';
import { fairStand } from './places/fair.ts';
import { archedWindow } from './places/hall.ts';
import { busStop, bus, signpost, workshop } from './places/outdoors.ts';
import { house, skyline, tree, view } from './places/town.ts';
import { breadRack, coffeeMachine, oven, water } from './props/catering.ts';
import { calliper, clipboard, notebook, paddle, pot } from './props/hands.ts';
import { bottle, flask, microscope, stand, tubes } from './props/laboratory.ts';
import { counter, door, flipchart, noticeBoard, whiteboard } from './props/office.ts';
import { binders, calendar, cv, envelope, folder, letter, pen, sticky } from './props/paper.ts';
import { laptop, laptopSide, monitor, monitorBack, monitorSide, phone } from './props/screens.ts';
import { armchair, bench, chair, stool, swivel, waitingRow } from './props/seat.ts';
import { breads, clock, deskLamp, lamp, mug, plant, rucksack, suitcase, tag } from './props/small.ts';
import { abacus, graduationCap } from './props/study.ts';
import { bicycle, wheelchair } from './props/wheels.ts';
import { gear, hose, machine, pipe, sensor, toolbox, toolWall, valve, vice } from './props/workshop.ts';
import { cast, type CastName } from './rig/cast.ts';
import { hands, type HandShape } from './rig/hand.ts';
import { mini } from './rig/mini.ts';
import { person } from './rig/person.ts';
import { walking } from './rig/pose.ts';

interface Sheet {
	width: number;
	height: number;
	scene: () => Node;
}

const rolling = wheelchair();
const easy = armchair('teal');

/** Things with the room they need: width, and how far above the line they start. */
const things: [Group, number][] = [
	[laptop(), 100], [laptopSide(), 90], [monitor([]), 120], [monitorBack(), 120], [monitorSide(), 60], [phone(), 30], [mug(), 40], [plant(), 80], [deskLamp(), 80], [rucksack('coral'), 60], [suitcase('plum'), 70], [breads(), 120], [tag('amber'), 40],
	[vice(), 80], [valve(), 80], [at(-40, 0, pipe(80)), 70], [sensor(), 110], [gear(30, 10, 'amber'), 50], [toolbox(), 80], [hose(), 50], [flask('coral'), 50], [tubes('coral', 'teal', 'amber', 'sage'), 90], [microscope(), 70], [bottle(), 40], [stand(), 60], [water(), 110],
	[folder('teal'), 70], [envelope(), 80], [binders('teal', 'coral', 'plum'), 70], [at(-60, -168, cv()), 80], [at(-60, -168, letter()), 80], [at(-26, -52, sticky('amber')), 50], [pen(), 50], [notebook(), 60], [clipboard(), 60], [paddle('coral'), 50], [pot(), 60], [calliper(), 90], [coffeeMachine(), 120], [abacus(3), 120], [graduationCap(), 80],
	[at(0, -60, clock()), 60], [at(0, -200, lamp(60)), 80], [swivel('teal'), 90], [chair('amber'), 90], [stool('coral'), 60], [group(rolling.back, rolling.front), 120], [group(easy.back, easy.front), 130], [bicycle(), 170], [waitingRow('coral', 2), 110], [bench(300), 180], [flipchart(), 110], [door('teal', 'amber+2'), 150],
	[at(-125, 0, oven()), 150], [at(-90, 0, breadRack()), 120], [at(-160, 0, machine()), 200], [at(-130, -150, toolWall()), 160], [at(-160, -210, noticeBoard()), 190], [at(-120, -180, whiteboard(240, 160)), 150], [at(-100, -190, calendar('coral', 7)), 130], [at(-120, -120, counter(0, 0, 240, 120, 'teal')), 150],
	[at(-75, 0, house(150, 180, 'sand', 'coral')), 120], [tree(200), 90], [at(-110, -200, view(220, 190, skyline(220))), 140], [at(-95, -250, archedWindow(190, 240)), 130], [at(-225, 0, workshop(3)), 260], [at(-130, 0, busStop()), 200], [at(-210, 0, bus()), 240], [signpost(), 150], [at(-140, 0, fairStand(280, 'teal', valve())), 180], [mini({ skin: 'umber', hair: 'ink-2', top: 'coral' }), 60],
];

function rows(): Node {
	let [x, y] = [40, 240];
	return group(things.map(([thing, half]) => {
		if (x + 2 * half > 2000) [x, y] = [40, y + 350];
		x += 2 * half;
		return at(x - half, y, thing);
	}));
}

/** Demonstration sheets: everybody, every hand, a walk, every prop. */
export const sheets: Record<string, Sheet> = {
	people: {
		width: 1900, height: 1300,
		scene: () => group((Object.keys(cast) as CastName[]).map((name, i) => person(cast[name], { at: [110 + (i % 8) * 235, i < 8 ? 620 : 1250], facing: i % 2 ? -1 : 1, head: { mouth: (['smile', 'calm', 'laugh', 'talk'] as const)[i % 4] } }))),
	},
	faces: {
		width: 1600, height: 1010,
		scene: () => group([0.25, 0.4, 0.55, 0.7, 0.85].map((turn, i) => [
			person(cast.priya, { at: [170 + i * 310, 1240], legs: 'none', scale: 1.8, head: { turn, mouth: (['smile', 'laugh', 'calm', 'talk', 'wonder'] as const)[i] } }),
			person(cast.jonas, { at: [170 + i * 310, 460], legs: 'none', scale: 1.5, facing: -1, head: { turn, nod: i * 5 - 10, eyes: (['open', 'shut', 'glad', 'open', 'open'] as const)[i], brows: i - 2 } }),
		])),
	},
	hands: { width: 1500, height: 240, scene: () => group((Object.keys(hands) as HandShape[]).map((shape, i) => [line('teal', 46, `M${30 + i * 210} 120h50`), at(90 + i * 210, 120, hands[shape]((['fair', 'olive', 'umber', 'ebony'] as const)[i % 4]!), { scale: 2.3 })])) },
	walk: { width: 1900, height: 660, scene: () => group([0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map((phase, i) => person(cast.mateo, { at: [130 + i * 230, 630], ...walking(phase, 108) }))) },
	things: { width: 2040, height: 3100, scene: rows },
};
