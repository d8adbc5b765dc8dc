import { at, fill, group, type Group } from '../core/graph.ts';
import type { Colour } from '../core/palette.ts';
import { d, rounded } from '../core/path.ts';
import { degrees, polar } from '../core/vector.ts';

/** Dark leaves that frame the picture from below; origin where they grow. */
export function leaves(size: number, colour: Colour = 'plum-3', lean = 0): Group {
	const leaf = (angle: number, length: number) => {
		const [x, y] = polar(degrees(angle + lean), length * size);
		const [nx, ny] = polar(degrees(angle + lean + 90), length * size * 0.17);
		return d`M0 20C${x * 0.3 + nx} ${y * 0.3 + ny} ${x * 0.7 + nx} ${y * 0.7 + ny} ${x} ${y}C${x * 0.7 - nx} ${y * 0.7 - ny} ${x * 0.3 - nx} ${y * 0.3 - ny} 0 20Z`;
	};
	return group(fill(colour, [-150, -122, -94, -62, -32].map((angle, i) => leaf(angle, 130 + ((i * 53) % 60))).join('')));
}

/** The back of an empty chair between us and the scene. */
export const chairBack = (colour: Colour = 'plum-3'): Group => group(fill(colour, d`${rounded(-70, -150, 140, 70, 24)}${rounded(-54, -90, 12, 150, 4)}${rounded(42, -90, 12, 150, 4)}${rounded(-80, 0, 160, 60, 18)}`));

const nearTools = ['M-40 2V-22H-20V-34H20V-22H40V2Z', 'M-14 2V-52H14V2ZM-30 -52H30V-62H-30Z', 'M-60 2V-40Q-60 -52 -48 -52H48Q60 -52 60 -40V2ZM-26 -52V-70H26V-52H16V-60H-16V-52Z'];

/** A work surface close to us, `width` wide, origin at its upper start corner; block, press and tool box stand at shares of the width. */
export const nearBench = (width: number, colour: Colour = 'plum-3', spots: readonly number[] = [0.12, 0.3, 0.83]): Group => group(
	fill(colour, rounded(0, 0, width, 200, 10)), spots.map((share, i) => at(width * share, 0, fill(colour, nearTools[i % 3]!))),
);
