import { hexOf, labOf, mix, shaded } from './colour.ts';

/** The twelve colours of the house and four skins. Everything else is computed from them. */
export const bases = {
	ink: '#1F2A4D',
	paper: '#FBF7F0',
	coral: '#F0705A',
	amber: '#FFC352',
	teal: '#1E7A80',
	sage: '#7FAE8A',
	sky: '#A9D6E5',
	sand: '#E9D8B8',
	brick: '#9C4A36',
	plum: '#5B3A6B',
	fair: '#F3C6A5',
	olive: '#D79B6C',
	umber: '#A2673F',
	ebony: '#6E4331',
} as const;

export type Base = keyof typeof bases;
type Step = 1 | 2 | 3 | 4 | 5;
type Haze = '' | `~${1 | 2 | 3 | 4}`;
/** `coral`, two steps darker `coral-2`, three lighter `coral+3`; with `~2` seen through air. */
export type Colour = `${Base}${'' | `-${Step}` | `+${Step}`}${Haze}`;

const dark = labOf('#241A3A');
const paper = labOf(bases.paper);
const air = mix(labOf(bases.sky), paper, 0.45);
const known = new Map<Colour, string>();

const parts = (colour: Colour) => {
	const [, base, step = '0', haze = '0'] = /^([a-z]+)([+-]\d)?(?:~(\d))?$/.exec(colour)!;
	return { base: base as Base, step: Number(step), haze: Number(haze) };
};

const named = (base: Base, step: number, haze: number): Colour => {
	const bounded = Math.max(-5, Math.min(5, step));
	const sign = bounded > 0 ? `+${bounded}` : bounded < 0 ? `${bounded}` : '';
	return `${base}${sign}${haze > 0 ? `~${Math.min(4, haze)}` : ''}` as Colour;
};

/** The colour as `#rrggbb`. */
export function hex(colour: Colour): string {
	const before = known.get(colour);
	if (before) return before;
	const { base, step, haze } = parts(colour);
	const plain = labOf(bases[base]);
	const stepped = step < 0 ? shaded(plain, dark, -step * 0.145) : mix(plain, paper, step * 0.17);
	const result = hexOf(mix(stepped, air, haze * 0.19));
	known.set(colour, result);
	return result;
}

/** The same colour, so many steps darker (lighter when negative). */
export function darker(colour: Colour, by = 1): Colour {
	const { base, step, haze } = parts(colour);
	return named(base, step - by, haze);
}

/** The same colour, seen through so much more air. */
export function hazed(colour: Colour, by: number): Colour {
	const { base, step, haze } = parts(colour);
	return named(base, step, haze + by);
}

/** Every colour that may appear in a picture. */
export function allColours(): Set<string> {
	const all = new Set<string>();
	for (const base of Object.keys(bases) as Base[])
		for (let step = -5; step <= 5; step++) for (let haze = 0; haze <= 4; haze++) all.add(hex(named(base, step, haze)));
	return all;
}
