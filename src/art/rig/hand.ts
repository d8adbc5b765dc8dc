import { fill, group, line, type Group } from '../core/graph.ts';
import { darker, type Colour } from '../core/palette.ts';
import { d, limb } from '../core/path.ts';

export type HandShape = 'rest' | 'grip' | 'point' | 'open' | 'flat' | 'pinch' | 'wave';

const knuckle = (colour: Colour, path: string) => line(darker(colour, 2), 1.6, path);

/** A hand that starts at the wrist (0,0) and points along +x, thumb upwards (−y). */
export const hands: Record<HandShape, (skin: Colour) => Group> = {
	rest: (skin) => group(
		fill(skin, 'M-4 -9C8 -12 17 -13 24 -11C33 -9 42 -4 43 1C43 6 39 9 33 11C25 14 10 13 -4 9Z'),
		fill(skin, 'M4 -9C12 -16 21 -18 27 -16C31 -14 29 -10 24 -9C19 -8 16 -6 14 -3Z'),
		knuckle(skin, 'M30 1L42 3M29 6L38 8'),
	),
	flat: (skin) => group(
		fill(skin, 'M-4 -9C6 -14 16 -14 24 -11C34 -8 44 0 45 6C44 10 40 10 36 9C28 8 20 9 12 11C6 12 0 11 -4 9Z'),
		fill(skin, 'M8 4C14 7 20 12 24 16C23 20 18 20 14 17C9 14 5 11 4 7Z'),
		knuckle(skin, 'M28 -3L38 2M25 2L34 5'),
	),
	grip: (skin) => group(
		fill(skin, 'M-4 -10C6 -15 20 -17 27 -13C34 -9 35 8 29 13C22 17 6 15 -4 10Z'),
		fill(darker(skin), d`${limb([[12, -10], 6], [[25, -2], 5.4])}`),
		knuckle(skin, 'M31 -5L22 -3M32 2L23 3M31 8L23 8'),
	),
	point: (skin) => group(
		fill(skin, limb([[22, -7], 5.2], [[36, -8], 4.6], [[50, -8], 4])),
		fill(skin, 'M-4 -9C6 -14 18 -15 25 -12C31 -9 31 8 26 12C20 15 6 14 -4 9Z'),
		fill(darker(skin), limb([[10, -4], 5.6], [[22, 1], 5])),
		knuckle(skin, 'M29 6L22 7'),
	),
	open: (skin) => group(
		fill(skin, limb([[24, -7], 5], [[42, -10], 3.8])),
		fill(skin, limb([[25, -2], 5], [[46, -2], 3.8])),
		fill(skin, limb([[24, 3], 5], [[43, 6], 3.8])),
		fill(skin, limb([[21, 8], 4.8], [[35, 13], 3.6])),
		fill(skin, limb([[6, -5], 6], [[18, -18], 4.4])),
		fill(skin, 'M-4 -9C6 -13 18 -14 25 -11C30 -8 30 8 25 12C18 15 6 13 -4 9Z'),
	),
	wave: (skin) => group(
		fill(skin, limb([[24, -8], 5], [[43, -15], 4])),
		fill(skin, limb([[25, -3], 5], [[48, -5], 4])),
		fill(skin, limb([[24, 3], 5], [[46, 5], 4])),
		fill(skin, limb([[21, 8], 4.8], [[39, 14], 3.8])),
		fill(skin, limb([[6, -5], 6.4], [[20, -20], 4.8])),
		fill(skin, 'M-4 -9C6 -13 18 -14 26 -12C31 -8 30 8 25 13C18 16 6 13 -4 9Z'),
	),
	pinch: (skin) => group(
		fill(skin, 'M-4 -9C6 -14 16 -15 23 -12C30 -8 30 8 25 12C19 15 6 14 -4 9Z'),
		fill(darker(skin), limb([[20, -3], 6], [[30, -3], 5])),
		fill(skin, limb([[20, -8], 5.4], [[32, -9], 4.8], [[39, -2], 4.2])),
		fill(skin, limb([[10, -2], 6], [[24, 4], 5], [[37, 1], 4.2])),
		knuckle(skin, 'M28 8L20 9'),
	),
};
