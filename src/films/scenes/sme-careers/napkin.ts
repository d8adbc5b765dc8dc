import { at, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import type { Point } from '../../../art/core/vector.ts';
import { skyline, tree, view } from '../../../art/places/town.ts';
import { bricks } from '../../../art/places/hall.ts';
import { pen } from '../../../art/props/paper.ts';
import { clock, lamp, mug, plant } from '../../../art/props/small.ts';
import { roundTable } from '../../../art/props/table.ts';
import { cast } from '../../../art/rig/cast.ts';
import { backdrop, camera, figure, floor, keys, keyword, layer, pointKeys, ramp, speaks, swing } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const room = group(at(60, 120, view(240, 200, [skyline(240, 1), at(190, 6, tree(100))], 'paper', 1)), at(620, 200, clock(38, 12, 25, 'teal')), bricks([[-160, 110], [330, 250], [420, 80], [700, 400], [1240, 330], [1120, 70]], 'sage+2'));
const top = roundTable(390, 556, 340, 150, 'sand');
const ceiling = lamp(40, 'coral', 180);
const pot = plant('sage-1', 'coral', 1.2);
const box: Point = [900, 300];

/** The strokes of the drawing, on a napkin of 200 × 200 around its middle. */
const strokes: readonly (readonly Point[])[] = [
  [[-60, -52], [60, -54], [62, 34], [-58, 36], [-60, -52]],
  [[-42, -36], [42, -37], [43, 0], [-41, 1], [-42, -36]],
  [[-34, -10], [-22, -24], [-10, -8], [4, -28], [18, -10], [34, -22]],
  [[-30, 18], [-18, 10], [-18, 26], [-30, 18]],
  [[0, 36], [0, 62], [40, 62], [40, 84]],
];
const starts = [1, 1.7, 2.1, 2.6, 2.85, 3.2] as const;

/** So much of a row of points, as a path. */
function partly(points: readonly Point[], share: number): string {
  const n = (points.length - 1) * share;
  const whole = Math.floor(n);
  const path = points.slice(0, whole + 1).map(([x, y], i) => d`${i ? 'L' : 'M'}${x} ${y}`).join('');
  const [a, b] = [points[whole]!, points[whole + 1]];
  return b ? path + d`L${a[0] + (b[0] - a[0]) * (n - whole)} ${a[1] + (b[1] - a[1]) * (n - whole)}` : path;
}
const drawing = (t: number): Nodes => strokes.map((points, i) => { const k = ramp(t, starts[i]!, starts[i + 1]!, (u) => u); return k > 0 && line(i === 2 ? 'coral-1' : 'ink', 6, partly(points, k)); });
const napkin = (t: number): Nodes => [fill('paper', polygon([-104, -96], [100, -104], [106, 98], [-98, 104])), fill('paper-1', polygon([-104, -96], [100, -104], [-98, 104])), line('coral+2', 4, 'M-90 -84L88 -92L93 87L-86 92Z'), drawing(t)];

/** The device that came of it, 250 wide. */
function device(t: number): Nodes {
  const on = ramp(t, 5.7, 6);
  const wave = Array.from({ length: 33 }, (_, i) => d`${i ? 'L' : 'M'}${-80 + i * 5} ${-30 + Math.sin(i * 0.55 - t * 5) * 16 * on * (0.6 + 0.4 * Math.sin(i * 0.2 + t))}`).join('');
  return [
    fill('ink', rounded(-128, -112, 272, 220, 18), 0.18), line('ink+1', 16, 'M0 96V190H92V330'), line('ink+3', 5, 'M-3 96V193H88'),
    form('teal', rounded(-136, -122, 272, 220, 18), 14), form('teal-1', rounded(-136, -122, 272, 32, [18, 18, 0, 0]), 6),
    fill('ink-2', rounded(-100, -76, 200, 94, 8)), line(on > 0.5 ? 'sage+1' : 'ink+2', 6, wave),
    on > 0 && fill('amber+1', ellipse(-82, 56, 34), 0.35 * on), form(on > 0.5 ? 'amber' : 'ink+3', ellipse(-82, 56, 17), 5),
    [0, 1, 2].map((i) => fill('teal+2', rounded(-36 + i * 50, 42, 34, 26, 6))), [[-122, -106], [122, -106], [-122, 84], [122, 84]].map(([x, y]) => fill('ink+3', ellipse(x!, y!, 5))),
  ];
}

export const napkinScene: Scene = {
  id: 'napkin',
  seconds: 8,
  enter: { kind: 'iris', colours: ['sage', 'teal'], at: [380, 520] },
  draw(t) {
    const fly = ramp(t, 4.2, 5.2);
    const turnedIn = ramp(t, 5.1, 5.5);
    const along: Point = [396 + (box[0] - 396) * fly ** 1.8, 548 + (box[1] - 548) * fly - Math.sin(fly * Math.PI) * 290];
    const draws = t > 0.9 && t < 3.2;
    const pens = draws ? pointKeys(t, [0.9, [352, 520]], [1.2, [432, 522]], [1.45, [432, 566]], [1.7, [352, 562]], [1.9, [420, 532]], [2.1, [370, 540]], [2.6, [424, 544]], [2.85, [374, 560]], [3.2, [424, 584]]) : pointKeys(t, [0, [330, 548]], [0.9, [352, 520]], [3.2, [424, 584]], [3.6, [330, 552]], [4.4, [330, 548]], [5, [350, 420]], [6.6, [350, 420]], [7.2, [330, 548]]);
    const flat = 0.46 + 0.54 * ramp(t, 4.1, 4.7);
    const nod = t > 3.2 && t < 4.4 ? Math.abs(swing(t - 3.2, 0.8)) * 12 : 0;
    const look = ramp(t, 4.3, 4.9);
    const size = 0.72 + 0.5 * fly;
    const sheet = { ...at(along[0], along[1], { ...group(napkin(t)), matrix: [size, 0, 0.1 * (1 - fly), size * flat, 0, 0] as const }, { rotate: Math.sin(fly * Math.PI) * 16 }), ...(turnedIn > 0 && { opacity: 1 - turnedIn }) };
    return camera({ x: keys(t, [0, 480], [3.8, 500], [5.4, 640], [8, 650]), y: keys(t, [0, 400], [3.8, 400], [5.2, 360]), zoom: keys(t, [0, 1.22], [3.8, 1.26], [5.4, 1], [8, 1.04]) },
      layer(0.8, backdrop('sage+3'), room, at(390, -60, ceiling)),
      layer(1, far(1, fill('sage+2', rounded(740, 120, 330, 420, 14))), floor('brick+1', 566), fill('sage+1', rect(-900, 554, 3080, 12)), at(1180, 640, pot),
        t > 4.9 && at(box[0], box[1], device(t), { scale: Math.max(0.001, turnedIn) * (1 + 0.06 * Math.sin(Math.PI * ramp(t, 5.7, 6.2))) }),
        top, t < 4.1 && sheet,
        figure(cast.mateo, { at: [236, 560], legs: 'none', scale: 0.96, facing: 1, behind: 476, lean: 5 - look * 3, head: { turn: 0.5 + look * 0.06, nod: 12 - look * 14, gaze: [1, 0.8 - look], mouth: t > 5.6 ? 'laugh' : t > 0.8 && t < 2.6 ? speaks(t, [[0.8, 2.6]]) : 'smile', brows: 0.4 + look * 0.4 }, far: { to: pens, hand: t > 4.6 && t < 7 ? 'open' : 'pinch', holds: t < 4.4 && at(8, 0, pen('coral'), { rotate: 52 }) }, near: { to: [214, 524], hand: 'rest', short: 0.74 } }, t, 4),
        figure(cast.owner, { at: [566, 560], legs: 'none', scale: 0.96, facing: t < 4.5 ? -1 : 1, behind: 476, lean: 4 - look * 3, head: { turn: keys(t, [4.1, 0.5], [4.5, 0.04], [4.9, 0.5]), nod: 10 + nod - look * 12, gaze: [1, 0.7 - look], mouth: t > 3.2 ? 'laugh' : 'smile', brows: nod > 4 || t > 5.2 ? 0.8 : 0.3 }, near: { to: t < 4.5 ? [594, 526] : [536, 526], hand: 'rest', short: 0.74 }, far: { to: t < 4.5 ? [512, 526] : pointKeys(t, [4.5, [628, 520]], [5.4, [668, 400]], [8, [668, 396]]), hand: t < 4.5 ? 'flat' : 'open', short: t < 4.5 ? 0.84 : 1 } }, t, 6),
        at(160, 578, mug('coral'), { scale: 0.86 }), at(640, 572, mug('plum'), { scale: 0.82 }),
        t >= 4.1 && turnedIn < 1 && sheet,
      ),
      layer(0, keyword(t, 'die Idee', { at: [1050, 110], from: 1.2, until: 4.2, size: 46, colour: 'coral', tilt: 2 }), keyword(t, 'das Ergebnis', { at: [470, 96], from: 6.1, size: 44, colour: 'teal', tilt: -2 })),
    );
  },
};
