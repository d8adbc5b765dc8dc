import { at, far, fill, group, line, plain } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { ellipse, rect, rounded } from '../../../art/core/path.ts';
import { nearBench } from '../../../art/places/foreground.ts';
import { archedWindow, bricks } from '../../../art/places/hall.ts';
import { calliper } from '../../../art/props/hands.ts';
import { lying } from '../../../art/props/paper.ts';
import { lamp } from '../../../art/props/small.ts';
import { box } from '../../../art/props/storage.ts';
import { table } from '../../../art/props/table.ts';
import { gear, machine, toolbox, toolWall, valve, vice } from '../../../art/props/workshop.ts';
import { cast } from '../../../art/rig/cast.ts';
import { mini } from '../../../art/rig/mini.ts';
import { camera, backdrop, figure, floor, keys, keyword, layer, miniStep, pointKeys, ramp, speaks, swing, walk, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const hall = group(
  bricks([[-220, 120], [300, 90], [600, 300], [960, 110], [1330, 160], [1500, 330], [120, 360]], 'sage+2'),
  [-190, 90, 950, 1230, 1510].map((x) => at(x, 60, archedWindow(200, 300))),
  at(404, 250, toolWall('sand'), { scale: 0.9 }),
);
const sign = group(line('ink+2', 5, 'M60 -80V0M340 -80V0'), form('teal', rounded(0, 0, 400, 92, 12), 8), fill('amber', rounded(0, 80, 400, 12, [0, 0, 12, 12])), at(238, 52, words('VENTILBAU NORD', { size: 31, colour: 'paper' })), at(52, 40, gear(26, 9, 'amber')));
const near = nearBench(2400, 'plum-4', [0.08, 0.3, 0.52, 0.74, 0.94]);
const bench = table({ x: 720, y: 506, width: 640, depth: 62, height: 136, colour: 'amber+1', legs: 'steel' });
const [mill, lathe] = [machine('teal'), machine('brick')];
const crate = box(110, 70, 'sand-1');
const light = lamp(70, 'coral', 150);
const part = valve();
/** What lies on the bench. */
const laid = group(([[604, 482, 30], [850, 470, 21], [736, 492, 62]] as const).map(([x, y, r]) => fill('ink', ellipse(x, y + 3, r, r === 62 ? 7 : r * 0.46), 0.14)), lying(602, 478, gear(34, 9, 'coral'), 0.86, -0.1), lying(848, 467, gear(24, 8, 'sage-1'), 0.86, -0.1), lying(690, 482, calliper(), 0.9, -0.4));

/** People of the hall at their work: two machines, a shelf, somebody with a trolley. */
const colleagues = (t: number) => group(
  far(1, at(-70, 560, mill, { scale: 0.84 }), at(1180, 560, lathe, { scale: 0.84 })),
  at(-130, 574, mini({ skin: 'fair', hair: 'amber-2', top: 'coral', style: 'bun', busy: true }), { scale: 1 + swing(t, 2.3) * 0.006 }),
  at(288, 566, mini({ skin: 'umber', hair: 'ink-2', top: 'amber', style: 'long', busy: true, facing: -1 }), { scale: 0.98 }),
  at(1132, 574, mini({ skin: 'olive', hair: 'ink-1', top: 'plum', busy: true }), { scale: 1.02 }),
  at(1456, 568, mini({ skin: 'ebony', hair: 'ink-3', top: 'sage-1', facing: -1, busy: true }), { scale: 1 }),
  at(1330 - t * 46, 584, mini({ skin: 'fair', hair: 'brick', top: 'teal', facing: -1, step: miniStep((t * 46) / 1.04) }), { scale: 1.04 }),
  at(40 + t * 40, 580, mini({ skin: 'olive', hair: 'ink-2', top: 'paper-1', bottom: 'teal-1', style: 'scarf', step: miniStep((t * 40) / 1.02) }), { scale: 1.02 }),
);

export const studentJob: Scene = {
  id: 'student-job',
  seconds: 8,
  enter: { kind: 'sweep', colours: ['coral', 'teal'] },
  draw(t) {
    const amiraWalk = walk(t, { from: [90, 604], to: [556, 604], start: 0.4, seconds: 2.4, scale: 0.84 });
    const there = ramp(t, 2.7, 3.3);
    const turned = keys(t, [4.4, 0], [5, -34], [5.4, 20], [6, -20], [6.4, 0]);
    const reach = pointKeys(t, [2.8, [610, 430]], [3.5, [672, 380]], [5, [674, 376]], [6.6, [666, 384]]);
    const amira = figure({ ...cast.amira, goggles: true, cover: { kind: 'hijab', colour: 'teal' } }, {
      ...amiraWalk, scale: 0.84, lean: amiraWalk.going ? 2.5 : 3 * there,
      head: { turn: 0.56, nod: 5 * there + swing(t, 1.4) * 2 * there, gaze: [1, 0.6 * there], mouth: t > 5 && t < 6.8 ? 'laugh' : 'smile', brows: t > 3.4 ? 0.6 : 0 },
      ...(t > 2.7 && { near: { to: pointKeys(t, [2.7, [556, 440]], [3.4, [640, 414]]), hand: 'flat' as const }, far: { to: reach, hand: 'grip' as const } }),
    }, t, 3);
    const master = figure({ ...cast.master, glasses: 'ink' }, {
      at: [900, 604], scale: 0.86, facing: -1, lean: 5,
      head: { turn: 0.55, nod: keys(t, [0, 14], [1.8, 12], [2.6, 2], [3.4, 6], [6.6, 6], [7, 1]), gaze: [1, t > 2.4 && t < 3.4 ? -0.2 : 0.6], mouth: speaks(t, [[2.5, 3.5], [4.2, 6.4]]) },
      carries: at(748, 378 - ramp(t, 2.9, 3.5) * 14, part, { scale: 1.12, rotate: -8 + turned * 0.3 }),
      near: { to: [808, 404 - ramp(t, 2.9, 3.5) * 14], hand: 'grip' },
      far: { to: [764 + turned * 0.7, 344 - ramp(t, 2.9, 3.5) * 14], hand: 'grip' },
    }, t, 5);
    const carry = walk(t, { from: [1090, 596], to: [1460, 596], start: 2.8, seconds: 2.2, scale: 0.8 });
    return camera({ x: keys(t, [0, 560], [3, 650], [8, 700]), y: keys(t, [0, 360], [3.4, 356], [8, 350]), zoom: keys(t, [0, 1], [2.6, 1], [4.6, 1.1], [8, 1.14]) },
      layer(0, backdrop('sage+3')),
      layer(0.72, hall, at(548, 56, sign, { scale: 0.78 }), at(300, -60, light), at(1130, -60, light)),
      layer(0.86, fill('sage+1', rect(-900, 544, 3080, 16)), floor('sand', 558), colleagues(t)),
      layer(1, 
        plain(figure({ ...cast.harpreet, apron: 'ink+2' }, { ...carry, scale: 0.8, head: { turn: 0.5 }, carries: at(carry.at[0] - 12, 446, crate), near: { to: [carry.at[0] + 10, 428], hand: 'grip' }, far: { to: [carry.at[0] + 70, 424], hand: 'grip' } }, t, 9)),
        amira, master, bench,
        at(470, 494, toolbox('coral'), { scale: 0.72 }), at(966, 496, vice('teal-1'), { scale: 0.8 }), laid,
      ),
      layer(1.4, at(-500, 690, near)),
      layer(0, keyword(t, 'der Studentenjob', { at: [230, 130], from: 3, colour: 'coral', size: 38 })),
    );
  },
};
