import { at, clipped, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../../../art/core/path.ts';
import { between, type Point } from '../../../art/core/vector.ts';
import { plant } from '../../../art/props/small.ts';
import { sensor } from '../../../art/props/workshop.ts';
import { cast } from '../../../art/rig/cast.ts';
import type { Look } from '../../../art/rig/look.ts';
import { backdrop, camera, figure, floor, keys, keyword, layer, pointKeys, pop, ramp, speaks, swing } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

/** The map on the wall: sea, the north of Germany, Denmark with its islands. */
const germany = soft([[380, 640], [420, 500], [500, 470], [560, 440], [566, 396], [650, 396], [676, 430], [720, 440], [742, 470], [830, 470], [900, 452], [990, 474], [1060, 520], [1100, 640]], 0.7);
const jutland = soft([[566, 400], [548, 330], [556, 250], [540, 190], [590, 130], [650, 92], [668, 130], [634, 170], [668, 214], [664, 280], [640, 320], [652, 398]], 0.7);
const islands = [soft([[688, 292], [720, 270], [752, 290], [748, 330], [712, 344], [690, 326]]), soft([[794, 280], [812, 240], [858, 214], [908, 224], [918, 268], [890, 306], [902, 336], [850, 342], [812, 322]]), soft([[770, 372], [806, 358], [862, 362], [880, 382], [840, 398], [790, 396]])];
const sweden = soft([[960, 60], [946, 160], [960, 220], [976, 300], [1040, 330], [1260, 320], [1260, 20], [980, 20]]);
const map = group(
  fill('sky', rect(420, 40, 820, 540)), [0, 1, 2, 3, 4, 5, 6].map((i) => line('sky+2', 4, d`M${440 + ((i * 167) % 380)} ${90 + i * 66}q12 -7 24 0t24 0`)),
  fill('paper-1', sweden), form('sand', germany, 8), form('coral+1', jutland, 8), islands.map((path) => form('coral+1', path, 7)),
);
const route: readonly Point[] = [[520, 560], [610, 500], [700, 462], [742, 450]];
const ferryWay: readonly Point[] = [[764, 446], [812, 404]];
const last: readonly Point[] = [[822, 380], [846, 330], [880, 252]];

function along(points: readonly Point[], share: number): Point {
  const n = Math.min(points.length - 1.0001, (points.length - 1) * share);
  const i = Math.floor(n);
  return between(points[i]!, points[i + 1]!, n - i);
}
const path = (points: readonly Point[]): string => points.map(([x, y], i) => d`${i ? 'L' : 'M'}${x} ${y}`).join('');
/** Dots along a way; those already travelled are dark. */
const dotted = (points: readonly Point[], count: number, share: number): Nodes => Array.from({ length: count }, (_, i) => { const u = i / (count - 1); const [x, y] = along(points, u); return fill(u <= share ? 'plum' : 'paper', ellipse(x, y, 5)); });

const train = group(fill('ink', ellipse(0, 3, 66, 6), 0.18), form('coral', 'M-62 -8V-38Q-62 -44 -56 -44H30Q56 -42 64 -12Q64 -4 56 -4H-58Q-62 -4 -62 -8Z', 7), fill('sky+3', [-52, -28, -4].map((x) => rounded(x, -36, 18, 14, 3)).join('')), fill('sky+3', polygon([24, -36], [34, -35], [48, -22], [24, -22])), fill('paper', rect(-62, -16, 122, 4)), fill('ink-1', [-46, -26, 20, 42].map((x) => ellipse(x, -2, 6)).join('')));
const ferry = group(fill('paper', 'M-70 8Q-40 14 0 10T70 8L60 14H-60Z', 0.8), form('teal', polygon([-62, -16], [68, -18], [52, 8], [-50, 8]), 6), form('paper', rounded(-44, -36, 76, 20, 4), 5), form('paper', rounded(-24, -52, 44, 18, 4), 4), fill('ink+1', [-36, -20, -4, 12].map((x) => rounded(x, -31, 9, 8, 2)).join('')), form('coral', rounded(-12, -70, 16, 20, 2), 3));
const parcel = group(fill('ink', rounded(-33, -28, 72, 62, 14), 0.16), fill('paper', polygon([-10, 24], [10, 24], [0, 44])), fill('paper', rounded(-38, -34, 76, 62, 16)), at(6, -4, sensor('teal'), { scale: 0.62 }));

function journey(t: number): Nodes {
  const [a, b, c] = [ramp(t, 2.8, 4.4), ramp(t, 4.5, 5.8), ramp(t, 5.9, 6.9)];
  const spot = t < 4.45 ? along(route, a) : t < 5.85 ? along(ferryWay, b) : along(last, c);
  const lift = Math.abs(swing(t, 0.9)) * 3;
  const there = ramp(t, 6.9, 7.4);
  return [
    line('sand-2', 5, path(route)), dotted(route, 9, a), dotted(ferryWay, 5, b), dotted(last, 6, c),
    at(880, 246, [fill('ink', ellipse(2, 2, 20, 6), 0.2), form('plum', 'M0 0C-10 -22 -26 -30 -26 -50A26 26 0 0 1 26 -50C26 -30 10 -22 0 0Z', 7), fill('paper', ellipse(0, -50, 11))], { scale: pop(t, 1.8) * (1 + 0.18 * Math.sin(Math.PI * there)) }),
    t > 2.3 && t < 4.45 && at(spot[0], spot[1], train, { scale: 0.8 * pop(t, 2.3) }),
    t >= 4.45 && t < 5.95 && at(spot[0], spot[1] + swing(t, 1.1) * 2, ferry, { scale: 0.78 * pop(t, 4.4, 0.3), rotate: swing(t, 1.3) * 2.5 }),
    t >= 5.95 && t < 6.95 && at(spot[0], spot[1], train, { scale: 0.62 }),
    t > 2.3 && at(spot[0] + (there * 62), spot[1] - (t > 4.4 && t < 5.95 ? 92 : 76) - lift + there * 40, parcel, { scale: pop(t, 2.3) * 0.95 }),
  ];
}

/** Customers whom nobody has seen before. */
const partners: readonly [Look, Look] = [
  { skin: 'fair', build: 'curvy', hair: 'bob', hairColour: 'amber-1', earrings: 'teal', top: { kind: 'blazer', colour: 'brick', under: 'paper' } },
  { skin: 'umber', build: 'medium', hair: 'short', hairColour: 'ink-3', beard: 'stubble', top: { kind: 'jumper', colour: 'plum+1' } },
];

/** The two in Denmark, in their windows of the call. */
function call(t: number): Nodes {
  const glad = t > 6.9;
  const tile = (n: number, look: Parameters<typeof figure>[0], colour: 'amber+1' | 'sage+1', mouth: ReturnType<typeof speaks>): Nodes => at(1012, 76 + n * 176, [
    fill('ink', rounded(6, 8, 200, 160, 14), 0.2), fill('paper', rounded(-6, -6, 212, 168, 16)),
    clipped(rounded(0, 0, 200, 156, 12), fill(colour, rect(0, 0, 200, 156)), n === 0 ? [fill('paper', rounded(16, 16, 60, 76, 4)), fill('sky', rounded(22, 22, 48, 64, 2))] : fill('sage-1', ellipse(180, 120, 34, 70)),
      figure(look, { at: [104, 218], legs: 'none', scale: 0.62, facing: -1, shadow: false, head: { turn: 0.4, nod: glad ? swing(t, 0.7, n * 0.3) * 4 : 0, mouth, brows: 0.4 }, far: glad ? { to: [32, 116 + swing(t, 0.5, n * 0.2) * 7], hand: 'wave' } : {}, near: {} }, t, 14 + n)),
  ], { scale: Math.max(0.001, pop(t, 0.8 + n * 0.35)) });
  return [tile(0, partners[0], 'amber+1', speaks(t, [[2.1, 3]], glad ? 'laugh' : 'smile')), tile(1, partners[1], 'sage+1', speaks(t, [[5, 5.8]], glad ? 'laugh' : 'smile'))];
}
const pot = plant('sage-1', 'coral', 1.15);

export const denmark: Scene = {
  id: 'denmark',
  seconds: 9,
  enter: { kind: 'drop', colours: ['sky', 'teal'] },
  draw(t) {
    const hand = pointKeys(t, [0, [330, 460]], [1.2, [396, 320]], [2.2, [400, 330]], [2.8, [410, 440]], [4.4, [414, 400]], [6.8, [412, 300]], [7.4, [390, 290]]);
    return camera({ x: keys(t, [0, 560], [2.4, 640], [4, 700], [6.4, 716], [8, 660], [9, 656]), y: keys(t, [0, 360], [4, 376], [6.4, 350], [8, 360]), zoom: keys(t, [0, 1.06], [2.4, 1], [4.2, 1.16], [6.2, 1.18], [8, 1], [9, 1.01]) },
      layer(1, backdrop('plum'), fill('plum+1', ellipse(820, 300, 640, 420), 0.5), floor('plum-2', 612), fill('plum-1', rect(-900, 600, 3080, 12)),
        fill('ink', rounded(412, 40, 850, 566, 16), 0.22), form('ink-1', rounded(402, 24, 856, 572, 18), 10), clipped(rounded(420, 42, 820, 536, 6), map, journey(t)), call(t),
        at(60, 660, pot),
        figure({ ...cast.mateo, lanyard: 'coral' }, { at: [262, 650], scale: 0.98, facing: 1, lean: 2, head: { turn: 0.56, nod: keys(t, [0, -6], [2.8, 2], [6.8, -6]), gaze: [1, keys(t, [0, -0.2], [2.8, 0.4], [6.8, -0.2])], mouth: t > 6.9 ? 'laugh' : speaks(t, [[0.8, 2], [3.1, 4.8]]), brows: 0.5 }, near: { to: [236, 440], hand: 'rest' }, far: { to: hand, hand: 'open', turn: -16 } }, t, 4),
      ),
      layer(0, keyword(t, 'das Projekt', { at: [1010, 520], from: 0.8, until: 4, size: 44, colour: 'amber' }), keyword(t, 'Dänemark', { at: [1010, 520], from: 4.4, size: 48, colour: 'coral', tilt: 2 })),
    );
  },
};
