import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { bricks } from '../../../art/places/hall.ts';
import { skyline, tree, view } from '../../../art/places/town.ts';
import { water } from '../../../art/props/catering.ts';
import { letter, lying, pen } from '../../../art/props/paper.ts';
import { lamp, mug, plant } from '../../../art/props/small.ts';
import { shelf } from '../../../art/props/storage.ts';
import { roundTable } from '../../../art/props/table.ts';
import { sensor, valve, gear } from '../../../art/props/workshop.ts';
import { cast } from '../../../art/rig/cast.ts';
import { mini } from '../../../art/rig/mini.ts';
import { person } from '../../../art/rig/person.ts';
import { backdrop, backOut, camera, figure, floor, keys, layer, out, pointKeys, pop, ramp, swing, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const room = group(
  bricks([[-60, 90], [220, 420], [1180, 400], [560, 50], [880, 430], [1260, 120]], 'amber+1'),
  at(96, 90, view(250, 290, [skyline(250, 1), at(190, 6, tree(120))], 'paper', 1)),
  at(1010, 360, shelf(250, 220, [[at(60, 0, valve('sage-1', 'amber'), { scale: 0.8 }), at(180, -20, sensor('coral'), { scale: 0.9 })], [at(70, -20, gear(24, 9, 'teal')), at(170, 0, valve(), { scale: 0.8 })]], 'brick+1')),
);
const ceiling = lamp(30, 'teal', 170);
const top = roundTable(770, 566, 400, 130, 'sand');

const drop = (x: number, y: number, k: number): Nodes => fill('sky-1', d`M${x} ${y - 14 * k}Q${x + 11 * k} ${y} ${x} ${y + 6 * k}Q${x - 11 * k} ${y} ${x} ${y - 14 * k}Z`);

/** Three pictures, one for each part of a story: what was, what she did, what came of it. */
const stories: readonly { word: string; colour: Colour; picture: (t: number) => Nodes }[] = [
  { word: 'Situation', colour: 'coral', picture: (t) => [fill('coral+3', rect(-88, -86, 176, 140)), at(-4, 8, valve('amber-1', 'coral'), { scale: 1.15 }), drop(52, 24 + ((t * 50) % 30), 1), drop(60, -4 + ((t * 50 + 14) % 30), 0.7), fill('sky', ellipse(54, 48, 26, 5))] },
  { word: 'Handeln', colour: 'teal', picture: (t) => [fill('teal+3', rect(-88, -86, 176, 140)), far(1, fill('paper', rounded(-30, -74, 74, 50, 4)), line('coral', 4, 'M-18 -38l16 -18l14 10l22 -20')), at(-46, 54, mini({ skin: 'olive', hair: 'teal', top: 'amber', style: 'scarf', busy: true }), { scale: 0.5 + swing(t, 1.6) * 0.008 }), at(52, 54, mini({ skin: 'umber', hair: 'ink-2', top: 'coral', facing: -1, busy: true }), { scale: 0.5 })] },
  { word: 'Ergebnis', colour: 'sage-1', picture: (t) => [fill('sage+2', rect(-88, -86, 176, 140)), [0, 1, 2, 3].map((i) => { const h = [26, 44, 66, 92][i]! * ramp(t, 3.9 + i * 0.12, 4.5 + i * 0.12, backOut); return form(i === 3 ? 'coral' : 'amber', rect(-66 + i * 36, 44 - h, 25, h), 5); }), line('ink+1', 4, 'M-76 44H80')] },
];

function card(t: number, n: number): Nodes {
  const start = 1.1 + n * 1.25;
  const k = pop(t, start, 0.5);
  if (k <= 0.01) return undefined;
  const { word, colour, picture } = stories[n]!;
  const from: readonly [number, number] = [470, 330];
  const to: readonly [number, number] = [440 + n * 212, 128 + (n === 1 ? -12 : 0)];
  const way = ramp(t, start, start + 0.6, out);
  return at(from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way + swing(t, 4, n * 0.3) * 2, [
    fill('ink', rounded(-92, -88, 196, 204, 10), 0.18), fill('paper', rounded(-98, -98, 196, 204, 10)), clipped(rounded(-88, -88, 176, 142, 4), picture(t)),
    at(0, 90, words(word, { size: 29, colour: colour === 'sage-1' ? 'sage-4' : colour === 'coral' ? 'coral-2' : colour })),
  ], { scale: k * 0.93, rotate: [-5, 1, 5][n]! });
}

/** A balloon with a big word rises and bursts. */
function balloon(t: number, text: string, [x, y]: readonly [number, number], start: number, burst: number, colour: Colour): Nodes {
  if (t < start || t > burst + 0.4) return undefined;
  const w = wordsWidth(text, 30) / 2 + 40;
  if (t > burst) {
    const u = (t - burst) / 0.4;
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => at(x + Math.cos(i * 0.63) * (40 + 120 * u), y - (burst - start) * 44 + Math.sin(i * 0.63) * (30 + 90 * u) + 60 * u * u, fill(colour, polygon([-9, -6], [10, -3], [2, 10])), { rotate: i * 40 + u * 200, scale: 1 - u * 0.8 }));
  }
  const k = ramp(t, start, start + 0.7, backOut) * (1 + 0.12 * ramp(t, burst - 0.4, burst));
  return at(x + swing(t, 2.4) * 6, y - (t - start) * 44, [line('ink+2', 3, d`M0 62q-10 30 4 60`), form(colour, ellipse(0, 0, w, 64), 14), fill(colour, polygon([-9, 74], [9, 74], [0, 58])), fill('paper', ellipse(-w * 0.5, -28, 16, 8), 0.7), at(0, 11, words(text, { size: 30, colour: 'ink' }))], { scale: k });
}

export const interview: Scene = {
  id: 'interview',
  seconds: 8,
  enter: { kind: 'slabs', colours: ['plum', 'amber'], back: true },
  draw(t) {
    const told = t > 1 && t < 5;
    const gesture = pointKeys(t, [0.8, [524, 580]], [1.2, [520, 462]], [1.9, [508, 500]], [2.4, [530, 452]], [3.2, [510, 496]], [3.7, [534, 456]], [4.6, [512, 530]], [5.4, [524, 590]]);
    const nods = (phase: number): number => (t > 2 ? swing(t, 0.9, phase) * 4 * ramp(t, 2, 2.6) : 0);
    return camera({ x: keys(t, [0, 690], [5, 650], [8, 664]), y: keys(t, [0, 380], [8, 352]), zoom: keys(t, [0, 1.14], [2, 1.04], [8, 1.02]) },
      layer(0, backdrop('amber+2')),
      layer(0.7, room, at(1090, -30, ceiling)),
      layer(1, floor('brick+2', 520), fill('amber', rect(-900, 508, 3080, 12)), at(1236, 640, plant('sage-1', 'coral', 1.25)), top, lying(950, 540, letter(), 0.58), lying(520, 610, letter(), 0.6),
        figure(cast.owner, { at: [656, 524], legs: 'none', scale: 0.98, facing: -1, behind: 464, lean: 2 + ramp(t, 1.4, 2.2) * 3, head: { turn: 0.4, nod: 2 + nods(0), gaze: [0.8, 0.2], mouth: t > 5.8 ? 'laugh' : 'smile', brows: t > 1.2 && t < 4 ? 0.7 : 0.2 }, near: { to: [700, 520], hand: 'rest', bend: 1, turn: 40, short: 0.84 }, far: { to: [622, 520], hand: 'flat', turn: -30, short: 0.84 } }, t, 6),
        figure({ ...cast.jonas, lanyard: 'coral' }, { at: [920, 524], legs: 'none', scale: 0.98, facing: -1, behind: 464, lean: 3, head: { turn: 0.5, nod: 4 + nods(0.4) + (t > 5 && t < 5.8 ? -8 * ramp(t, 5, 5.3) : 0), gaze: [1, t > 1.2 && t < 5 ? -0.3 : 0.3], mouth: t > 5.4 ? 'laugh' : t > 1 ? 'smile' : 'calm', brows: t > 2.2 ? 0.6 : 0 }, near: { to: [956, 516], hand: 'pinch', short: 0.84, holds: at(14, 0, pen('coral'), { rotate: 30 + swing(t, 0.6) * 8 }) }, far: { to: [872, 520], hand: 'flat', turn: -30, short: 0.86 } }, t, 9),
        at(1070, 560, water(), { scale: 0.8 }), at(560, 590, mug('plum'), { scale: 0.85 }),
        [0, 1, 2].map((n) => card(t, n)),
        balloon(t, 'dynamisch!', [170, 440], 4.5, 5.9, 'sky'), balloon(t, 'belastbar!', [1130, 420], 4.9, 6.3, 'coral+1'),
        // She sits between us and the table.
        person(cast.amira, { at: [352, 770 + swing(t, 3.6) * 1.4], legs: 'none', scale: 1.36, lean: 2, shadow: false, head: { away: true, nod: told ? swing(t, 1.4) * 2 : 0 }, near: { to: [306, 980], hand: 'rest' }, far: { to: gesture, hand: 'open', turn: -20 } }),
        fill('plum-3', rounded(236, 622, 232, 400, 44)), fill('plum-2', rounded(258, 644, 188, 360, 32)),
      ),
    );
  },
};
