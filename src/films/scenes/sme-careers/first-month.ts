import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { skyline, view } from '../../../art/places/town.ts';
import { laptopSide } from '../../../art/props/screens.ts';
import { swivel } from '../../../art/props/seat.ts';
import { binders } from '../../../art/props/paper.ts';
import { lamp, mug, plant } from '../../../art/props/small.ts';
import { shelf } from '../../../art/props/storage.ts';
import { table } from '../../../art/props/table.ts';
import { pipe, sensor, valve } from '../../../art/props/workshop.ts';
import { clipboard } from '../../../art/props/hands.ts';
import { cast } from '../../../art/rig/cast.ts';
import { backdrop, camera, chance, figure, keys, layer, pointKeys, pop, ramp, speaks, swing } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

/** When each picture slides in. */
const comes = [-1, 2.5, 5] as const;
const desk = table({ x: 216, y: 480, width: 370, depth: 44, height: 150, colour: 'sand-1', legs: 'steel' });
const bench = table({ x: 216, y: 446, width: 350, depth: 44, height: 184, colour: 'sky+1', legs: 'steel' });
const dinner = table({ x: 216, y: 480, width: 390, depth: 50, height: 150, colour: 'amber+2', legs: 'panel' });
const cup = mug('coral');
const seat = swivel('teal');
const office = group(at(-330, 90, view(230, 220, [skyline(230, 1)], 'paper', 1)), at(-40, 640, plant('sage-1', 'coral', 1.2)), at(560, 240, shelf(200, 330, [[at(20, 0, binders('plum', 'teal', 'coral', 'amber'))], [at(60, 0, plant('sage-1', 'amber', 0.5))], [at(16, 0, binders('brick', 'amber', 'teal'))]], 'brick+1')),at(28, 90, view(170, 190, [skyline(170, 1)], 'paper', 0)), at(300, 286, shelf(116, 200, [[at(8, 0, binders('coral', 'amber', 'plum'))], [at(20, 0, binders('teal', 'brick'))]], 'brick+1')));
const works = far(1, at(-520, 130, pipe(1500, 26, 'sky-2')), at(-520, 250, pipe(690, 20, 'teal+1')), at(560, 300, pipe(500, 20, 'teal+1')), at(-160, 140, line('ink+3', 40, 'M0 0V430')), at(600, 140, line('ink+3', 40, 'M0 0V430')), at(-300, 116, valve('coral', 'amber'), { scale: 1.1 }), at(290, 140, line('ink+3', 40, 'M0 0V430')), at(290, 140, line('ink+4', 14, 'M-8 0V430')), at(150, 116, valve('amber-1', 'coral'), { scale: 1.1 }));
const canteen = group(at(216, -60, lamp(120, 'teal', 150)), far(1, at(40, 130, view(330, 170, skyline(330, 1), 'brick+1', 1))));
const pot = plant('sage-1', 'teal', 0.8);

/** People at a table seen a little from above: legs under it, hands on it. */
const behindTable = (people: (behind?: number) => Nodes, edge: number, top: Nodes): Nodes => [people(), top, people(edge)];

/** Lines of code that grow on a card above the screen. */
const code = (t: number): Nodes => at(312, 128, [
  fill('ink', rounded(-96, -84, 200, 176, 12), 0.18), fill('ink-1', rounded(-104, -92, 200, 176, 12)), fill('ink+1', rounded(-104, -92, 200, 24, [12, 12, 0, 0])), (['coral', 'amber', 'sage'] as const).map((c, i) => fill(c, ellipse(-88 + i * 16, -80, 5))),
  Array.from({ length: 7 }, (_, i) => { const k = ramp(t, 0.9 + i * 0.32, 1.2 + i * 0.32); const indent = [0, 18, 36, 36, 18, 18, 0][i]!; const w = 40 + chance(i + 3) * 60; return k > 0 && [fill((['coral+1', 'amber', 'sky', 'sage', 'amber', 'coral+1', 'sky'] as const)[i]!, rounded(-90 + indent, -54 + i * 19, Math.min(w, w * 1.6 * k), 9, 4)), k > 0.6 && fill('ink+3', rounded(-82 + indent + w, -54 + i * 19, 30 + chance(i) * 20, 9, 4))]; }),
], { scale: pop(t, 0.7), rotate: 2 });

function programming(t: number): Nodes {
  const type = (phase: number): number => swing(t, 0.3, phase) * 3;
  return [backdrop('teal+3'), fill('teal+2', rect(-900, 560, 3080, 400)), office,
    at(88, 614, seat, { scale: 0.86 }),
    behindTable((behind) => figure(cast.mateo, { at: [96, 614], scale: 0.86, facing: 1, lean: 7, behind, shadow: false, legs: 'sit', seat: 126, head: { turn: 0.56, nod: 10 + swing(t, 1.7) * 2, gaze: [1, 0.6], mouth: t > 2 ? 'laugh' : 'smile', brows: 0.3 }, far: { to: [216, 446 + type(0)], hand: 'flat' }, near: { to: [200, 456 + type(0.5)], hand: 'flat' } }, t, 4), 436, [desk, at(250, 470, laptopSide('ink+3', 'sky+2'), { scale: 0.9 })]), code(t)];
}
function customer(t: number): Nodes {
  const hand = pointKeys(t, [2.4, [190, 406]], [3, [222, 372]], [4.6, [226, 380]]);
  return [backdrop('sky+2'), fill('sky-1', rect(-900, 560, 3080, 400)), works,
    behindTable((behind) => [figure({ ...cast.mateo, lanyard: 'coral' }, { at: [104, 606], scale: 0.82, facing: 1, behind, lean: 4, head: { turn: 0.56, nod: 6, gaze: [1, 0.4], mouth: speaks(t, [[3, 4.6]]), brows: 0.5 }, far: { to: hand, hand: 'point' }, near: { to: [136, 398], hand: 'grip', holds: at(8, 0, clipboard(), { scale: 0.6, rotate: 14 }) } }, t, 5),
    figure({ ...cast.yusuf, top: { kind: 'dungarees', colour: 'amber', sleeves: 'rolled' } }, { at: [332, 606], scale: 0.84, facing: -1, behind, lean: 2, head: { turn: 0.5, nod: t > 3.4 ? swing(t, 0.9) * 4 + 6 : 6, gaze: [1, 0.5], mouth: t > 4 ? 'laugh' : 'calm', brows: 0.4 }, near: { to: [352, 420], hand: 'rest' }, far: { to: [290, 402], hand: 'grip' } }, t, 7)], 402, bench), at(236, 404, sensor('teal'), { scale: 0.9, rotate: -10 })];
}
function lunch(t: number): Nodes {
  const bite = (phase: number): number => Math.max(0, swing(t, 2.2, phase));
  const plate = (x: number, food: Colour): Nodes => [fill('paper', ellipse(x, 456, 50, 13)), fill('paper-1', ellipse(x, 455, 34, 8)), fill(food, ellipse(x - 6, 451, 24, 9)), fill('sage-1', ellipse(x + 16, 450, 12, 6))];
  const fork = line('ink+3', 5, 'M-22 8L24 -14');
  return [backdrop('coral+2'), fill('brick+1', rect(-900, 560, 3080, 400)), canteen,
    behindTable((behind) => [figure(cast.mateo, { at: [96, 472], legs: 'none', scale: 0.86, facing: 1, behind, lean: 4, head: { turn: 0.56, nod: 0, mouth: t > 6.4 ? 'laugh' : 'smile', brows: 0.4 }, far: { to: [170, 436 - bite(0.2) * 84], hand: 'grip', holds: fork }, near: { to: [104, 444], hand: 'rest', short: 0.74 } }, t, 4),
    figure(cast.owner, { at: [336, 472], legs: 'none', scale: 0.86, facing: -1, behind, lean: 3, head: { turn: 0.5, nod: swing(t, 1.3) * 2, mouth: speaks(t, [[5.4, 7]], 'laugh'), brows: 0.6 }, far: { to: [272, 396 + swing(t, 1.1) * 12], hand: 'open' }, near: { to: [332, 444], hand: 'rest', short: 0.74 } }, t, 6)], 430, [dinner, plate(150, 'amber'), plate(282, 'coral')]), at(392, 446, pot, { scale: 0.5 })];
}
const pictures = [programming, customer, lunch] as const;
const cups = [[356, 476], [350, 442], [214, 474]] as const;
/** Edges of the three pictures, aslant. */
const edges = [[-60, -60], [456, 404], [882, 830], [1360, 1360]] as const;

export const firstMonth: Scene = {
  id: 'first-month',
  seconds: 8,
  enter: { kind: 'slabs', colours: ['teal', 'coral'] },
  draw(t) {
    return camera({ zoom: keys(t, [0, 1], [8, 1.03]) },
      layer(1, backdrop('plum-1'), [0, 1, 2].map((n) => {
        const k = ramp(t, comes[n]!, comes[n]! + 0.7);
        if (k <= 0) return undefined;
        // Each picture fills what is left of the frame until the next one pushes in.
        const edge = (i: number): readonly [number, number] => { const share = i === 0 || i === 3 ? 1 : ramp(t, comes[i as 1 | 2], comes[i as 1 | 2] + 0.7); const [c, e] = edges[i as 0]; return [c + (1 - share) * (1400 - c), e + (1 - share) * (1400 - e)]; };
        const [[a, b], [c, e]] = [edge(n), edge(n + 1)];
        const ring = ramp(t, Math.max(0.2, comes[n]!) + 0.9, Math.max(0.2, comes[n]!) + 1.7);
        const [x, y] = cups[n]!;
        const [left, right] = [Math.max(0, (edges[n]![0] + edges[n]![1]) / 2), Math.min(1280, (c + e) / 2)];
        return [
          clipped(polygon([a, -20], [c - 10, -20], [e - 10, 740], [b, 740]), at((left + right) / 2 - 216 + (1 - k) * 500, 20, [
            pictures[n]!(t),
            ring > 0 && ring < 1 && { ...line('paper', 8 * (1 - ring) + 1, ellipse(x, y - 26, 30 + ring * 46)), opacity: 1 - ring },
            at(x, y, cup, { scale: 0.9 * (1 + 0.3 * Math.sin(Math.PI * ramp(t, comes[n]! + 0.8, comes[n]! + 1.3))) }),
          ])),
          n > 0 && fill('paper', polygon([a - 12, -20], [a, -20], [b, 740], [b - 12, 740])),
        ];
      })),
    );
  },
};
