import { hazed, type Colour } from './palette.ts';
import { degrees, type Matrix } from './vector.ts';

/** One flat piece. `stroke` only for lines that are lines (a wire, a smile), never as an outline. */
export interface Shape {
	kind: 'shape';
	d: string;
	fill?: Colour;
	stroke?: Colour;
	width?: number;
	opacity?: number;
}

/** A body with a lit and a darker side: the side away from the light is `depth` units wide. */
export interface Form {
	kind: 'form';
	d: string;
	fill: Colour;
	shade: Colour;
	depth: number;
}

/** Things that move together. `keep` names the axis around which a right-to-left picture turns the group back. */
export interface Group {
	kind: 'group';
	kids: Node[];
	matrix?: Matrix;
	opacity?: number;
	clip?: string;
	keep?: number;
}

export type Node = Shape | Form | Group;
export type Nodes = Node | Nodes[] | undefined | false;

const flat = (nodes: Nodes[]): Node[] => nodes.flat(9).filter(Boolean) as Node[];

export const group = (...nodes: Nodes[]): Group => ({ kind: 'group', kids: flat(nodes) });
export const fill = (colour: Colour, d: string, opacity?: number): Shape => ({ kind: 'shape', d, fill: colour, ...(opacity === undefined ? {} : { opacity }) });
export const line = (colour: Colour, width: number, d: string): Shape => ({ kind: 'shape', d, stroke: colour, width });
export const clipped = (clip: string, ...nodes: Nodes[]): Group => ({ kind: 'group', kids: flat(nodes), clip });
export const faded = (opacity: number, ...nodes: Nodes[]): Group => ({ kind: 'group', kids: flat(nodes), opacity });
/** A group that reads the same in right-to-left pictures: clocks, ticks, sheets. */
export const upright = (axis: number, ...nodes: Nodes[]): Group => ({ kind: 'group', kids: flat(nodes), keep: axis });

export interface Place {
	scale?: number;
	/** Degrees, clockwise. */
	rotate?: number;
	flip?: boolean;
}

/** The nodes moved to x, y; scaled, turned and mirrored around their own origin first. */
export function at(x: number, y: number, nodes: Nodes, { scale = 1, rotate = 0, flip = false }: Place = {}): Group {
	const cos = Math.cos(degrees(rotate)) * scale;
	const sin = Math.sin(degrees(rotate)) * scale;
	const side = flip ? -1 : 1;
	return { kind: 'group', kids: flat([nodes]), matrix: [cos * side, sin * side, -sin, cos, x, y] };
}

/** A copy of the node with every colour changed. */
export function recoloured(node: Node, change: (colour: Colour) => Colour): Node {
	if (node.kind === 'group') return { ...node, kids: node.kids.map((kid) => recoloured(kid, change)) };
	if (node.kind === 'form') return { ...node, fill: change(node.fill), shade: change(node.shade) };
	return { ...node, ...(node.fill && { fill: change(node.fill) }), ...(node.stroke && { stroke: change(node.stroke) }) };
}

/** The nodes without darker sides: what is far away, or small. */
export function plain(node: Node): Node {
	if (node.kind === 'group') return { ...node, kids: node.kids.map(plain) };
	return node.kind === 'form' ? fill(node.fill, node.d) : node;
}

/** The nodes seen through air, flat: 1 a little, 4 nearly gone. */
export const far = (by: number, ...nodes: Nodes[]): Node => recoloured(plain(group(...nodes)), (colour) => hazed(colour, by));
