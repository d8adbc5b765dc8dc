import { at, far, fill, type Nodes } from '../../../art/core/graph.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { ellipse, rounded, soft } from '../../../art/core/path.ts';
import type { Point } from '../../../art/core/vector.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { cloud, skyline, tree } from '../../../art/places/town.ts';
import { bench } from '../../../art/props/seat.ts';
import { notebook } from '../../../art/props/hands.ts';
import { mug } from '../../../art/props/small.ts';
import { bicycle } from '../../../art/props/wheels.ts';
import { cast } from '../../../art/rig/cast.ts';
import { mini } from '../../../art/rig/mini.ts';
import { backdrop, bubble, camera, chance, dots, figure, keys, layer, miniStep, pointKeys, pop, speaks, swing, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const seat = bench(520);
const town = skyline(1700, 1);
const [oak, lime, small] = [tree(430), tree(360, 'sage'), tree(210, 'sage-2')];
const bike = bicycle('coral');

/** Words in a bubble, one after the other, each on a coloured slip. */
function slips(t: number, from: number, rows: readonly (readonly string[])[], colours: readonly Colour[]): Nodes {
  let n = 0;
  return rows.map((row, r) => {
    const size = 27;
    const widths = row.map((word) => wordsWidth(word, size) + 30);
    let x = -(widths.reduce((sum, w) => sum + w, 0) + (row.length - 1) * 12) / 2;
    return row.map((word, i) => {
      const middle = x + widths[i]! / 2;
      x += widths[i]! + 12;
      const k = n++;
      const scale = pop(t, from + k * 0.42, 0.36);
      const colour = colours[k % colours.length]!;
      return scale > 0.01 && at(middle, (r - (rows.length - 1) / 2) * 56, [fill(colour, rounded(-widths[i]! / 2, -22, widths[i]!, 44, 14)), at(0, 9.5, words(word, { size, colour: 'ink' }))], { scale, rotate: (chance(k + r) - 0.5) * 5 });
    });
  });
}

/** Leaves that drift down through the picture. */
const drift = (t: number): Nodes => Array.from({ length: 9 }, (_, i) => {
  const p = (chance(i) + t * (0.05 + chance(i + 20) * 0.04)) % 1;
  return at(1400 * chance(i + 40) - 60 + Math.sin(t * 1.2 + i * 2) * 30, -20 + p * 700, fill((['amber', 'coral', 'brick+1'] as const)[i % 3]!, 'M-10 0Q0 -9 12 0Q0 9 -10 0Z'), { rotate: t * 60 + i * 50 });
});

export const german: Scene = {
  id: 'german',
  seconds: 8,
  enter: { kind: 'hill', colours: ['sage', 'amber'] },
  draw(t) {
    const amiraTalks = [[0.7, 1.6], [2.6, 3.8], [5.6, 6.9]] as const;
    const friendTalks = [[1.7, 2.6], [3.9, 5.4]] as const;
    const talking = (spans: readonly (readonly [number, number])[]): boolean => spans.some(([a, b]) => t >= a && t < b);
    const gesture: Point = pointKeys(t, [0.6, [566, 520]], [1, [596, 452]], [1.5, [580, 470]], [2.6, [566, 500]], [3, [602, 440]], [3.7, [590, 470]], [5.6, [580, 500]], [6, [604, 446]], [7, [570, 510]]);
    const reply: Point = pointKeys(t, [1.6, [742, 520]], [2, [704, 460]], [2.5, [726, 490]], [3.9, [740, 510]], [4.3, [700, 440]], [5, [716, 470]], [5.6, [744, 520]]);
    const [a, b] = [pop(t, 0.9), pop(t, 1.9)];
    const walker = -80 + t * 62;
    return camera({ x: keys(t, [0, 600], [8, 690]), y: 360, zoom: keys(t, [0, 1.06], [8, 1.01]) },
      layer(0, backdrop('sky+1'), fill('amber+2', ellipse(1080, 120, 62))),
      layer(0.12, at(120 + t * 8, 90, cloud(0, 0, 190)), at(820 + t * 6, 70, cloud(0, 0, 150))),
      layer(0.25, at(-160, 480, town)),
      layer(0.5, far(1, fill('sage', soft([[-500, 700], [-400, 470], [100, 440], [700, 476], [1300, 436], [1800, 470], [1900, 760]])), fill('sky-1', soft([[720, 520], [860, 500], [1200, 498], [1420, 520], [1200, 548], [840, 546]])), at(70, 490, small), at(330, 478, small, { scale: 0.8 }), at(1330, 490, small)),
        at(walker, 524, mini({ skin: 'umber', hair: 'ink-2', top: 'coral', style: 'bun', step: miniStep(walker / 0.5) }), { scale: 0.5 }), at(1290 - t * 40, 534, mini({ skin: 'fair', hair: 'amber-2', top: 'plum', facing: -1, step: miniStep((t * 40) / 0.52) }), { scale: 0.52 })),
      layer(1, fill('sage+1', soft([[-500, 800], [-440, 560], [200, 540], [700, 556], [1250, 536], [1760, 570], [1800, 900]])), fill('sand', soft([[-500, 690], [200, 622], [700, 640], [1300, 616], [1800, 680], [1800, 900], [-500, 900]])),
        at(110, 620, oak), at(1200, 616, lime), at(1000, 628, bike, { scale: 0.78 }), at(656, 634, seat),
        figure({ ...cast.amira, top: { kind: 'tunic', colour: 'coral' } }, {
          at: [510, 634], legs: 'sit', seat: 112, scale: 0.92, shadow: false, facing: 1, lean: 1 + (talking(amiraTalks) ? 3 : 0),
          head: { turn: 0.6, nod: talking(friendTalks) ? swing(t, 0.9) * 3 : -2, gaze: [1, 0], mouth: speaks(t, amiraTalks, t > 6.9 ? 'laugh' : 'smile'), brows: talking(amiraTalks) ? 0.7 : 0.2 },
          far: { to: [610, 528], hand: 'grip', holds: at(8, 0, notebook('teal'), { rotate: 20, scale: 0.9 }) },
          near: { to: gesture, hand: 'open', turn: -20 },
        }, t, 3),
        figure({ ...cast.olena, bottom: { kind: 'trousers', colour: 'brick-1' } }, {
          at: [802, 634], legs: 'sit', seat: 112, scale: 0.92, shadow: false, facing: -1, lean: 1 + (talking(friendTalks) ? 3 : 0),
          head: { turn: 0.6, nod: talking(amiraTalks) ? swing(t, 1) * 3 : -2, gaze: [1, 0], mouth: speaks(t, friendTalks, t > 6.6 ? 'laugh' : 'smile'), brows: talking(friendTalks) ? 0.7 : 0.2 },
          far: { to: reply, hand: 'open', turn: -20 },
          carries: at(752, 522, mug('amber'), { scale: 0.74 }),
          near: { to: [784, 494], hand: 'grip', short: 0.86 },
        }, t, 8),
      ),
      layer(1.3, drift(t)),
      layer(1,
        bubble({ at: [330, 126], to: [478, 258], scale: a, room: [470, 150] }, t < 1.5 ? dots(t) : slips(t, 1.5, [['das Werkzeug', 'der Feierabend'], ['die Schicht', 'die Pause'], ['Ich frage nach.']], ['amber+1', 'sky', 'coral+2', 'sage+1', 'amber'])),
        bubble({ at: [962, 132], to: [756, 262], scale: b, room: [440, 150], colour: 'paper' }, t < 2.5 ? dots(t, 'teal') : slips(t, 2.6, [['die Bestellung', 'pünktlich'], ['das Lager', 'die Rechnung'], ['Noch einmal, bitte!']], ['sage+1', 'amber+1', 'sky', 'coral+2', 'amber'])),
      ),
      layer(1.6, at(80, 840, leaves(1.5, 'plum-3', 14)), at(1330, 840, leaves(1.4, 'plum-3', -16))),
    );
  },
};
