import { fill, line, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker } from '../core/palette.ts';
import { d, rounded, soft } from '../core/path.ts';
import type { Body } from './body.ts';
import type { Look, TopKind } from './look.ts';

/** What a garment adds to the plain trunk; the front's middle is at `x`, the neck at `−l`. */
type Detail = (look: Look, body: Body, x: number) => Nodes;

const skinNeck = (look: Look, l: number, x: number, deep: number) => fill(darker(look.skin), d`M${-16} ${-l - 6}Q${x} ${-l + deep} ${17 + x * 0.3} ${-l - 6}Z`);
const collar = (look: Look, l: number, x: number) => {
	const c = look.top.under ?? look.top.colour;
	return [
		fill(darker(c), d`M-18 ${-l - 8}L${x - 2} ${-l + 18}L${x - 16} ${-l + 22}L-24 ${-l + 2}Z`),
		fill(darker(c, 1), d`M20 ${-l - 8}L${x + 1} ${-l + 17}L${x + 12} ${-l + 21}L25 ${-l}Z`),
	];
};
const buttons = (look: Look, l: number, x: number) => line(darker(look.top.colour, 2), 2, d`M${x} ${-l + 20}Q${x + 5} ${-l + 90} ${x - 1} -4`);
const ribbing: Detail = (look, { torso: l }, x) => line(darker(look.top.colour, 2), 4, d`M-17 ${-l - 2}Q${x} ${-l + 20} ${18 + x * 0.2} ${-l - 3}`);
const lapels = (look: Look, { torso: l }: Body, x: number) => {
	const c = look.top.colour;
	return [
		fill(look.top.under ?? 'paper', d`M-18 ${-l - 6}L19 ${-l - 6}L${x + 14} ${-l + 40}L${x} ${-l + 92}L${x - 13} ${-l + 40}Z`),
		skinNeck(look, l, x, 26),
		fill(darker(c), d`M-20 ${-l - 8}L${x - 2} ${-l + 94}L${x - 30} ${-l + 50}L${x - 24} ${-l + 40}L-34 ${-l + 36}Z`),
		fill(darker(c, 2), d`M20 ${-l - 8}L${x} ${-l + 94}L${x + 22} ${-l + 50}L${x + 18} ${-l + 40}L30 ${-l + 34}Z`),
		line(darker(c, 2), 2, d`M${x} ${-l + 94}L${x - 3} 4`),
	];
};

export const details: Record<TopKind, Detail> = {
	jumper: (look, body, x) => [skinNeck(look, body.torso, x, 16), ribbing(look, body, x)],
	tee: (look, body, x) => [skinNeck(look, body.torso, x, 20), ribbing(look, body, x)],
	shirt: (look, body, x) => [skinNeck(look, body.torso, x, 22), buttons(look, body.torso, x), collar(look, body.torso, x)],
	blazer: (look, body, x) => [lapels(look, body, x), fill(darker(look.top.colour, 1), d`M${x - 44} -48l24 3l-1 8l-24 -3z`)],
	cardigan: (look, { torso: l }, x) => [
		fill(look.top.under ?? 'paper', d`M-18 ${-l - 6}L19 ${-l - 6}L${x + 10} ${-l + 50}L${x + 4} 6L${x - 8} 6L${x - 10} ${-l + 50}Z`),
		skinNeck(look, l, x, 18),
		line(darker(look.top.colour, 2), 5, d`M-18 ${-l - 3}Q${x - 14} ${-l + 40} ${x - 9} 6M20 ${-l - 3}Q${x + 13} ${-l + 40} ${x + 5} 6`),
	],
	hoodie: (look, { torso: l }, x) => [
		skinNeck(look, l, x, 18),
		form(darker(look.top.colour), soft([[-20, -l - 12], [-34, -l + 2], [-16, -l + 22], [x, -l + 30], [26, -l + 16], [32, -l - 2], [20, -l - 10], [x + 2, -l + 14], [-6, -l + 8]]), 5),
		line('paper', 2.4, d`M${x - 7} ${-l + 28}q-3 14 0 26M${x + 8} ${-l + 28}q4 12 1 22`),
		fill(darker(look.top.colour), d`M${x - 26} -54L${x + 24} -54L${x + 34} -18L${x - 36} -18Z`),
	],
	labcoat: (look, body, x) => [lapels({ ...look, top: { ...look.top, under: look.top.under ?? 'sky' } }, body, x), fill(darker(look.top.colour, 2), rounded(x - 44, -104, 22, 4, 2)), line('coral', 3, d`M${x - 34} -116v14`)],
	dungarees: (look, { torso: l, waist: w, hips: h, belly }, x) => {
		const bib = look.bottom?.colour ?? 'ink+1';
		return [
			skinNeck(look, l, x, 18),
			fill(darker(look.top.colour), d`M-18 ${-l - 4}Q${x} ${-l + 20} 19 ${-l - 4}L20 ${-l}Q${x} ${-l + 26} -19 ${-l}Z`),
			line(bib, 9, d`M${x - 24} ${-l + 70}L-32 ${-l + 8}M${x + 22} ${-l + 70}L32 ${-l + 8}`),
			form(bib, d`M${x - 31} ${-l + 64}L${x + 28} ${-l + 64}Q${x + 28} -72 ${w + belly + 2} -54L${h} 8L${-h} 8L${-w - 1} -54Q${x - 32} -72 ${x - 31} ${-l + 64}Z`, 11),
			fill(darker(bib, 2), rounded(x - 18, -l + 76, 32, 24, [3, 3, 9, 9])),
			fill('amber', rounded(x - 28, -l + 66, 7, 7, 3)), fill('amber', rounded(x + 19, -l + 66, 7, 7, 3)),
		];
	},
	tunic: (look, body, x) => [skinNeck(look, body.torso, x, 16), ribbing(look, body, x), line(darker(look.top.colour, 2), 2.4, d`M${x} ${-body.torso + 16}L${x + 3} ${-body.torso + 52}`)],
};

/** Apron, safety vest and lanyard over whatever is worn. */
export function layers(look: Look, { torso: l, shoulders: s, waist: w, hips: h, belly }: Body, x: number): Nodes[] {
	const { apron, vest, lanyard } = look;
	return [
		apron && [
			line(darker(apron, 2), 5, d`M${x - 20} ${-l + 52}L-17 ${-l - 2}M${x + 18} ${-l + 52}L18 ${-l - 2}`),
			line(darker(apron, 2), 4, d`M${-w} -62Q${x} -52 ${w + belly} -60`),
			form(apron, d`M${x - 27} ${-l + 48}Q${x} ${-l + 54} ${x + 25} ${-l + 48}L${x + 30} -66Q${w + belly} -50 ${h + 2} 50L${-h + 14} 54Q${-w + 4} -40 ${x - 33} -66Z`, 10),
			fill(darker(apron), rounded(x - 22, -44, 44, 32, [3, 3, 10, 10])),
		],
		vest && [
			form(vest, soft([[-s * 0.62, -l + 2], [-s + 9, -l + 30], [-s + 10, -l + 76], [-w - 3, -60], [-h - 2, 0], [0, 8], [h + 2, 0], [w + belly + 3, -58], [s - 8, -l + 72], [s - 11, -l + 30], [s * 0.62, -l + 2], [x + 6, -l + 48], [x - 4, -l + 48]]), 10),
			line('paper', 10, d`M${-w - 1} -54Q${x} -44 ${w + belly + 2} -53`), line('paper', 9, d`M${-s * 0.5} ${-l + 12}L${-s * 0.55 + 3} -60M${s * 0.52} ${-l + 12}L${s * 0.56} -58`),
			line(darker(vest, 2), 2.4, d`M${x + 1} ${-l + 50}Q${x + 6} -60 ${x} 6`),
		],
		lanyard && [line(lanyard, 3.4, d`M-15 ${-l - 2}L${x + 2} ${-l + 82}L19 ${-l - 2}`), fill('paper', rounded(x - 13, -l + 82, 30, 38, 4)), fill('sky-1', rounded(x - 6, -l + 88, 15, 15, 7)), fill('ink+3', rounded(x - 7, -l + 108, 18, 4, 2))],
	];
}
