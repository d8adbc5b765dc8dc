import type { Form, Group, Node } from './graph.ts';
import { hex } from './palette.ts';
import { short } from './path.ts';
import { tight } from './tight.ts';
import { identity, product, type Matrix } from './vector.ts';

/** Where the light goes: down and towards the end side. */
export const light: readonly [number, number] = [0.88, 0.47];

export interface SvgOptions {
	width: number;
	height: number;
	/** Starts every id, so that several pictures fit on one page. */
	prefix: string;
	/** Mirror the picture; groups with `keep` are turned back. */
	mirrored?: boolean;
	/** With a title the picture is announced; without one it is decoration. */
	title?: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** How far the lit copy of a form moves, in the form's own units, so that the light is one in the whole picture. */
export function shift(depth: number, [a, b, c, d]: Matrix): [number, number] {
	const size = Math.sqrt(Math.abs(a * d - b * c)) || 1;
	const det = a * d - b * c || 1;
	return [(-depth * size * (d * light[0] - c * light[1])) / det, (-depth * size * (a * light[1] - b * light[0])) / det];
}

const transform = ([a, b, c, d, e, f]: Matrix): string => {
	if (a === 1 && !b && !c && d === 1) return `translate(${short(e)} ${short(f)})`;
	const fine = (v: number): string => String(Math.round(v * 1000) / 1000 || 0).replace('0.', '.');
	return `matrix(${fine(a)} ${fine(b)} ${fine(c)} ${fine(d)} ${short(e)} ${short(f)})`;
};

/** A group that only holds another one becomes one group. */
function merged(group: Group): Group {
	const [only, more] = group.kids;
	if (more || only?.kind !== 'group' || group.clip || group.keep !== undefined || group.opacity !== undefined) return group;
	return merged({ ...only, matrix: product(group.matrix ?? identity, only.matrix ?? identity) });
}

const still = ([a, b, c, d, e, f]: Matrix): boolean => a === 1 && !b && !c && d === 1 && !e && !f;

/** The groups that stand in the scene more than once, numbered: they are written once and used again. */
function repeats(scene: Node): Map<Group, number> {
	const seen = new Set<Group>();
	const twice = new Map<Group, number>();
	const visit = (node: Node): void => {
		if (node.kind !== 'group') return;
		if (seen.has(node)) twice.set(node, twice.get(node) ?? twice.size);
		else {
			seen.add(node);
			node.kids.forEach(visit);
		}
	};
	visit(scene);
	return twice;
}

/** The scene as SVG markup: hard colours, no text, no style, nothing that runs. */
export function toSvg(scene: Node, { width, height, prefix, mirrored = false, title }: SvgOptions): string {
	let used = 0;
	const id = (): string => `${prefix}${(used++).toString(36)}`;
	const clips = new Map<string, string>();
	const clipTo = (d: string): [string, string] => {
		const same = clips.get(d);
		if (same) return ['', `clip-path="url(#${same})"`];
		const name = id();
		clips.set(d, name);
		return [`<clipPath id="${name}"><path d="${tight(d)}"/></clipPath>`, `clip-path="url(#${name})"`];
	};
	const drawForm = (form: Form, matrix: Matrix): string => {
		const [body, clip] = [id(), id()];
		clips.set(form.d, clip);
		const [x, y] = shift(form.depth, matrix);
		return `<clipPath id="${clip}"><path id="${body}" d="${tight(form.d)}"/></clipPath><use href="#${body}" fill="${hex(form.shade)}"/>` +
			`<g clip-path="url(#${clip})"><use href="#${body}" x="${short(x)}" y="${short(y)}" fill="${hex(form.fill)}"/></g>`;
	};
	const repeated = repeats(scene);
	const drawn = new Map<string, string>();
	const drawGroup = (whole: Group, matrix: Matrix): string => {
		const number = repeated.get(whole);
		if (number === undefined) return drawOnce(whole, matrix);
		const key = `${number} ${matrix.slice(0, 4).map((v) => v.toFixed(2))}`;
		const same = drawn.get(key);
		if (same) return `<use href="#${same}"/>`;
		drawn.set(key, id());
		return `<g id="${drawn.get(key)!}">${drawOnce(whole, matrix)}</g>`;
	};
	const drawOnce = (whole: Group, matrix: Matrix): string => {
		const group = merged(whole);
		const back: Matrix | undefined = mirrored && group.keep !== undefined ? [-1, 0, 0, 1, 2 * group.keep, 0] : undefined;
		const own = back && group.matrix ? product(group.matrix, back) : (back ?? group.matrix);
		const inside = group.kids.map((kid) => draw(kid, own ? product(matrix, own) : matrix)).join('');
		const [defs, clip] = group.clip ? clipTo(group.clip) : ['', ''];
		const attributes = [own && !still(own) && `transform="${transform(own)}"`, group.opacity !== undefined && `opacity="${Math.round(group.opacity * 100) / 100}"`, clip].filter(Boolean).join(' ');
		return attributes ? `<g ${attributes}>${defs}${inside}</g>` : inside;
	};
	const draw = (node: Node, matrix: Matrix): string => {
		if (node.kind === 'group') return drawGroup(node, matrix);
		if (node.kind === 'form') return drawForm(node, matrix);
		const paint = node.fill ? `fill="${hex(node.fill)}"` : `stroke="${hex(node.stroke!)}" stroke-width="${short(node.width!)}"`;
		return `<path d="${tight(node.d)}" ${paint}${node.opacity === undefined ? '' : ` opacity="${Math.round(node.opacity * 100) / 100}"`}/>`;
	};
	const inside = draw(scene, identity);
	const whole = `<g fill="none" stroke-linecap="round" stroke-linejoin="round"${mirrored ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : ''}>${inside}</g>`;
	const announced = title ? `role="img" aria-label="${escaped(title)}"` : 'aria-hidden="true" focusable="false"';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${announced}>${whole}</svg>`;
}
