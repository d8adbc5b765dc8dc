import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, rect, rounded, soft } from '../../../art/core/path.ts';
import { workshop } from '../../../art/places/outdoors.ts';
import { cloud, skyline, tree } from '../../../art/places/town.ts';
import { rucksack } from '../../../art/props/small.ts';
import { sensor } from '../../../art/props/workshop.ts';
import { bicycle } from '../../../art/props/wheels.ts';
import { cast } from '../../../art/rig/cast.ts';
import { mini } from '../../../art/rig/mini.ts';
import { backdrop, camera, figure, keys, keyword, layer, ramp, speaks, swing, walk, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const ground = 476;
const firm = workshop(4, 'brick', 'amber+2', false);
const sign = group(form('teal', rounded(0, 0, 330, 62, 10), 8), fill('amber', rounded(0, 54, 330, 8, [0, 0, 10, 10])), at(165, 42, words('SENSORBAU SÜD', { size: 34, colour: 'paper' })));
const town = skyline(1800, 2);
const [oak, lime] = [tree(300), tree(230, 'sage-2')];
const bike = bicycle('amber');
/** Somebody at work behind one of the windows. */
const inside = group(clipped(rounded(976, 310, 98, 86, [42, 42, 0, 0]), at(1018, 520, mini({ skin: 'umber', hair: 'ink-2', top: 'coral', busy: true }), { scale: 0.92 })), line('paper', 6, 'M1025 306V398M974 354H1076'));
const eye = sensor('coral');

/** The ground in section: earth, a pipe with water in it, the sensor that listens. */
function below(t: number): Nodes {
  const seen = ramp(t, 3.2, 4);
  const at0 = 868;
  return [
    fill('brick-2', rect(-900, ground, 3080, 700)), fill('sand', rect(-900, ground - 4, 3080, 16)), fill('sage', soft([[-900, ground + 4], [-900, ground - 8], [200, ground - 6], [300, ground + 2]])),
    Array.from({ length: 26 }, (_, i) => fill(i % 2 ? 'brick-1' : 'brick-3', ellipse(-240 + i * 71, 506 + ((i * 53) % 130), 8 + (i % 3) * 5, 5 + (i % 3) * 3))),
    fill('ink+1', rect(-900, 534, 3080, 92)), fill('ink+3', rect(-900, 538, 3080, 12)), fill('sky', rect(-900, 552, 3080, 60)), fill('sky-1', rect(-900, 588, 3080, 24)),
    Array.from({ length: 16 }, (_, i) => line(i % 2 ? 'paper' : 'sky+2', 4, d`M${-200 + ((i * 113 + t * 150) % 1780)} ${564 + ((i * 17) % 40)}q14 -7 28 0t28 0`)),
    [-60, 300, 1080].map((x) => form('ink+3', rounded(x, 524, 26, 110, 5), 8)),
    seen > 0 && [0, 1, 2].map((i) => { const p = (t * 0.7 + i / 3) % 1; return at(at0 + 44, 578, { ...line('coral-1', 6 * (1 - p) + 1, ellipse(0, 0, 20 + p * 90, (20 + p * 90) * 0.32)), opacity: (1 - p) * seen }); }),
    form('ink+3', rounded(at0 - 34, 514, 68, 34, 6), 7), line('ink+1', 6, d`M${at0} 516V${ground - 4}`), at(at0 - 2, 578, eye, { scale: 0.98 }),
    fill(t % 0.9 < 0.45 ? 'amber' : 'amber-2', ellipse(at0, 530, 8)),
  ];
}

export const firstDay: Scene = {
  id: 'first-day',
  seconds: 7,
  enter: { kind: 'drop', colours: ['coral', 'brick'] },
  draw(t) {
    const w = walk(t, { from: [130, ground + 2], to: [592, ground + 2], start: 0.4, seconds: 2.9, scale: 0.66 });
    const there = t > 3.2;
    const x = w.at[0];
    const shakes = there ? swing(t, 0.42) * 7 * (1 - ramp(t, 4.5, 4.8)) : 0;
    const meet = ramp(t, 3.2, 3.6) * (1 - ramp(t, 4.7, 5.2));
    return camera({ x: keys(t, [0, 470], [3, 620], [7, 690]), y: keys(t, [0, 320], [3.4, 330], [4.6, 372], [7, 374]), zoom: keys(t, [0, 1.14], [3, 1.04], [4.6, 1.1], [7, 1.14]) },
      layer(0, backdrop('sky+1'), fill('amber+2', ellipse(230, 140, 60))),
      layer(0.15, at(360 + t * 8, 80, cloud(0, 0, 190)), at(80 + t * 6, 190, cloud(0, 0, 130)), at(760 + t * 7, 50, cloud(0, 0, 150))),
      layer(0.35, at(-260, 480, town)),
      layer(0.94, far(1, at(60, ground, oak), at(-70, ground, lime)), line('ink+2', 9, d`M900 180V330M1090 180V330`), at(520, ground + 4, firm, { scale: 1.34 }), at(826, 128, sign, { scale: 1.02 }),
        inside,  at(1370, ground, oak)),
      layer(1, below(t), at(1216, ground + 6, bike, { scale: 0.72 }),
        figure(cast.owner, { at: [734, ground + 2], scale: 0.66, facing: -1, lean: meet * 3, head: { turn: 0.5, nod: there ? swing(t, 1) * 3 : 0, mouth: speaks(t, [[3.5, 5.6]], 'laugh'), brows: 0.5 }, far: t < 3 ? { to: [684, 246 + swing(t, 0.7) * 10], hand: 'wave' } : { to: [666 + meet * 2, 292 + shakes + (1 - meet) * 90], hand: meet > 0.3 ? 'grip' : 'open' } }, t, 6),
        at(x - 28 + (w.going ? swing(w.step, 1) * 1.5 : 0), 346 + w.shift[1] * 0.5, rucksack('coral'), { scale: 0.7 }),
        figure(cast.mateo, { ...w, scale: 0.66, lean: there ? meet * 3 : w.lean, head: { turn: 0.56, nod: there ? 0 : -4, gaze: [1, there ? 0 : -0.3], mouth: there ? 'laugh' : 'smile', brows: 0.5 }, ...(there && { far: { to: [660, 294 + shakes + (1 - meet) * 84] as const, hand: 'grip' as const } }) }, t, 4),
      ),
      layer(0, keyword(t, 'der erste Tag', { at: [216, 90], from: 0.8, until: 3.6, size: 40, colour: 'teal' }), keyword(t, 'der Sensor', { at: [236, 92], from: 4.2, size: 46, colour: 'coral', tilt: 2 })),
    );
  },
};
