import { at, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { ellipse, open, rect, rounded } from '../../../art/core/path.ts';
import { between, type Point } from '../../../art/core/vector.ts';
import { skyline, tree, view } from '../../../art/places/town.ts';
import { water } from '../../../art/props/catering.ts';
import { letter, lying, pen } from '../../../art/props/paper.ts';
import { chair } from '../../../art/props/seat.ts';
import { lamp, mug, plant } from '../../../art/props/small.ts';
import { roundTable } from '../../../art/props/table.ts';
import { backdrop, bubble, camera, figure, floor, keys, keyword, layer, pointKeys, pop, ramp, speaks, swing, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { arrowHead, cast } from './props.ts';

const room = group(
  at(60, 70, view(420, 280, [skyline(430, 1), at(340, 6, tree(120))], 'paper', 2)),
  fill('ink', rounded(858, 100, 330, 230, 8), 0.12), fill('paper', rounded(850, 90, 330, 230, 8)), fill('sky-1', rounded(850, 312, 330, 14, 5)),
  [0, 1, 2].map((i) => fill((['coral', 'amber', 'teal'] as const)[i]!, rounded(884 + i * 92, 122 + (i % 2) * 30, 64, 56, 4))), line('ink+3', 5, 'M884 236h180M884 262h240M884 288h120'),
);
const ceiling = lamp(10, 'coral', 190);
const [left, right] = [chair('teal', 'brick'), chair('coral', 'brick')];
const top = roundTable(640, 516, 220, 116, 'amber+1');
const green = plant('sage-1', 'plum', 1.25);

/** The question mark as a line of points, and the arrow it becomes. */
const steps = 26;
const question: Point[] = Array.from({ length: steps }, (_, i) => {
  const u = i / (steps - 1);
  if (u < 0.74) { const a = Math.PI + (u / 0.74) * Math.PI * 1.42; return [Math.cos(a) * 36, -30 + Math.sin(a) * 36]; }
  const v = (u - 0.74) / 0.26;
  const a = Math.PI * 2.42;
  return [Math.cos(a) * 36 * (1 - v), -30 + Math.sin(a) * 36 * (1 - v) + 58 * v];
});
const arrow: Point[] = Array.from({ length: steps }, (_, i) => { const u = i / (steps - 1); return [-210 + 400 * u, 16 - Math.sin(Math.PI * u) * 34]; });

function thought(t: number): Nodes {
  const k = ramp(t, 4, 4.9);
  const points = question.map((p, i) => between(p, arrow[i]!, ramp(k, 0.3 * (1 - i / steps), 0.7 + 0.3 * (1 - i / steps))));
  const dot: Point = between([0, 64], [190, 16], k);
  return [
    line('coral', 20 - 6 * k, open(...points)),
    k < 0.6 ? fill('coral', ellipse(dot[0], dot[1], 13 * (1 - k))) : arrowHead(204, 18, 26 * ramp(k, 0.55, 1), 16, 'coral'),
    [-210, -20].map((x, n) => { const s = pop(t, 5 + n * 0.35); return s > 0.01 && at(x, n ? -18 : 16, [fill(n ? 'plum' : 'teal', ellipse(0, 0, 27)), fill('paper', ellipse(0, -6, 9)), fill('paper', 'M-15 17Q-15 3 0 3Q15 3 15 17Z'), at(0, 58, words(n ? 'Inhaberin' : 'Team', { size: 23, colour: n ? 'plum' : 'teal' }))], { scale: s }); }),
    (() => { const s = pop(t, 5.7); return s > 0.01 && at(262, 26, [fill('sage-1', ellipse(0, 0, 27)), line('paper', 7, 'M-11 1L-3 9L12 -9')], { scale: s }); })(),
  ];
}

export const decisions: Scene = {
  id: 'decisions',
  seconds: 8,
  enter: { kind: 'iris', colours: ['amber', 'teal'], at: [640, 480] },
  draw(t) {
    const asks = t > 2.6 && t < 5;
    const gesture = pointKeys(t, [0, [512, 486]], [2.5, [512, 486]], [3, [556, 400]], [3.7, [540, 440]], [4.3, [566, 390]], [5, [560, 420]], [5.8, [516, 484]]);
    const agree = t > 5.2 ? swing(t, 0.8) * 6 * ramp(t, 5.2, 5.6) : 0;
    const size: readonly [number, number] = [keys(t, [3.9, 130], [4.6, 580]), 140];
    const jonas = figure({ ...cast.jonas, lanyard: 'coral' }, { at: [690, 520], legs: 'none', scale: 0.84, facing: -1, behind: 459, lean: 2, head: { turn: 0.42, nod: 2 + agree * 0.6, gaze: [1, 0.1], mouth: t > 5.6 ? 'laugh' : 'smile', brows: asks ? 0.7 : 0.1 }, near: { to: [730, 498], hand: 'pinch', holds: at(12, 0, pen('coral'), { rotate: 36 + swing(t, 0.7) * 6 }) }, far: { to: [656, 500], hand: 'flat', turn: -20 } }, t, 9);
    // Once with their legs under the table, once with their hands on it.
    const seated = (behind?: number) => [
      figure(cast.samuel, { at: [366, 640], legs: 'sit', scale: 0.96, shadow: false, behind, lean: 2 + (asks ? 4 : 0), head: { turn: 0.58, nod: asks ? swing(t, 1.1) * 3 : -1, gaze: [1, 0], mouth: speaks(t, [[0.8, 1.4], [2.7, 4.9]], t > 5.6 ? 'laugh' : 'smile'), brows: asks ? 0.8 : 0.2 }, far: { to: gesture, hand: 'open', turn: -20 }, near: { to: [468, 500], hand: 'rest' } }, t, 4),
      figure(cast.owner, { at: [916, 640], legs: 'sit', scale: 0.96, shadow: false, behind, facing: -1, lean: 2 + ramp(t, 3, 3.8) * 3, head: { turn: 0.58, nod: agree, gaze: [1, 0], mouth: speaks(t, [[1.5, 2.4]], t > 5.2 ? 'laugh' : 'smile'), brows: t > 2.8 ? 0.7 : 0.1 }, far: t > 5.2 ? { to: pointKeys(t, [5.2, [790, 490]], [5.8, [748, 462]], [6.8, [756, 474]]), hand: 'open', turn: -20 } : { to: [790, 496], hand: 'flat' }, near: { to: [826, 500], hand: 'rest' } }, t, 8),
    ];
    return camera({ x: keys(t, [0, 660], [2.6, 600], [5, 636], [8, 644]), y: keys(t, [0, 380], [2.6, 356], [8, 350]), zoom: keys(t, [0, 1.14], [2.6, 1.1], [4.4, 1.02], [8, 1.05]) },
      layer(0.8, backdrop('plum+4'), room, at(640, -70, ceiling)),
      layer(1, floor('plum+2', 556), fill('plum+1', rect(-900, 546, 3080, 11)), at(1200, 640, green), fill('ink', ellipse(66, 601, 72, 9), 0.16), at(60, 600, form('amber-1', rounded(-60, -90, 120, 90, 8), 8)), far(1, at(60, 510, mug('coral'))),
        at(366, 640, left, { scale: 0.96 }), at(916, 640, right, { scale: 0.96, flip: true }),
        seated(), top, lying(520, 530, letter(), 0.5), lying(720, 520, letter('paper-1'), 0.46), jonas, seated(477), at(610, 530, water(), { scale: 0.72 }), at(800, 520, mug('plum'), { scale: 0.8 }), at(486, 512, mug('teal'), { scale: 0.72 }),
        t > 2.6 && bubble({ at: [keys(t, [3.9, 560], [4.6, 640]), 142], to: [428, 300], scale: pop(t, 2.7), room: size }, thought(t)),
      ),
      layer(0, keyword(t, 'das Gespräch', { at: [300, 100], from: 0.8, until: 2.5, colour: 'teal' }), keyword(t, 'die Entscheidung', { at: [650, 572], from: 6, colour: 'coral', size: 42 })),
    );
  },
};
