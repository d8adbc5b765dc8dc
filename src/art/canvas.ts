import { createCanvas, Path2D, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Form, Group, Node, Shape } from './core/graph.ts';
import { hex } from './core/palette.ts';
import { shift } from './core/svg.ts';
import { identity, product, type Matrix } from './core/vector.ts';

const paths = new Map<string, Path2D>();
const most = 6000;

/** The path of some data; what stands still is parsed once. */
function pathOf(d: string): Path2D {
	const known = paths.get(d);
	if (known) return known;
	if (paths.size >= most) paths.clear();
	const path = new Path2D(d);
	paths.set(d, path);
	return path;
}

const layers: Canvas[] = [];

/** Draws the scene as `toSvg` would: same colours, same light, same overlaps. */
export function toCanvas(ctx: SKRSContext2D, scene: Node, outer: Matrix = identity): void {
	ctx.lineCap = 'round';
	ctx.lineJoin = 'round';
	paint(ctx, scene, outer, 0);
}

function paint(ctx: SKRSContext2D, node: Node, matrix: Matrix, level: number): void {
	if (node.kind === 'shape') paintShape(ctx, node, matrix);
	else if (node.kind === 'form') paintForm(ctx, node, matrix);
	else paintGroup(ctx, node, matrix, level);
}

function paintShape(ctx: SKRSContext2D, { d, fill, stroke, width, opacity = 1 }: Shape, matrix: Matrix): void {
	if (opacity <= 0) return;
	ctx.setTransform(...matrix);
	ctx.globalAlpha = opacity;
	if (fill) {
		ctx.fillStyle = hex(fill);
		ctx.fill(pathOf(d));
	} else {
		ctx.strokeStyle = hex(stroke!);
		ctx.lineWidth = width!;
		ctx.stroke(pathOf(d));
	}
}

function paintForm(ctx: SKRSContext2D, form: Form, matrix: Matrix): void {
	const path = pathOf(form.d);
	const [x, y] = shift(form.depth, matrix);
	ctx.setTransform(...matrix);
	ctx.globalAlpha = 1;
	ctx.fillStyle = hex(form.shade);
	ctx.fill(path);
	ctx.save();
	ctx.clip(path);
	ctx.translate(x, y);
	ctx.fillStyle = hex(form.fill);
	ctx.fill(path);
	ctx.restore();
}

function paintGroup(ctx: SKRSContext2D, group: Group, matrix: Matrix, level: number): void {
	const { opacity = 1, clip, kids } = group;
	if (opacity <= 0.004) return;
	const own = group.matrix ? product(matrix, group.matrix) : matrix;
	if (opacity < 1) {
		// What is half there is drawn whole first, so that overlapping pieces do not show through each other.
		const layer = layerOf(ctx, level);
		const inner = layer.getContext('2d');
		inner.setTransform(1, 0, 0, 1, 0, 0);
		inner.clearRect(0, 0, layer.width, layer.height);
		toLayer(inner, { ...group, opacity: 1 }, matrix, level + 1);
		ctx.setTransform(1, 0, 0, 1, 0, 0);
		ctx.globalAlpha = opacity;
		ctx.drawImage(layer, 0, 0);
		return;
	}
	if (clip) {
		ctx.save();
		ctx.setTransform(...own);
		ctx.clip(pathOf(clip));
	}
	for (const kid of kids) paint(ctx, kid, own, level);
	if (clip) ctx.restore();
}

function toLayer(ctx: SKRSContext2D, node: Node, matrix: Matrix, level: number): void {
	ctx.lineCap = 'round';
	ctx.lineJoin = 'round';
	paint(ctx, node, matrix, level);
}

function layerOf({ canvas }: SKRSContext2D, level: number): Canvas {
	const known = layers[level];
	if (known && known.width === canvas.width && known.height === canvas.height) return known;
	return (layers[level] = createCanvas(canvas.width, canvas.height));
}
