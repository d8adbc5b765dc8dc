import type { Form, Shape } from './graph.ts';
import { fill } from './graph.ts';
import { darker, type Colour } from './palette.ts';
import { ellipse } from './path.ts';

/** A body in the picture's one light; `depth` is the width of its darker side (under 3, and on what is nearly black, there is none). */
export const form = (colour: Colour, d: string, depth: number, shade: Colour = darker(colour)): Form | Shape =>
	depth < 3 || /^ink-[2-5]/.test(colour) ? fill(colour, d) : { kind: 'form', d, fill: colour, shade, depth };

/** The soft shadow under what stands: centre, half width. */
export const contact = (x: number, y: number, rx: number, ry = Math.max(4, rx * 0.13)): Shape => fill('ink', ellipse(x + rx * 0.12, y, rx, ry), 0.16);
