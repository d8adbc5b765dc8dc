import { at, clipped, far, fill, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../../../art/core/path.ts';
import { cloud, house, tree } from '../../../art/places/town.ts';
import { laptopSide } from '../../../art/props/screens.ts';
import { clock, mug } from '../../../art/props/small.ts';
import { table } from '../../../art/props/table.ts';
import { sensor } from '../../../art/props/workshop.ts';
import type { Look } from '../../../art/rig/look.ts';
import { backdrop, backOut, camera, figure, floor, inOut, keys, keyword, layer, out, pop, ramp, speaks, swing } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { cast } from './props.ts';

interface Place { x: number; sky: Colour; hill: Colour; meadow: Colour; river: Colour; wave: Colour; hour: number; look: Look; start: number; light: Nodes; land: Nodes }

/** A palm tree; origin at its foot. */
const palm = (h: number): Nodes => [line('brick-1', 12, d`M0 0Q12 ${-h * 0.5} 4 ${-h}`), [-165, -130, -95, -50, -15].map((a) => at(4, -h, form('sage-2', d`M0 0Q40 -34 92 8Q44 -2 0 6Z`, 4), { rotate: a + 90 - 60 }))];
const places: readonly Place[] = [
  { x: 0, sky: 'amber+2', hill: 'coral+2', meadow: 'sage', river: 'sky-1', wave: 'sky+2', hour: 7, look: { ...cast.rosa, top: { kind: 'shirt', colour: 'plum+1', sleeves: 'rolled' } }, start: 3.7, light: fill('coral+1', ellipse(118, 330, 62)), land: [far(1, at(330, 396, tree(150))), at(392, 404, tree(110, 'sage-2'))] },
  { x: 430, sky: 'sky+1', hill: 'sage+1', meadow: 'sage-1', river: 'sky-2', wave: 'sky+1', hour: 12, look: cast.samuel, start: 0.6, light: [fill('amber+1', ellipse(350, 190, 46)), cloud(70, 190, 120)], land: [far(1, at(300, 398, house(70, 60, 'paper', 'brick', 1)), at(384, 398, house(56, 50, 'amber+2', 'teal', 1)))] },
  { x: 860, sky: 'plum-1', hill: 'plum-2', meadow: 'teal-2', river: 'teal-1', wave: 'teal+1', hour: 19, look: { ...cast.mei, top: { kind: 'hoodie', colour: 'coral' } }, start: 4.1, light: [fill('paper', ellipse(330, 180, 34)), fill('plum-1', ellipse(345, 172, 30)), [[60, 150], [120, 210], [230, 140], [270, 250], [400, 260], [38, 250]].map(([x, y]) => fill('amber+2', ellipse(x!, y!, 3)))], land: [at(356, 400, palm(150)), at(404, 404, palm(110))] },
];
const lime = tree(190);
const ground = 520;
const desks = (['sand', 'amber-1', 'brick'] as const).map((colour) => table({ x: 236, y: 404, width: 190, depth: 34, height: 104, colour, legs: 'steel' }));
const computer = laptopSide('ink+3', 'sky+2');

/** One landscape with its clock, its person and its laptop; 430 wide. */
function place(t: number, n: number): Nodes {
  const { sky, hill, meadow, hour, look, start, light, land } = places[n]!;
  const talks = ([[[4.2, 5], [6.4, 7]], [[1.4, 2.2], [5.1, 6.2]], [[4.9, 5.1], [6.9, 7.6]]] as const)[n]!;
  const here = t > start + 0.4;
  const worker = (behind?: number) => figure(look, { at: [150, ground - 2], behind, shadow: behind === undefined, scale: 0.56, lean: 7, head: { turn: 0.56, nod: 6 + (here ? swing(t, 1.5, n * 0.3) * 3 : 0), gaze: [1, 0.4], mouth: speaks(t, talks, t > 7 ? 'laugh' : 'smile'), brows: talks.some(([a, b]) => t > a && t < b) ? 0.7 : 0.1 }, near: { to: [206, 381 + swing(t, 0.5, n * 0.2) * 3], hand: 'flat' }, far: { to: n === 1 && t > 5 && t < 6.4 ? [236, 330 + swing(t, 1) * 6] : [218, 377 - swing(t, 0.5, n * 0.2) * 3], hand: n === 1 && t > 5 && t < 6.4 ? 'open' : 'flat' } }, t, 4 + n * 5);
  return [
    fill(sky, rect(-700, -60, 2000, 900)), light,
    fill(hill, soft([[-900, 700], [-880, 380], [-480, 344], [-70, 400], [80, 350], [240, 392], [400, 344], [540, 390], [900, 350], [1300, 390], [1320, 700]])), land,
    fill(meadow, soft([[-900, 800], [-880, 400], [-70, 408], [160, 398], [330, 408], [540, 396], [1300, 408], [1320, 800]])),
    at(156, 122, [fill('ink', ellipse(5, 8, 66), 0.16), clock(64, hour, (t * 4) % 60, (['coral', 'teal', 'amber'] as const)[n]!)], { scale: pop(t, Math.max(3.5, start + 0.5)) * (1 + 0.02 * swing(t, 1)) }),
    worker(), desks[n], at(240, 394, computer, { scale: 0.56 }), worker(370), at(172, 398, mug((['plum', 'coral', 'teal'] as const)[n]!), { scale: 0.5 }),
  ];
}

/** The river runs through all three places, each with its own water. */
function river(t: number, n: number): Nodes {
  const { x, river: water, wave } = places[n]!;
  const run = (t * 54) % 120;
  return clipped(polygon([x - 44, 500], [x + 430 - 44, 500], [x + 386, 900], [x - 44, 900]),
    fill(water, d`M-200 556Q-80 532 60 552T380 552T700 552T1020 552T1500 552V900H-200Z`),
    Array.from({ length: 30 }, (_, i) => line(wave, 5, d`M${-180 + ((i * 137) % 1560) + run} ${576 + (i % 5) * 26}q18 -8 36 0t36 0`)));
}

export const fieldTest: Scene = {
  id: 'field-test',
  seconds: 8,
  enter: { kind: 'sweep', colours: ['sage', 'teal'] },
  draw(t) {
    const [left, right] = [ramp(t, places[0]!.start - 0.2, places[0]!.start + 0.6, out), ramp(t, places[2]!.start - 0.2, places[2]!.start + 0.6, out)];
    const swim = keys(t, [0.6, 500], [3.4, 690], [8, 1040]);
    const bob = swing(t, 1.8) * 5;
    const wave = (from: number, period: number): Nodes => t > from && [0, 1, 2].map((i) => { const u = ((t - from) / period + i / 3) % 1; return { ...line('amber+1', 5, ellipse(0, 0, 24 + u * 90, 10 + u * 34)), opacity: 1 - u }; });
    return camera({ x: keys(t, [0, 610], [3.2, 640], [4.6, 640], [8, 650]), y: keys(t, [0, 390], [3.2, 384], [4.6, 360]), zoom: keys(t, [0, 1.5], [3.2, 1.4], [4.7, 1.02, inOut], [8, 1.05]) },
      layer(1, backdrop('sky+1'), floor('sage-1', 420),
        // Until the others appear, his own place fills the picture.
        at(430, 0, place(t, 1)), at(170, 412, lime), at(1090, 410, lime),
        left > 0.001 && at(-560 * (1 - left), 0, [clipped(polygon([-800, -60], [430, -60], [386, 560], [-800, 560]), fill('amber+2', rect(-800, -60, 900, 700)), fill('sage', rect(-800, 402, 900, 300)), place(t, 0)), line('paper', 12, 'M434 -60L386 640')]),
        right > 0.001 && at(860 + 560 * (1 - right), 0, [clipped(polygon([0, -60], [1300, -60], [1300, 560], [-44, 560]), fill('plum-1', rect(300, -60, 900, 700)), fill('teal-2', rect(420, 402, 900, 300)), place(t, 2)), line('paper', 12, 'M0 -60L-46 640')]),
        t < 4.2 || right < 1 ? clipped(rect(-900, 500, 3080, 600), fill('sky-2', d`M-900 560Q-80 532 60 552T380 552T700 552T1020 552T2200 552V1200H-900Z`), river(t, 1)) : undefined,
        left > 0.02 && at(-560 * (1 - left), 0, [fill('sky-1', rect(-900, 556, 860, 700)), river(t, 0)]), right > 0.02 && [river(t, 1), at(560 * (1 - right), 0, [river(t, 2), fill('teal-1', rect(1240, 552, 900, 700))])],
        at(swim, 566 + bob, [wave(4.6, 1.6), form('coral', rounded(-30, -18, 60, 22, 8), 6), at(0, 14, sensor('teal'), { rotate: 90, scale: 0.6 }), line('ink+1', 5, 'M0 -18V-66'), fill('amber', ellipse(0, -70, 9 + (t > 4.6 ? Math.max(0, swing(t, 0.8)) * 4 : 0))), fill('paper', rect(-30, -10, 60, 5))], { rotate: swing(t, 2.2) * 5, scale: 0.95 * ramp(t, 0.5, 1.1, backOut) }),
      ),
      layer(0, keyword(t, 'die Situation', { at: [300, 96], from: 0.9, until: 3.4, colour: 'coral' }), keyword(t, 'der Feldtest', { at: [796, 62], from: 5, colour: 'teal', size: 36 })),
    );
  },
};
