import { far, fill, group, line, type Group, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../core/path.ts';

/** A gabled house; origin at the lower start corner. */
export const house = (width: number, height: number, wall: Colour, roof: Colour, rows = 2): Group => group(
	form(wall, rect(0, -height, width, height), width * 0.18),
	form(roof, polygon([-8, -height], [width / 2, -height - width * 0.55], [width + 8, -height]), width * 0.16),
	Array.from({ length: rows * 2 }, (_, i) => fill(darker(wall, 3), rounded(width * (i % 2 ? 0.58 : 0.16), -height + 14 + Math.floor(i / 2) * (height - 10) / rows, width * 0.26, (height - 10) / rows - 20, 3))),
);

/** A round tree; origin at the foot. */
export const tree = (size: number, leaf: Colour = 'sage-1'): Group => group(
	form('brick-2', polygon([-size * 0.06, 0], [-size * 0.035, -size * 0.5], [size * 0.035, -size * 0.5], [size * 0.06, 0]), size * 0.04),
	form(leaf, soft([[-size * 0.3, -size * 0.4], [-size * 0.34, -size * 0.66], [-size * 0.16, -size * 0.92], [size * 0.1, -size], [size * 0.32, -size * 0.78], [size * 0.34, -size * 0.48], [size * 0.12, -size * 0.34], [-size * 0.12, -size * 0.33]]), size * 0.14),
);

/** Hills, a row of roofs and a church tower far away; `width` wide, origin at the lower start corner. */
export function skyline(width: number, air = 2): Nodes {
	const roofs: Colour[] = ['brick', 'coral', 'brick-1', 'plum'];
	const walls: Colour[] = ['sand', 'paper', 'amber+2', 'sand+2'];
	const houses = Array.from({ length: Math.ceil(width / 58) }, (_, i) => {
		const w = 44 + ((i * 29) % 24);
		const node = house(w, 46 + ((i * 47) % 38), walls[i % 4]!, roofs[(i * 3) % 4]!, 1);
		return { ...node, matrix: [1, 0, 0, 1, i * 58, 0] as const };
	});
	const tower = width * 0.62;
	return [
		far(3, fill('sage', soft([[-60, 30], [-40, -80], [width * 0.2, -130], [width * 0.45, -86], [width * 0.75, -150], [width + 60, -70], [width + 60, 30]]))),
		far(air, fill('paper', rect(tower, -170, 34, 170)), fill('teal', polygon([tower - 4, -170], [tower + 17, -236], [tower + 38, -170])), houses),
	];
}

/** A window with a view, drawn in its own pane; origin at the upper start corner. */
export function view(width: number, height: number, outside: Nodes, frame: Colour = 'paper', bars = 1): Group {
	return group(
		{ kind: 'group', clip: rounded(0, 0, width, height, 6), kids: [fill('sky+2', rect(0, 0, width, height)), fill('paper', soft([[width * 0.1, height * 0.3], [width * 0.2, height * 0.2], [width * 0.34, height * 0.22], [width * 0.44, height * 0.3]]), 0.8), group({ kind: 'group', matrix: [1, 0, 0, 1, 0, height], kids: [outside].flat(9).filter(Boolean) as Group[] })] },
		line(frame, 12, d`M0 0H${width}V${height}H0Z${Array.from({ length: bars }, (_, i) => d`M${(width * (i + 1)) / (bars + 1)} 0V${height}`).join('')}`),
		fill(darker(frame, 1), rounded(-18, height + 2, width + 36, 14, 4)),
	);
}

/** A cloud. */
export const cloud = (x: number, y: number, size: number): Nodes => fill('paper', `${ellipse(x, y, size * 0.5, size * 0.16)}${ellipse(x - size * 0.12, y - size * 0.12, size * 0.2)}${ellipse(x + size * 0.14, y - size * 0.08, size * 0.16)}`, 0.85);
