import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, rect, rounded, soft } from '../../../art/core/path.ts';
import type { Point } from '../../../art/core/vector.ts';
import { nearBench } from '../../../art/places/foreground.ts';
import { archedWindow, bricks } from '../../../art/places/hall.ts';
import { machine } from '../../../art/props/workshop.ts';
import { mini } from '../../../art/rig/mini.ts';
import { backdrop, backOut, bubble, camera, figure, floor, keys, keyword, layer, miniStep, pointKeys, pop, ramp, speaks, swing, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { cast, sparks } from './props.ts';

const outline: Point[] = [[0.18, 0.08], [0.45, 0.03], [0.62, 0.11], [0.75, 0.13], [0.83, 0.3], [0.99, 0.38], [0.86, 0.55], [0.81, 0.7], [0.7, 0.86], [0.56, 0.97], [0.48, 0.9], [0.45, 0.7], [0.42, 0.55], [0.36, 0.46], [0.15, 0.47], [0.03, 0.33], [0.08, 0.18]];
const continent = (size: number): string => soft(outline.map(([x, y]): Point => [(x - 0.5) * size, (y - 0.5) * size]), 0.7);
const [mx, my, mw, mh] = [270, 40, 740, 470];
const map = group(
  fill('sky', rect(mx, my, mw, mh)), fill('paper', rect(mx, my, mw, 12)),
  line('sky+2', 3, Array.from({ length: 8 }, (_, i) => d`M${mx} ${my + 40 + i * 60}h${mw}`).join('') + Array.from({ length: 12 }, (_, i) => d`M${mx + 40 + i * 62} ${my}v${mh}`).join('')),
  fill('sand', soft([[mx, my], [mx + 300, my], [mx + 560, my], [mx + 740, my], [mx + 740, my + 90], [mx + 600, my + 70], [mx + 480, my + 44], [mx + 380, my + 64], [mx + 240, my + 40], [mx + 120, my + 66], [mx, my + 50]])),
  fill('sand', soft([[mx + 740, my + 130], [mx + 740, my + 300], [mx + 680, my + 220], [mx + 620, my + 160]])),
  at(640, 292, [form('coral', continent(410), 12), fill('coral+1', soft([[-170, -90], [-90, -130], [0, -120], [110, -134], [120, -84], [30, -70], [-80, -84]])), fill('sage', soft([[-120, -30], [-60, -44], [10, -10], [60, 20], [40, 70], [0, 60], [-30, 4], [-100, -6]])), fill('paper', ellipse(150, -40, 7)), fill('paper', ellipse(-96, -52, 7)), fill('paper', ellipse(70, 110, 7))]),
);
const hall = group(
  bricks([[40, 90], [200, 300], [1150, 80], [1080, 330], [600, 420], [-80, 240], [1330, 250]], 'sage+2'),
  [330, 570, 810].map((x) => at(x, 70, archedWindow(180, 260))),
);
const [mill, lathe] = [machine('teal'), machine('brick')];
const near = nearBench(2400, 'plum-4', [0.06, 0.2, 0.78, 0.94]);

/** People at work, hidden by the map at first. */
const work = (t: number): Nodes => [
  far(1, at(340, 566, mill, { scale: 0.72 }), at(760, 566, lathe, { scale: 0.72 })),
  at(540, 574, mini({ skin: 'fair', hair: 'amber-2', top: 'coral', style: 'bun', busy: true }), { scale: 0.86 }), at(906, 570, mini({ skin: 'olive', hair: 'ink-1', top: 'plum', facing: -1, busy: true }), { scale: 0.86 }),
  at(1130 - t * 24, 578, mini({ skin: 'umber', hair: 'ink-2', top: 'amber', facing: -1, step: miniStep((t * 24) / 0.86) }), { scale: 0.86 }),
];

export const badge: Scene = {
  id: 'badge',
  seconds: 8,
  enter: { kind: 'sweep', colours: ['coral', 'sky'], back: true },
  draw(t) {
    const up = keys(t, [3.7, 0], [3.95, -0.05], [4.7, 1]);
    const height = Math.max(0, mh * (1 - up));
    const asked = pop(t, 0.9) * (1 - ramp(t, 3.6, 3.9));
    const own = ramp(t, 4, 4.6);
    const sx = 640;
    const chest: Point = [sx + 30, 332];
    const hand = pointKeys(t, [0, [740, 560]], [1.5, [740, 560]], [2, [790, 420]], [3.2, [784, 430]], [4, [730, 440]], [4.4, [694, 384]], [5.4, [694, 386]], [6, [772, 450]]);
    const other = pointKeys(t, [0, [548, 560]], [1.5, [548, 560]], [2, [478, 404]], [3.2, [482, 412]], [4, [546, 560]]);
    const globe = (turnBy: number): Nodes => [fill('sky', ellipse(-46, 0, 40)), at(-46 + turnBy, 0, fill('coral', continent(58))), line('sky+2', 3, ellipse(-46, 0, 40)), at(44, 26, words('?', { size: 78, colour: 'plum' }))];
    return camera({ x: keys(t, [0, 640], [4, 640], [5.6, 650], [8, 652]), y: keys(t, [0, 366], [4, 360], [5.8, 344], [8, 342]), zoom: keys(t, [0, 1], [4, 1.04], [5.8, 1.24], [8, 1.27]) },
      layer(0.8, backdrop('sage+3'), hall, floor('sand', 556), work(t)),
      layer(0.85, clipped(rect(-900, my - 4, 3080, height + 8), map), height > 4 && fill('ink', rect(mx, my + height - 14, mw, 14), 0.12), form('brick', rounded(mx - 24, my - 18, mw + 48, 26, 10), 7), form('brick-1', rounded(mx - 16, my + height - 4, mw + 32, 22 + 14 * Math.max(0, up), 10), 7), line('ink+2', 4, d`M640 ${my + height + 18 + 14 * Math.max(0, up)}v40`), fill('amber', ellipse(640, my + height + 62 + 14 * Math.max(0, up), 8))),
      layer(1, floor('sand-1', 690),
        figure({ ...cast.grace, lanyard: 'amber' }, { at: [214, 700], scale: 0.98, facing: 1, lean: 1, head: { turn: 0.54, nod: t > 5 ? swing(t, 1) * 4 : 1, gaze: [1, 0], mouth: speaks(t, [[0.9, 2]], t > 4.8 ? 'laugh' : 'smile'), brows: t < 3.6 ? 0.8 : 0.2 }, far: { to: pointKeys(t, [0, [300, 560]], [0.8, [300, 540]], [1.3, [334, 430]], [2.4, [300, 540]]), hand: 'open' } }, t, 12),
        figure({ ...cast.yusuf, lanyard: 'teal' }, { at: [1076, 700], scale: 0.98, facing: -1, lean: 1, head: { turn: 0.54, nod: t > 5 ? swing(t, 1.1, 0.3) * 4 : 1, gaze: [1, 0], mouth: speaks(t, [[1.9, 3]], t > 4.8 ? 'laugh' : 'smile'), brows: t < 3.6 ? 0.7 : 0.1 }, far: { to: pointKeys(t, [0, [990, 560]], [1.8, [990, 540]], [2.3, [954, 440]], [3.2, [990, 540]]), hand: 'open' } }, t, 13),
        figure(cast.samuel, { at: [sx, 744], scale: 1.06, facing: 1, head: { turn: 0.34 - 0.04 * own, nod: keys(t, [1.5, 0], [2, 5], [3.4, 3], [4.2, -3]), gaze: [t < 1.8 ? -0.9 : t < 3.4 ? 1 : 0, 0.1], mouth: t > 4.2 ? (t > 5.4 ? 'laugh' : speaks(t, [[4.3, 5.3]])) : t > 1.4 ? 'calm' : 'smile', brows: t > 1.4 && t < 3.6 ? 0.9 : 0.2 }, far: { to: hand, hand: t > 4 && t < 5.8 ? 'flat' : 'open' }, near: { to: other, hand: t > 4 ? 'rest' : 'open', bend: t > 1.6 && t < 3.9 ? -1 : 1 } }, t, 4),
        // His name stays.
        at(chest[0], chest[1] + swing(t, 3.6) * 1, [fill('ink', rounded(-43, -23, 92, 56, 7), 0.2), fill('paper', rounded(-46, -28, 92, 56, 7)), fill('coral', rounded(-46, -28, 92, 17, [7, 7, 0, 0])), at(0, 17, words('Samuel', { size: 24 })), fill('ink+2', rounded(-9, -34, 18, 10, 3))], { scale: 0.8 + 0.36 * ramp(t, 4.3, 4.8, backOut), rotate: -2 }),
        at(chest[0], chest[1], sparks(ramp(t, 4.4, 5.1), ['amber', 'paper', 'coral'], 130)),
        bubble({ at: [384, 92], to: [262, 236], scale: asked, room: [150, 92] }, globe(swing(t, 2) * 4)),
        bubble({ at: [898, 98], to: [1030, 236], scale: pop(t, 1.9) * (1 - ramp(t, 3.7, 4)), room: [150, 92] }, globe(swing(t, 2, 0.3) * 4)),
      ),
      layer(1.35, at(-520, 752, near)),
      layer(0, keyword(t, 'das Namensschild', { at: [300, 92], from: 5.3, colour: 'coral', size: 38 })),
    );
  },
};
