import { at, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, ellipse, rect, rounded } from '../../../art/core/path.ts';
import { between, type Point } from '../../../art/core/vector.ts';
import { nearBench } from '../../../art/places/foreground.ts';
import { bricks, archedWindow } from '../../../art/places/hall.ts';
import { lamp } from '../../../art/props/small.ts';
import { toolbox, vice } from '../../../art/props/workshop.ts';
import { backdrop, backOut, bounce, camera, figure, floor, keys, keyword, layer, pointKeys, ramp, swing, turn, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { block, cast, sparks, tools } from './props.ts';

const labels: readonly { word: string; colour: Colour; x: number; hook: Point }[] = [
  { word: 'vermitteln', colour: 'teal', x: 590, hook: [690, 214] },
  { word: 'umdenken', colour: 'amber-1', x: 800, hook: [862, 214] },
  { word: 'abwägen', colour: 'coral', x: 1010, hook: [1034, 214] },
];
const blocks = labels.map(({ colour }) => block(colour, 148));
const top = 470;
const blockY = top - 18;
const wall = group(
  bricks([[40, 80], [330, 260], [1160, 90], [470, 60], [1220, 330], [-100, 260], [1400, 140]], 'sage+1'),
  at(-40, 90, archedWindow(230, 310)), at(1290, 90, archedWindow(230, 310)),
  form('sand', rounded(580, 92, 566, 236, 14), 9), fill('sand+2', rounded(596, 108, 534, 204, 8)),
  Array.from({ length: 60 }, (_, i) => fill('sand-1', ellipse(616 + (i % 15) * 35.4, 128 + Math.floor(i / 15) * 54, 3.4))),
  // Where the tools belong.
  labels.map(({ hook: [x, y] }) => line('ink+3', 6, d`M${x - 12} ${y - 92}H${x + 12}`)),
);
const light = lamp(20, 'teal', 150);
const near = nearBench(2400, 'plum-4', [0.2, 0.42, 0.9]);
const bench = group(fill('ink', rect(120, 640, 1240, 20), 0.14), form('brick', rect(170, top + 40, 40, 180), 8), form('brick', rect(1220, top + 40, 40, 180), 8), fill('brick-1', rect(190, top + 60, 1040, 24)), fill('amber+1', d`M150 ${top - 34}H1290L1340 ${top + 26}H100Z`), fill('amber-2', rounded(100, top + 24, 1240, 26, 5)));

/** A label falls onto its block; later it leaves, turns and is a tool that hangs on the wall. */
function label(t: number, n: number): Nodes {
  const { word, colour, x, hook } = labels[n]!;
  const start = turn(0.75, n, 0.45);
  const leaves = turn(3.2, n, 0.45);
  const fall = ramp(t, start, start + 0.5, bounce);
  if (t < start) return undefined;
  const u = ramp(t, leaves, leaves + 0.9, (k) => k * k * (3 - 2 * k));
  const from: Point = [x, blockY - 20];
  const [px, py] = between(from, hook, u);
  const y = py - 520 * (1 - fall) - Math.sin(Math.PI * u) * 60;
  const w = wordsWidth(word, 31) + 34;
  const flat = Math.cos(Math.PI * u);
  const sway = u >= 1 ? swing(t - leaves - 0.9, 0.8, 0.25) * 10 * Math.exp(-(t - leaves - 0.9) * 2.2) : 0;
  const shown = flat >= 0
    ? [fill('ink', rounded(-w / 2 + 4, -20, w, 50, 8), 0.16), fill('paper', rounded(-w / 2, -26, w, 50, 8)), fill(colour, rounded(-w / 2, 18, w, 7, 3)), at(0, 8, words(word, { size: 31, colour: 'ink' }))]
    : at(0, 80, at(0, -80, tools[n]!));
  return [at(px, y - (u >= 1 ? 84 : 0), { ...group(u >= 1 ? at(0, 84, shown) : shown), matrix: [Math.max(0.08, Math.abs(flat)), 0, 0, 1, 0, 0] }, { rotate: u < 1 ? (1 - fall) * 24 * (n - 1) : sway, scale: 1 + Math.sin(Math.PI * u) * 0.2 }),
    at(hook[0], hook[1], sparks(ramp(t, leaves + 0.86, leaves + 1.4), [colour, 'paper', 'amber'], 130)),
    u >= 1 && at(hook[0], 316, [fill(darker(colour, 1), rounded(-w * 0.36, -20, w * 0.72, 34, 7)), at(0, 5, words(word, { size: 23, colour: 'paper' }))], { scale: ramp(t, leaves + 0.9, leaves + 1.3, backOut) })];
}

export const skill: Scene = {
  id: 'skill',
  seconds: 7,
  enter: { kind: 'iris', colours: ['coral', 'amber'], at: [800, 400] },
  draw(t) {
    const pats = t < 3;
    const now = t < turn(3.2, 1, 0.45) ? 0 : t < turn(3.2, 2, 0.45) ? 1 : 2;
    const hand = pointKeys(t, [0, [470, 440]], [0.9, [500, 404]], [2.6, [500, 420]], [3.2, [490, 410]], [3.6, [500, 300]], [5.4, [512, 282]], [6.2, [500, 330]]);
    const samuel = (behind?: number) => figure(cast.samuel, {
      at: [388, 640], scale: 0.94, behind, facing: 1, lean: pats ? 6 : 1,
      head: { turn: 0.54, nod: pats ? 8 : keys(t, [3, 8], [3.6, -8], [7, -6]), gaze: [1, pats ? 0.5 : -0.4], mouth: t > 3.6 ? 'laugh' : t > 0.9 ? 'smile' : 'calm', brows: t > 3.2 ? 0.8 : 0.2 },
      near: { to: [372, top - 14], hand: 'flat', short: 0.94 },
      far: { to: [hand[0] + (t > 3.4 && t < 5 ? now * 6 : 0), hand[1]], hand: t > 3.3 ? 'point' : 'open' },
    }, t, 4);
    return camera({ x: keys(t, [0, 700], [3, 690], [4.6, 720], [7, 724]), y: keys(t, [0, 410], [3, 390], [4.8, 346], [7, 342]), zoom: keys(t, [0, 1.26], [2.8, 1.16], [5, 1.08], [7, 1.1]) },
      layer(0.86, backdrop('sage+3'), floor('sage+1', 590)),
      layer(1, wall, at(360, -40, light),
        samuel(), bench, samuel(top - 34), at(236, top, toolbox('plum'), { scale: 1 }), at(1210, top + 4, vice('teal-1'), { scale: 0.9 }),
        labels.map(({ x }, n) => { const press = Math.sin(Math.PI * ramp(t, turn(0.75, n, 0.45) + 0.3, turn(0.75, n, 0.45) + 0.6)) * 0.06; return [fill('ink', ellipse(x + 10, top + 12, 90, 11), 0.16), at(x, blockY + 30 - 59, { ...group(blocks[n]!), matrix: [1 + press, 0, 0, 1 - press, 0, press * 60] })]; }),
        labels.map((_, n) => label(t, n)),
      ),
      layer(1.5, at(-500, 720, near)),
      layer(0, keyword(t, 'die Herkunft', { at: [720, 566], from: 0.9, until: 3, colour: 'plum', size: 40 }), keyword(t, 'das Können', { at: [730, 566], from: 3.5, colour: 'coral', size: 44, tilt: 2 })),
    );
  },
};
