import { at, fill, group, line, type Group, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, ellipse, limb, polygon, rect, rounded } from '../../../art/core/path.ts';
import { degrees, polar, type Point } from '../../../art/core/vector.ts';
import type { HandShape } from '../../../art/rig/hand.ts';

/** A hand from above, its back to us: four fingers that hold something flat against the thumb, or one that points. Starts at the wrist, points to +x. */
function handAbove(points: boolean, skin: Colour = 'olive'): Group {
  const fingers = ([[-25, 98, -31], [-8, 116, -12], [9, 112, 9], [24, 94, 26]] as const).map(([y, x, end], i) => (points ? [y, i ? 78 : 134, i ? y + 2 : -30] as const : [y, x, end] as const));
  return group(
    form(skin, limb([[8, -22], 17], [[50, -46], 12.5], [[82, -47], 9.5]), 5),
    fingers.map(([y, x, end]) => form(skin, limb([[50, y], 12], [[(50 + x) / 2 + 4, (y + end) / 2], 11], [[x, end], 8.5]), 4)),
    form(skin, 'M-14 -29C8 -37 38 -41 56 -36C67 -31 68 29 57 36C40 41 10 38 -14 29Z', 9),
    line(darker(skin, 2), 2.6, points ? 'M60 -17L84 -20M60 1L80 1M60 17L80 17' : 'M58 -17L92 -22M62 1L104 -2M58 17L90 18'),
    fingers.map(([, x, end], i) => (!points || i === 0) && fill(darker(skin, -2), ellipse(x + 1, end, 6, 4.6))),
  );
}

/** A forearm from above, from beyond the frame to the wrist; the hand may hold something. */
export function forearm(from: Point, to: Point, shape: HandShape, { sleeve = 'amber' as Colour, over = false, holds = undefined as Nodes } = {}): Group {
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return at(to[0], to[1], [
    fill('ink', limb([[-length + 10, 18], 58], [[-8, 18], 34]), 0.12),
    holds,
    { ...handAbove(shape === 'point'), matrix: [1, 0, 0, over ? -1 : 1, 0, 0] },
    form(sleeve, limb([[-length, 0], 58], [[-20, 0], 33]), 18),
    fill(darker(sleeve), limb([[-34, 0], 35], [[-14, 0], 34])),
  ], { rotate: angle });
}

/** A mug from above with coffee in it. */
export const mugAbove = (colour: Colour = 'coral'): Group => group(
  fill('ink', ellipse(10, 12, 64, 62), 0.14), form(colour, rounded(44, -16, 54, 32, 15), 6), fill(darker(colour, 2), rounded(58, -7, 28, 14, 6)),
  form(colour, ellipse(0, 0, 60), 12), fill('brick-3', ellipse(0, 0, 47)), fill('brick-1', ellipse(-6, -8, 30, 26), 0.5),
);

/** A plant from above: leaves around a pot. */
export const plantAbove = (leaf: Colour = 'sage-1'): Group => group(
  fill('ink', ellipse(14, 18, 84, 82), 0.13), form('coral', ellipse(0, 0, 58), 12), fill('brick-3', ellipse(0, 0, 46)),
  [0, 51, 103, 154, 205, 257, 308].map((angle, i) => {
    const [x, y] = polar(degrees(angle + 8), 96 + (i % 3) * 16);
    const [nx, ny] = polar(degrees(angle + 98), 26);
    return form(i % 2 ? leaf : darker(leaf, -1), d`M0 0C${x * 0.3 + nx} ${y * 0.3 + ny} ${x * 0.8 + nx} ${y * 0.8 + ny} ${x} ${y}C${x * 0.8 - nx} ${y * 0.8 - ny} ${x * 0.3 - nx} ${y * 0.3 - ny} 0 0Z`, 8);
  }),
);

/** A telephone that lies there. */
export const phoneAbove = (): Group => group(fill('ink', rounded(-40, -78, 92, 176, 16), 0.16), fill('ink-1', rounded(-46, -88, 92, 176, 16)), fill('sky+1', rounded(-39, -74, 78, 148, 6)), fill('coral', rounded(-28, -58, 56, 22, 6)), fill('paper', rounded(-28, -26, 56, 12, 5)), fill('paper', rounded(-28, -4, 40, 12, 5)));

/** A laptop's keyboard from above, cut by the frame. */
export const keyboardAbove = (): Group => group(
  fill('ink', rounded(-186, -120, 400, 236, 18), 0.16), form('ink+3', rounded(-200, -134, 400, 236, 18), 10), fill('ink+2', rounded(-182, -118, 364, 128, 8)),
  fill('ink+4', Array.from({ length: 48 }, (_, i) => rounded(-176 + (i % 12) * 29.8, -112 + Math.floor(i / 12) * 30, 25, 25, 4)).join('')), fill('ink+2', rounded(-62, 24, 124, 66, 6)),
);

/** Thin lines as text that need not be read. */
export const scribble = (x: number, y: number, widths: readonly number[], gap = 15, colour: Colour = 'ink+4'): Nodes => widths.map((w, i) => fill(colour, rounded(x, y + i * gap, w, 6, 3)));

/** A tick in a disc. */
export const tick = (colour: Colour = 'teal'): Group => group(fill(colour, ellipse(0, 0, 34)), line('paper', 9, 'M-14 1L-4 11L15 -11'));

/** An open flap, drawn as a triangle that turns over: `share` 0 shut, 1 open. */
export const flap = (width: number, height: number, share: number, colour: Colour): Nodes => fill(share > 0.5 ? darker(colour, 1) : darker(colour, 2), polygon([-width / 2, 0], [width / 2, 0], [0, height * Math.cos(share * Math.PI)]));

export const slip = (width: number, height: number, colour: Colour = 'paper'): Nodes => [fill('ink', rect(6, 9, width, height), 0.14), fill(colour, rounded(0, 0, width, height, 6))];
