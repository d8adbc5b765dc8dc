import { at, clipped, far, fill, group, line, type Group } from '../core/graph.ts';
import { contact, form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../core/path.ts';
import { bricks } from './hall.ts';

/** A brick workshop with a saw-tooth roof and a gate and, without words, a plaque; origin at the lower start corner, `bays` of 150 each, 250 high. */
export const workshop = (bays = 3, wall: Colour = 'brick', openGate: Colour | undefined = 'amber+2', plaque = true): Group => {
	const w = bays * 150;
	return group(
		Array.from({ length: bays }, (_, i) => [form(darker(wall, 1), polygon([i * 150, -176], [i * 150, -250], [i * 150 + 150, -176]), 6), fill('sky+1', polygon([i * 150 + 8, -186], [i * 150 + 8, -236], [i * 150 + 22, -228], [i * 150 + 22, -186]))]),
		form(wall, rect(0, -178, w, 178), 14), clipped(rect(0, -178, w, 170), bricks([[24, -160], [w * 0.42, -150], [w * 0.8, -164], [w * 0.66, -40], [16, -46]], darker(wall, -1))),
		Array.from({ length: bays }, (_, i) => i !== 1 && [fill('paper', rounded(i * 150 + 34, -134, 86, 76, [36, 36, 2, 2])), fill('sky-1', rounded(i * 150 + 40, -128, 74, 66, [32, 32, 0, 0])), line('paper', 5, d`M${i * 150 + 77} -130V-60M${i * 150 + 38} -94H${i * 150 + 116}`)]),
		bays > 1 && [fill(darker(wall, 2), rounded(172, -142, 116, 142, [10, 10, 0, 0])), fill(openGate ?? 'teal-1', rect(182, -132, 96, 132)), openGate && [fill('teal', rect(182, -132, 96, 22)), fill(darker(openGate, 2), 'M196 -34h30v-22h20v22h18v34h-68z')]],
		plaque && [form('paper', rounded(w * 0.36, -214, 130, 30, 6), 4), fill('coral', rounded(w * 0.36 + 12, -206, 62, 14, 4)), fill('teal', ellipse(w * 0.36 + 108, -199, 9))],
	);
};

/** A bus stop: shelter, bench and sign; origin on the ground, 260 wide. */
export const busStop = (colour: Colour = 'teal'): Group => group(
	contact(120, 0, 150, 10), line('ink+1', 9, 'M10 0V-270M236 0V-270'), fill('sky+1', rect(14, -250, 218, 170), 0.75), fill('paper', rounded(150, -226, 62, 84, 4)), fill('coral', rounded(158, -216, 46, 18, 3)), line('ink+4', 4, 'M160 -184h40M160 -172h30M160 -160h36'),
	form(colour, rounded(-14, -290, 280, 26, 10), 7), form('brick+1', rounded(30, -86, 150, 14, 5), 5), line('ink+1', 7, 'M46 -74V0M164 -74V0'),
	line('ink+1', 8, 'M306 0V-300'), form('amber', ellipse(306, -320, 34), 7), fill(darker(colour), rounded(288, -332, 36, 20, 5)), fill('paper', `${ellipse(297, -310, 4)}${ellipse(315, -310, 4)}`),
);

/** A bus from the side that drives to +x; 420 long. */
export const bus = (colour: Colour = 'coral'): Group => group(
	contact(210, 2, 220, 10), form(colour, rounded(0, -190, 420, 172, [20, 44, 10, 10]), 14), fill('sky+2', [24, 104, 184, 264].map((x) => rounded(x, -164, 68, 62, 6)).join('')), fill('sky+1', rounded(348, -164, 66, 84, [6, 34, 6, 6])), fill('paper', rect(0, -78, 420, 10)),
	[90, 330].map((x) => [fill('ink-1', ellipse(x, -20, 30)), fill('ink+4', ellipse(x, -20, 13))]),
);

/** A sign post with bare arms: directions without words. */
export const signpost = (): Group => group(contact(0, 0, 34, 6), form('brick+1', rounded(-8, -350, 16, 350, 6), 6), form('amber', polygon([-10, -336], [112, -336], [138, -312], [112, -288], [-10, -288]), 6), form('teal', polygon([10, -272], [-112, -272], [-138, -248], [-112, -224], [10, -224]), 6), form('coral', polygon([-10, -208], [92, -208], [118, -184], [92, -160], [-10, -160]), 6));

/** Rolling land to the horizon; a strip of `width`, origin at the lower start corner. */
export const land = (width: number): Group => group(
	far(3, fill('sage', d`M0 0V-120C${width * 0.16} -200 ${width * 0.34} -180 ${width * 0.5} -110C${width * 0.66} -190 ${width * 0.84} -190 ${width} -130V0Z`)),
	far(1, fill('sage', d`M0 0V-40C${width * 0.2} -110 ${width * 0.44} -90 ${width * 0.6} -50C${width * 0.76} -90 ${width * 0.9} -80 ${width} -60V0Z`)),
	at(0, 0, fill('sage+1', rect(0, -14, width, 40))),
);
