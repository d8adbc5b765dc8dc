import { at, fill, group, line, type Group } from '../core/graph.ts';
import { contact, form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../core/path.ts';
import { sticky } from './paper.ts';

/** A door in its frame, 150 × 330, origin on the floor at its middle; `open` shows the room behind. */
export const door = (colour: Colour, open?: Colour): Group => group(
	fill(darker(colour, -3), rect(-88, -344, 176, 344)), fill(open ?? darker(colour, 2), rect(-75, -331, 150, 331)),
	open ? [fill(darker(colour, 1), polygon([75, -331], [132, -310], [132, 26], [75, 0])), fill('amber', ellipse(122, -140, 5))]
		: [form(colour, rect(-72, -328, 144, 328), 8), fill(darker(colour), `${rounded(-50, -300, 100, 110, 6)}${rounded(-50, -160, 100, 120, 6)}`), fill('amber', ellipse(54, -170, 7))],
);

/** A cork board full of notes, 320 × 210, origin at the upper start corner. */
export const noticeBoard = (frame: Colour = 'brick+1'): Group => group(
	form(frame, rounded(-10, -10, 340, 230, 8), 7), fill('amber-1', rect(0, 0, 320, 210)),
	([[18, 22, 'paper', -3], [88, 14, 'coral', 4], [158, 26, 'sky', -2], [238, 16, 'paper', 3], [26, 112, 'sage', 3], [104, 106, 'paper', -4], [176, 118, 'amber+2', 2], [246, 108, 'coral+2', -3]] as const)
		.map(([x, y, colour, turn]) => [at(x, y, sticky(colour, 3), { rotate: turn, scale: 1.2 }), fill('ink', ellipse(x + 30, y + 6, 4))]),
);

/** A whiteboard, origin at its upper start corner, with a sketch of a process: boxes and arrows. */
export const whiteboard = (width: number, height: number): Group => group(
	form('ink+4', rounded(-8, -8, width + 16, height + 16, 8), 6), fill('paper', rect(0, 0, width, height)),
	line('teal', 5, d`M${width * 0.1} ${height * 0.24}h${width * 0.2}v${height * 0.2}h${-width * 0.2}zM${width * 0.62} ${height * 0.5}h${width * 0.24}v${height * 0.22}h${-width * 0.24}z`),
	line('coral', 5, d`M${width * 0.34} ${height * 0.34}C${width * 0.5} ${height * 0.3} ${width * 0.54} ${height * 0.46} ${width * 0.58} ${height * 0.58}m-16 -6l16 6l4 -17`), line('ink+3', 5, d`M${width * 0.12} ${height * 0.66}h${width * 0.3}M${width * 0.12} ${height * 0.8}h${width * 0.2}`),
	form('ink+3', rounded(width * 0.3, height + 8, width * 0.4, 10, 4), 4),
);

/** A flip chart on three legs, origin on the floor, 400 high. */
export const flipchart = (accent: Colour = 'coral'): Group => group(
	contact(0, 0, 74, 9), line('ink+2', 8, 'M-40 -150L-66 0M40 -150L66 0M0 -200V-10'), form('ink+2', rounded(-86, -404, 172, 20, 6), 5), fill('paper', rect(-78, -390, 156, 240)), fill('ink+3', rect(-84, -152, 168, 10)),
	fill(accent, rounded(-58, -368, 90, 14, 4)), [0, 1, 2].map((i) => [fill(['teal', 'amber', 'coral'][i] as Colour, ellipse(-48, -318 + i * 48, 11)), line('ink+3', 5, d`M-26 ${-324 + i * 48}h76M-26 ${-310 + i * 48}h48`)]),
);

/** A counter with a front, its top seen a little from above: `x` its start, `y` the top's front edge. */
export const counter = (x: number, y: number, width: number, height: number, colour: Colour, top: Colour = 'sand', depth = 46): Group => group(
	fill('ink', ellipse(x + width / 2, y + height, width * 0.52, 14), 0.16),
	form(colour, rect(x + 14, y, width - 28, height), 18), Array.from({ length: Math.round(width / 80) }, (_, i) => fill(darker(colour, 1), rect(x + 44 + i * 80, y + 30, 5, height - 46))),
	fill(top, polygon([x + 26, y - depth], [x + width - 26, y - depth], [x + width, y], [x, y])), fill(darker(top, 1), rounded(x, y - 1, width, 20, [2, 2, 7, 7])), fill(darker(colour, 2), rect(x + 14, y + height - 16, width - 28, 16)),
);
