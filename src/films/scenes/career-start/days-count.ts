import { at, clipped, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { plant } from '../../../art/props/small.ts';
import { cast } from '../../../art/rig/cast.ts';
import { number, quantity } from '../../numbers.ts';
import { backdrop, camera, figure, figureCard, floor, keys, layer, out, pointKeys, ramp } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const rows = 7;
const all = (): number => quantity('student-140-days', 'days');
const [left, right, top, gap, width] = [156, 876, 104, 66, 23];

/** A bead of the frame: one working day, whole or the first half of it. */
const bead = (x: number, y: number, row: number, half?: 'start' | 'end'): Nodes => {
  const colour = (['coral', 'amber', 'teal+1'] as const)[row % 3]!;
  const whole = form(row === 6 ? 'coral' : colour, ellipse(x, y, 11.2, 23), 6);
  if (!half) return whole;
  return clipped(half === 'start' ? rect(x - 14, y - 24, 12.5, 48) : rect(x + 1.5, y - 24, 12.5, 48), whole);
};

/** When the n-th bead goes over: slowly at first, then in a run, the last of them by hand. */
const goes = (n: number, count: number): number => (n < 3 ? 1.15 + n * 0.36 : 2.1 + ((n - 3) / (count - 3)) ** 0.8 * 2.5);

function beads(t: number): Nodes {
  const per = all() / rows;
  return Array.from({ length: rows }, (_, row) => {
    const y = top + 44 + row * gap;
    return [
      line('ink+3', 5, d`M${left} ${y}H${right}`),
      Array.from({ length: per }, (_, i) => {
        const n = row * per + i;
        const home = right - 20 - (per - 1 - i) * width;
        const away = left + 20 + i * width;
        // Half a day is half a bead: the last one splits and only one half goes over.
        if (n === all() - 1) return [bead(home + (away - home) * ramp(t, 5.5, 6.3, out), y, row, 'start'), bead(home, y, row, 'end')];
        const share = ramp(t, goes(n, all()), goes(n, all()) + 0.34, out);
        return bead(home + (away - home) * share, y, row);
      }),
    ];
  });
}

const frameWood = group(
  form('brick', rounded(left - 46, top - 34, 44, 600, 10), 12), form('brick', rounded(right + 2, top - 34, 44, 600, 10), 12),
);
const bars = group(form('brick', rounded(left - 60, top - 40, right - left + 120, 42, 10), 10), form('brick', rounded(left - 60, top + 482, right - left + 120, 34, 10), 10));
const feet = group(fill('ink', ellipse((left + right) / 2 + 20, 664, 470, 20), 0.16), [left - 24, right + 24].map((x) => form('brick-1', polygon([x - 58, 664], [x - 26, 618], [x + 26, 618], [x + 58, 664]), 10)));
const days = (t: number): Nodes => [0, 1, 2, 3, 4].map((i) => {
  const fall = ((t * 0.16 + i * 0.21) % 1);
  return at(90 + i * 260 + Math.sin(t + i * 2) * 20, -60 + fall * 760, [fill('paper', rounded(-24, -26, 48, 52, 5)), fill(i % 2 ? 'coral' : 'teal', rounded(-24, -26, 48, 14, [5, 5, 0, 0])), fill('sand', rounded(-14, -4, 28, 20, 3))], { rotate: Math.sin(t * 0.8 + i) * 20, scale: 0.9 });
});

export const daysCount: Scene = {
  id: 'days-count',
  seconds: 8,
  enter: { kind: 'slabs', colours: ['amber', 'plum'] },
  draw(t) {
    // Her hand goes with the first bead, shows the running rows, then splits the last one.
    const row = (n: number): number => top + 44 + n * gap;
    const hand = pointKeys(t, [0, [952, 420]], [0.9, [900, row(0) + 4]], [1.1, [858, row(0) + 4]], [2, [770, row(0) + 6]], [2.6, [930, row(2)]], [4.2, [930, row(4)]], [4.9, [930, row(6) - 30]], [5.4, [912, row(6) - 4]], [6.2, [800, row(6) - 4]], [7, [962, 470]]);
    return camera({ x: keys(t, [0, 610], [3, 640], [8, 650]), y: keys(t, [0, 330], [5, 372], [8, 368]), zoom: keys(t, [0, 1.12], [1.6, 1.1], [3.4, 1], [8, 1.03]) },
      layer(0, backdrop('plum-1')),
      layer(0.3, fill('plum', ellipse(520, 330, 560, 430)), fill('plum+1', ellipse(520, 330, 400, 330), 0.5)),
      layer(0.55, days(t)),
      layer(1, floor('plum-3', 622), at(1188, 650, plant('sage-1', 'amber', 1.1)), feet, fill('paper', rect(left - 10, top - 10, right - left + 20, 500)), frameWood, beads(t), bars,
        figure(cast.amira, {
          at: [1032, 664], scale: 0.98, facing: -1, lean: keys(t, [0.6, 0], [1.1, 5], [2.4, 0], [4.8, 0], [5.3, 8], [6.6, 0]),
          head: { turn: 0.56, nod: keys(t, [0, 0], [1, -8], [2.6, -4], [4.4, 4], [5.2, 12], [6.6, 0]), gaze: [1, keys(t, [1, -0.5], [5, 0.6])], mouth: t > 6.2 ? 'laugh' : 'smile', brows: t > 5 && t < 6 ? -0.4 : 0.4 },
          far: { to: hand, hand: t > 2.5 && t < 4.8 ? 'open' : 'point', bend: 1 },
          near: { to: [1036, 470], hand: 'rest' },
        }, t, 3),
      ),
      layer(1.5, at(1300, 830, leaves(1.3, 'ink-3', -16))),
      layer(0, figureCard(t, number('student-140-days', 'days'), 'volle Arbeitstage', { at: [772, 240], from: 3.5, size: 92, colour: 'teal', tilt: -3 })),
    );
  },
};
