import { at, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, rect, rounded } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { skyline, view } from '../../../art/places/town.ts';
import { binders, letter, lying, pen } from '../../../art/props/paper.ts';
import { laptopSide } from '../../../art/props/screens.ts';
import { swivel } from '../../../art/props/seat.ts';
import { deskLamp, mug, plant, rucksack } from '../../../art/props/small.ts';
import { table } from '../../../art/props/table.ts';
import { shelf, box } from '../../../art/props/storage.ts';
import { cast } from '../../../art/rig/cast.ts';
import { backdrop, camera, figure, floor, keys, keyword, layer, out, pointKeys, ramp, swing, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const months = ['Oktober', 'November', 'Dezember', 'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober'];
const accents: Colour[] = ['teal', 'plum', 'brick', 'teal-1', 'sage-2'];
const [first, last] = [1.6, 4.7];

/** One sheet of the wall calendar, 230 × 230, its binding at the top. */
function sheet(month: number): Nodes {
  const accent = month === 12 ? 'coral' : accents[month % 5]!;
  return [
    fill('paper', rounded(0, 0, 230, 230, 10)), fill(accent, rounded(0, 0, 230, 58, [10, 10, 0, 0])),
    at(115, 41, words(months[month]!, { size: 31, colour: 'paper' })),
    Array.from({ length: 20 }, (_, i) => fill(month === 12 && i === 12 ? 'coral' : i % 5 === 4 ? darker('sand') : 'sand', rounded(19 + (i % 5) * 40, 76 + Math.floor(i / 5) * 37, 30, 26, 5))),
  ];
}

const sheets = months.map((_, i) => group(sheet(i)));

/** The calendar with its leaves going over, faster and faster, then slower. */
function calendar(t: number): Nodes {
  const p = keys(t, [first, 0], [last, 12]);
  const now = Math.min(12, Math.floor(p));
  const share = p - now;
  const turned = Math.cos(share * Math.PI);
  const ring = ramp(t, last + 0.2, last + 0.9, out);
  const flip = share > 0.01 && now < 12;
  return [
    fill('ink', rounded(10, 14, 230, 236, 12), 0.16), fill('paper-1', rounded(0, 6, 230, 234, 10)),
    sheets[Math.min(12, flip ? now + 1 : now)],
    flip && turned > 0 && { ...group(sheets[now]), matrix: [1, 0, (1 - turned) * 0.12, turned, 0, 0] as const },
    flip && turned <= 0 && { ...group(fill('paper-1', rounded(0, 0, 230, 120, 10))), matrix: [1, 0, 0.1, turned * 0.55, 0, 0] as const },
    [50, 115, 180].map((x) => line('ink+2', 8, d`M${x} -12v24`)),
    ring > 0 && line('brick', 7, ringPath(ring)),
  ];
}

/** A hand-drawn ring around the day, so much of it. */
const ringPath = (share: number): string => Array.from({ length: Math.max(2, Math.round(34 * share)) }, (_, i) => {
  const a = -1.9 + (i / 33) * 6.9;
  const r = 1 + i * 0.004;
  return d`${i ? 'L' : 'M'}${114 + Math.cos(a) * 33 * r} ${163 + Math.sin(a) * 27 * r}`;
}).join('');

const room = group(
  at(60, 96, view(330, 300, skyline(330, 1), 'paper', 1)),
  fill('coral', d`M20 70H76Q70 260 34 452H20Z`), fill('coral-1', d`M20 70H40Q44 260 24 452H20Z`),
  fill('coral', d`M430 70H374Q380 260 416 452H430Z`), fill('coral-1', d`M430 70H404Q402 260 420 452H430Z`), fill('brick', rounded(4, 62, 442, 16, 8)),
);
const books = at(1058, 330, shelf(230, 210, [[at(14, 0, binders('teal', 'amber', 'plum', 'coral')), at(150, 0, box(60, 62, 'sage'))], [at(24, 0, box(70, 56, 'amber-1')), at(120, 0, binders('brick', 'teal'))]], 'brick+1'));
const table1 = table({ x: 700, y: 520, width: 520, depth: 56, height: 132, colour: 'sand-1', legs: 'steel' });
const chair = swivel('coral');
const pages = lying(572, 484, letter(), 0.62, -0.6);

export const oneYear: Scene = {
  id: 'one-year',
  seconds: 8,
  draw(t) {
    const looks = ramp(t, 1.3, 1.9) * (1 - ramp(t, 7.3, 7.8));
    const glad = t > 5.6;
    const write = t < 1.4;
    const hand = pointKeys(t, [0, [556, 470]], [1.35, [566, 466]], [1.9, [548, 448]], [5.1, [548, 448]], [5.8, [600, 366]], [6.6, [600, 366]], [7.4, [552, 464]]);
    const wiggle = write ? swing(t, 0.34) * 6 : 0;
    const amira = (behind?: number) => figure(cast.amira, {
      at: [428, 652], behind, legs: 'sit', scale: 1.02, shadow: false, lean: 7 - 5 * looks, seat: 126,
      head: { turn: 0.56, nod: 12 - 16 * looks, gaze: [0.7 + 0.3 * looks, 0.8 - 1.2 * looks], mouth: glad ? 'laugh' : 'smile', brows: glad ? 0.8 : 0 },
      far: { to: [604, 478], hand: 'flat' },
      near: { to: [hand[0] + wiggle, hand[1]], hand: glad ? 'open' : 'pinch', turn: glad ? -30 : 10, holds: !glad && at(10, 2, pen('coral'), { rotate: 60 }) },
    }, t, 3);
    return camera({ x: keys(t, [0, 560], [1.4, 600], [5, 690], [8, 680]), y: keys(t, [0, 372], [5, 346]), zoom: keys(t, [0, 1.16], [1.2, 1.12], [4.8, 1.04], [8, 1.1]) },
      layer(1, backdrop('amber+3')),
      layer(0.86, room),
      layer(1, floor('brick+2', 590), fill('amber+2', rect(-900, 578, 3080, 12)), books,
        at(780, 96, calendar(t), { scale: 1.08 }),
        at(250, 640, plant('sage-1', 'teal', 1.15)), at(1130, 648, rucksack('plum'), { scale: 1.1 }),
        at(418, 652, chair, { scale: 1.04 }),
        amira(), table1, pages, at(744, 512, laptopSide('ink+3', 'sky+2'), { scale: 0.94 }), amira(464), at(846, 518, mug('coral'), { scale: 0.86 }), at(918, 508, deskLamp('teal'), { flip: true, scale: 0.92 }),
      ),
      layer(1.5, at(60, 800, leaves(1.25, 'plum-3', 16)), at(1290, 800, leaves(1.2, 'plum-3', -20))),
      layer(0, keyword(t, 'das Studium', { at: [606, 130], from: 0.7, until: 3.7, colour: 'teal', size: 40 }), keyword(t, 'der Beruf', { at: [572, 132], from: 5.9, colour: 'coral', tilt: 2, size: 48 })),
    );
  },
};
