import { at, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../../../art/core/path.ts';
import type { Point } from '../../../art/core/vector.ts';
import { cloud, skyline } from '../../../art/places/town.ts';
import { clock, suitcase } from '../../../art/props/small.ts';
import { bench } from '../../../art/props/seat.ts';
import { mini } from '../../../art/rig/mini.ts';
import { backdrop, backOut, camera, figure, floor, keys, keyword, layer, miniStep, ramp, swing, turn, walk } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { block, cast, flag, sparks } from './props.ts';

const ground = 592;
const colours: readonly Colour[] = ['coral', 'teal', 'amber-1', 'plum+1', 'sage-1', 'brick'];
/** Where each suitcase stands, and where its block comes to rest: three, two, one. */
const stand = (n: number): Point => [96 + n * 84 + (n % 2) * 8, ground + (n % 2 ? 16 : -2)];
const size = 128;
const rest = (n: number): Point => n < 3 ? [850 + n * (size + 4), ground - size * 0.4] : n < 5 ? [916 + (n - 3) * (size + 4), ground - size * 1.2] : [982, ground - size * 2];
const leaps = (n: number): number => turn(1.7, n, 0.42);

const cases = colours.map((colour) => suitcase(colour));
/** In the air there is no shadow beneath them. */
const flying = cases.map((each) => ({ ...each, kids: each.kids.slice(1) }));
const blocks = colours.map((colour) => block(colour, size));

/** A suitcase that jumps, turns over and comes down as a block. */
function moving(t: number, n: number): Nodes {
  const u = ramp(t, leaps(n), leaps(n) + 0.9, (k) => k);
  const [x0, y0] = stand(n);
  const [x1, y1] = rest(n);
  const crouch = Math.sin(Math.PI * ramp(t, leaps(n) - 0.3, leaps(n))) * 0.1;
  if (u <= 0) return at(x0, y0, { ...group(at(0, 0, cases[n]!, { scale: 0.9 })), matrix: [1 + crouch, 0, 0, 1 - crouch, 0, 0] });
  const e = u * u * (3 - 2 * u);
  const [x, y] = [x0 + (x1 - x0) * e, y0 - 70 + (y1 - y0 + 70) * e - Math.sin(Math.PI * u) * 330];
  const squash = u >= 1 ? 0.12 * Math.sin(Math.PI * ramp(t, leaps(n) + 0.9, leaps(n) + 1.2)) : 0;
  const turned = u < 1 ? e * 360 : 0;
  const width = Math.abs(Math.cos(Math.PI * Math.min(1, Math.max(0, (u - 0.3) / 0.3))));
  const shown = u < 0.45 ? at(0, 70, flying[n]!, { scale: 0.9 }) : blocks[n]!;
  return [u >= 1 && n < 3 && fill('ink', ellipse(x1 + 8, ground + 1, 78, 8), 0.16), at(x, y, { ...group(shown), matrix: [(u > 0.3 && u < 0.6 ? Math.max(0.12, width) : 1) * (1 + squash), 0, 0, 1 - squash, 0, squash * size * 0.4] }, { rotate: turned }), at(x1, y1 + 30, sparks(ramp(t, leaps(n) + 0.85, leaps(n) + 1.35), ['paper', 'amber+1'], 110))];
}

/** A train at the far platform that leaves. */
const train = (x: number): Nodes => at(x, 470, [0, 1, 2].map((i) => at(-i * 400, 0, [form(i ? 'paper-1' : 'coral', rounded(0, -124, 390, 118, i ? 14 : [14, 70, 14, 14]), 10), fill('sky-2', [24, 96, 168, 240, 312].map((wx) => rounded(wx, -104, 54, 44, 8)).join('')), fill('teal', rect(0, -44, 390, 12)), [60, 330].map((wx) => fill('ink-1', ellipse(wx, 0, 18)))])));

const hall = group(
  line('ink+3', 10, d`M-500 60Q100 -150 700 60T1900 60`), line('ink+3', 5, d`M-500 100Q100 -110 700 100T1900 100`),
  [60, 700, 1340].map((x) => [fill('ink+3', rect(x - 10, 60, 20, 560)), fill('ink+2', rounded(x - 26, 566, 52, 26, 4))]),
);
const board = group(line('ink+2', 6, 'M40 -420V0M260 -420V0'), form('ink', rounded(0, 0, 300, 116, 10), 7), [0, 1, 2].map((i) => [fill((['coral', 'amber', 'sage+1'] as const)[i]!, rounded(20, 20 + i * 30, 44, 16, 5)), fill('ink+4', rounded(78, 22 + i * 30, [130, 96, 150][i]!, 12, 5)), fill('paper', polygon([254, 20 + i * 30], [276, 28 + i * 30], [254, 36 + i * 30]))]));
const seat = bench(210, 'brick+1');

export const moves: Scene = {
  id: 'moves',
  seconds: 8,
  enter: { kind: 'slabs', colours: ['teal', 'amber'] },
  draw(t) {
    const w = walk(t, { from: [560, 620], to: [690, 620], start: 1.2, seconds: 0.9, scale: 0.84 });
    const glad = t > 5.1;
    const following = keys(t, [1.6, 0], [2, 1], [4.8, 1], [5.2, 0]);
    return camera({ x: keys(t, [0, 520], [1.6, 560], [4.8, 700], [8, 716]), y: keys(t, [0, 366], [8, 352]), zoom: keys(t, [0, 1.12], [2, 1], [5, 1.02], [8, 1.1]) },
      layer(0, backdrop('sky+1')),
      layer(0.15, at(200 + t * 9, 130, cloud(0, 0, 190)), at(960 + t * 6, 190, cloud(0, 0, 150)), fill('amber+2', ellipse(1050, 150, 60))),
      layer(0.3, far(2, fill('sage', soft([[-600, 800], [-500, 400], [60, 340], [600, 410], [1200, 330], [1900, 420], [1960, 800]]))), at(-100, 480, skyline(1500, 2))),
      layer(0.6, fill('ink+4', rect(-900, 474, 3080, 12)), far(1, train(760 + 40 * t + 60 * ramp(t, 1, 8, (u) => u * u) * 12)), fill('ink+5', rect(-900, 486, 3080, 60))),
      layer(0.85, hall, at(250, 120, board), at(1250, 250, clock(40, 8, 20 + t * 0.6)), fill('sand-1', rect(-900, 540, 3080, 10)), floor('sand', 548),
        at(500 - t * 50, 566, mini({ skin: 'fair', hair: 'brick', top: 'sage-1', style: 'long', facing: -1, step: miniStep((t * 50) / 0.9) }), { scale: 0.9 })),
      layer(1, fill('paper-1', rect(-900, 640, 3080, 9)), at(1330, 600, seat),
        [...colours.keys()].filter((n) => n % 2 === 0).map((n) => moving(t, n)), [...colours.keys()].filter((n) => n % 2).map((n) => t < leaps(n) && moving(t, n)),
        figure(cast.samuel, { ...w, scale: 0.84,
          head: { turn: 0.54, nod: keys(t, [0, 6], [1.4, 0], [2.2, -10 * following], [4.8, -8], [5.4, -4]), gaze: [1, -0.4 * following], mouth: glad ? 'laugh' : t > 1.8 ? 'wonder' : 'smile', brows: t > 1.7 ? 0.7 : 0 },
          ...(t > 2.1 && { far: { to: [w.at[0] + keys(t, [2.1, 60], [2.6, 88], [5, 92], [5.5, 112]), keys(t, [2.1, 430], [2.6, 330], [4.9, 318], [5.5, 178]) + swing(t, glad ? 0.7 : 0.42) * (glad ? 9 : 12)] as const, hand: glad ? 'wave' as const : 'open' as const }, near: { to: [w.at[0] - 26, 440] as const, hand: 'rest' as const } }),
        }, t, 4),
        [...colours.keys()].filter((n) => n % 2).map((n) => t >= leaps(n) && moving(t, n)),
        t > 5.1 && at(982, ground - size * 2.4, at(0, 0, flag('amber', swing(t, 1.3)), { scale: ramp(t, 5.1, 5.7, backOut) })),
      ),
      layer(0, keyword(t, 'der Wechsel', { at: [1010, 110], from: 1, until: 3.4, colour: 'teal' }), keyword(t, 'der Erfolg', { at: [1080, 78], from: 5.4, colour: 'amber-1' })),
    );
  },
};
