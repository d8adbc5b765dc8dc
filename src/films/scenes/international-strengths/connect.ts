import { at, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, ellipse, rect, rounded } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { bricks } from '../../../art/places/hall.ts';
import { lamp, plant } from '../../../art/props/small.ts';
import { gear, sensor, valve } from '../../../art/props/workshop.ts';
import { mini } from '../../../art/rig/mini.ts';
import { backdrop, backOut, camera, figure, floor, keys, keyword, layer, ramp, speaks, swing, walk, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { cast, puzzlePath, sparks } from './props.ts';

const [bx, by, bw, bh] = [330, 64, 620, 420];
const s = 172;
/** Middle of the gap in the plan. */
const gap = [bx + bw - 110, by + bh - 116] as const;
const walls = 'paper';
const room = (x: number, y: number, w: number, h: number, colour: Colour, name: string, inside: Nodes): Nodes => [fill(colour, rect(bx + x, by + y, w, h)), inside && at(bx + x + w / 2, by + y + h / 2 + 8, inside), at(bx + x + w / 2, by + y + 30, words(name, { size: 23, colour: 'paper' }))];
const plan = group(
  fill('ink', rounded(bx - 12, by - 10, bw + 52, bh + 48, 14), 0.18), form('brick-1', rounded(bx - 26, by - 26, bw + 52, bh + 52, 14), 10), fill('teal-1', rounded(bx - 12, by - 12, bw + 24, bh + 24, 8)),
  line('teal', 2, Array.from({ length: 16 }, (_, i) => d`M${bx + i * 41} ${by - 8}v${bh + 16}`).join('') + Array.from({ length: 11 }, (_, i) => d`M${bx - 8} ${by + 4 + i * 41}h${bw + 16}`).join('')),
  room(20, 20, 260, 190, 'teal-2', 'die Werkstatt', [at(-56, 30, gear(38, 10, 'amber')), at(2, 52, gear(24, 8, 'coral')), at(68, 28, valve('amber-1', 'coral'), { scale: 0.8 })]),
  room(20, 226, 170, 174, 'plum', 'das Lager', [[-44, 0, 44].map((x, i) => form((['sand-1', 'amber-1', 'sand-1'] as const)[i]!, rect(x - 20, 14, 40, 40), 6)), form('sand', rect(-42, -26, 40, 40), 6)]),
  room(206, 226, 176, 174, 'brick', 'das Büro', [form('ink+3', rounded(-38, -24, 76, 52, 5), 6), fill('sky+1', rounded(-31, -17, 62, 38, 3)), fill('ink+3', rect(-8, 28, 16, 18)), fill('ink+3', rounded(-28, 44, 56, 8, 4))]),
  room(296, 20, 304, 158, 'sage-2', 'der Vertrieb', [at(-50, 12, sensor('coral'), { scale: 1.1 }), line(walls, 6, 'M18 12H98M80 -6L100 12L80 30')]),
  line(walls, 7, d`M${bx + 20} ${by + 20}h260v190h-260zM${bx + 296} ${by + 20}h304v158h-304zM${bx + 20} ${by + 226}h170v174h-170zM${bx + 206} ${by + 226}h176v174h-176z`),
  fill('teal-1', `${rect(bx + 274, by + 90, 14, 50)}${rect(bx + 90, by + 202, 50, 14)}${rect(bx + 290, by + 100, 14, 44)}`),
  at(gap[0], gap[1], [fill('ink-1', puzzlePath(s + 2)), line('ink+4', 5, puzzlePath(s + 2))]),
);
const back = group(bricks([[60, 110], [250, 350], [1170, 100], [1240, 400], [330, 70], [-80, 330]], 'amber+1'));
const [light, second] = [lamp(0, 'coral', 140), lamp(0, 'coral', 140)];
const green = plant('sage-1', 'teal', 1.2);

/** The piece he brings: ships, people, water - and the name of the market. */
const piece = (glow: number): Nodes => group(
  at(5, 8, fill('ink', puzzlePath(s), 0.2 * (1 - glow))), form('coral', puzzlePath(s), 12), fill(darker('coral', -2), ellipse(0, 14, 62)),
  at(-22, 62, mini({ skin: 'ebony', hair: 'ink-3', top: 'amber', style: 'scarf' }), { scale: 0.42 }), at(26, 62, mini({ skin: 'umber', hair: 'ink-3', top: 'teal', facing: -1 }), { scale: 0.42 }),
  fill('sky-1', d`M-58 58Q-40 48 -20 58T20 58T58 58Q50 76 0 78Q-50 76 -58 58Z`), at(0, -54, words('Westafrika', { size: 27, colour: 'paper' })),
);

export const connect: Scene = {
  id: 'connect',
  seconds: 8,
  enter: { kind: 'hill', colours: ['teal', 'sage'] },
  draw(t) {
    const w = walk(t, { from: [1400, 630], to: [1040, 630], start: 0.7, seconds: 2, scale: 0.84 });
    const put = ramp(t, 3.9, 4.9);
    const [cx, cy] = [w.at[0] - 108 + (w.going ? swing(w.step, 2) * 2 : 0), 352 + w.shift[1] * 0.5];
    const lift = keys(t, [3.9, 0], [4.3, 1], [4.9, 1]);
    const x = cx + (gap[0] - cx) * put;
    const y = cy + (gap[1] - cy) * put - Math.sin(Math.PI * put) * 46;
    const sits = ramp(t, 4.9, 5.2, backOut);
    const held = t < 5.2;
    const lit = (n: number): number => ramp(t, 5.1 + n * 0.22, 5.5 + n * 0.22);
    const flows: readonly string[] = [d`M${gap[0] - 96} ${gap[1] - 20}H${bx + 392}V${by + 218}H${bx + 150}V${by + 196}`, d`M${gap[0]} ${gap[1] - 92}V${by + 150}`, d`M${gap[0] - 96} ${gap[1] + 20}H${bx + 360}`];
    const hands = [x + 62, y + 58] as const;
    return camera({ x: keys(t, [0, 690], [3.6, 650], [5, 690], [8, 630]), y: keys(t, [0, 356], [8, 346]), zoom: keys(t, [0, 1], [3.6, 1.06], [5.2, 1.16], [8, 1.03]) },
      layer(0.8, backdrop('amber+2'), back, at(380, -20, light), at(1190, -20, second)),
      layer(1, floor('brick+1', 566), fill('sand-1', rect(-900, 554, 3080, 12)), at(1180, 590, green), plan,
        t > 5.1 && flows.map((path, n) => lit(n) > 0 && { ...line('amber', 9, path), opacity: lit(n) }),
        t > 5.1 && ([[bx + 20, by + 20, 260, 190], [bx + 296, by + 20, 304, 158], [bx + 206, by + 226, 176, 174]] as const).map(([rx, ry, rw, rh], n) => lit(n) > 0 && { ...line('amber', 8, rounded(rx, ry, rw, rh, 3)), opacity: lit(n) }),
        figure(cast.owner, { at: [196, 628], scale: 0.82, facing: 1, lean: 1, head: { turn: 0.5, nod: t > 5.2 ? swing(t, 0.9) * 5 : 0, gaze: [1, 0], mouth: t > 5.1 ? 'laugh' : speaks(t, [[2.4, 3.2]]), brows: t > 3.4 ? 0.7 : 0.1 }, far: t > 5.3 ? { to: [262, 380 + swing(t, 0.5) * 6], hand: 'open' } : { to: [244, 452], hand: 'rest' }, near: t > 5.3 ? { to: [248, 396 - swing(t, 0.5) * 6], hand: 'open' } : {} }, t, 8),
        !held && at(gap[0], gap[1], piece(sits), { scale: 1 + 0.05 * Math.sin(Math.PI * ramp(t, 5.2, 5.7)) }),
        figure(cast.samuel, { ...w, scale: 0.84, lean: w.lean + 5 * Math.sin(Math.PI * ramp(t, 3.9, 5.4)),
          head: { turn: 0.56, nod: t > 5.2 ? -6 : 2, gaze: [1, t > 3.8 && t < 5.2 ? 0.3 : -0.1], mouth: t > 5.2 ? 'laugh' : 'smile', brows: t > 3.8 ? 0.6 : 0.1 },
          carries: held ? at(x, y, piece(0), { rotate: w.going ? 4 + swing(w.step, 2) * 2 : 4 * (1 - put) }) : undefined,
          near: held ? { to: [hands[0], hands[1]], hand: 'grip' } : { to: [w.at[0] - keys(t, [5.2, 60], [5.8, 20]), keys(t, [5.2, 420], [5.8, 448])], hand: 'rest' },
          far: held ? { to: [x + 40, y - 66 + lift * 10], hand: 'grip' } : { to: [w.at[0] - keys(t, [5.2, 90], [5.7, 44]), keys(t, [5.2, 360], [5.7, 400])], hand: 'open' },
        }, t, 4),
        at(gap[0], gap[1], sparks(ramp(t, 4.95, 5.7), ['amber', 'paper', 'sage+1'], 190)),
      ),
      layer(1.5, at(-40, 860, leaves(1.4, 'plum-3', 14)), at(1330, 850, leaves(1.4, 'plum-3', -16))),
      layer(0, keyword(t, 'die Firma', { at: [1120, 96], from: 1.6, until: 4.2, colour: 'plum' }), keyword(t, 'der neue Markt', { at: [1096, 84], from: 5.6, colour: 'coral', size: 40, tilt: 2 })),
    );
  },
};
