import { at, far, fill, group, line, type Group, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { cloud, house, tree } from '../../../art/places/town.ts';
import { cast } from '../../../art/rig/cast.ts';
import { person } from '../../../art/rig/person.ts';
import { backdrop, camera, chance, figureCard, keys, layer, pointKeys, pop, ramp, swing } from '../../motion/index.ts';
import { number } from '../../numbers.ts';
import type { Scene } from '../../scene.ts';

const walls: readonly Colour[] = ['amber+1', 'coral', 'sky', 'paper', 'teal+1', 'amber', 'coral+2', 'sage+2'];
const roofs: readonly Colour[] = ['brick', 'plum', 'teal-1', 'brick-1', 'coral-1', 'ink+1'];
const [rows, columns] = [10, 10];
/** The one that is not small. */
const odd = { row: 5, column: 5 };

interface Lot { x: number; y: number; size: number; node: Group; start: number; odd: boolean }
const lots: readonly Lot[] = Array.from({ length: rows * columns }, (_, i) => {
  const [row, column] = [Math.floor(i / columns), i % columns];
  const size = 0.62 + row * 0.062;
  const x = 720 + (column - 4.5 + (row % 2 ? 0.25 : -0.25)) * (86 + row * 8.4) + (chance(i) - 0.5) * 14;
  const y = 240 + row * 34 + (row * row) * 0.62 - Math.cos(((x - 720) / 1000) * 1.6) * 34 + 30;
  const workshop = i % 7 === 3;
  const wall = walls[Math.floor(chance(i + 5) * walls.length)]!;
  const roof = roofs[Math.floor(chance(i + 60) * roofs.length)]!;
  const node = workshop
    ? group(form(wall, rect(-38, -40, 76, 40), 8), [0, 1, 2].map((k) => fill(roof, polygon([-38 + k * 25.4, -38], [-38 + k * 25.4, -62], [-12.6 + k * 25.4, -38]))), fill('ink+1', rounded(-10, -26, 22, 26, 2)), fill('amber+2', rounded(-31, -29, 14, 14, 2)), fill('amber+2', rounded(20, -29, 12, 14, 2)))
    : at(-26, 0, [house(52, 44 + chance(i + 9) * 18, wall, roof, 1), fill('ink+1', rounded(21, -18, 11, 18, 2))]);
  return { x, y, size, node, start: 0.55 + row * 0.16 + Math.abs(column - 4.5) * 0.09 + chance(i + 30) * 0.2, odd: row === odd.row && column === odd.column };
});

/** The odd one: grows grey and tall. */
function tower(t: number): Nodes {
  const k = ramp(t, 4.3, 5.3);
  const h = 46 + 120 * k;
  return [form(k > 0.05 ? 'ink+4' : 'amber', rect(-30 - 6 * k, -h, 60 + 12 * k, h), 14), fill(k > 0.05 ? 'ink+3' : 'brick', rect(-34 - 8 * k, -h - 8, 68 + 16 * k, 10)),
    Array.from({ length: 12 }, (_, i) => { const y = -h + 14 + Math.floor(i / 3) * 34; return y < -22 && fill(k > 0.05 ? 'ink+2' : 'amber+2', rounded(-25 + (i % 3) * 19, y, 12, 20, 2)); }), fill('ink+1', rounded(-8, -20, 16, 20, 2))];
}

const hill = fill('sage', soft([[-700, 900], [-640, 430], [-100, 290], [400, 226], [760, 208], [1100, 232], [1500, 300], [2000, 420], [2060, 900]]));
const oak = tree(120, 'sage-2');

export const hundredHouses: Scene = {
  id: 'hundred-houses',
  seconds: 8,
  enter: { kind: 'iris', colours: ['amber', 'coral'], at: [640, 380] },
  draw(t) {
    const hand = pointKeys(t, [0, [292, 806]], [4.3, [292, 806]], [5.3, [372, 420]], [6.6, [372, 420]], [7.4, [360, 440]]);
    return camera({ x: keys(t, [0, 690], [3.4, 640], [8, 652]), y: keys(t, [0, 330], [8, 362]), zoom: keys(t, [0, 1.14], [3.4, 1], [8, 1.05]) },
      layer(0, backdrop('sky+1'), fill('amber+2', ellipse(180, 120, 60))),
      layer(0.15, at(520 + t * 8, 60, cloud(0, 0, 180)), at(1120 + t * 6, 96, cloud(0, 0, 150)), at(300 + t * 7, 170, cloud(0, 0, 110))),
      layer(0.3, far(3, fill('sage', soft([[-700, 700], [-600, 300], [0, 190], [500, 230], [1000, 150], [1500, 220], [2000, 300], [2000, 800]])))),
      layer(1, hill, [0, 1, 2, 3, 4].map((i) => line('sage+2', 9 + i * 2, d`M-200 ${330 + i * 76}Q700 ${230 + i * 86} 1600 ${330 + i * 76}`)),
        at(190, 330, oak), at(110, 380, oak, { scale: 1.2 }), at(1300, 330, oak), at(1350, 420, oak, { scale: 1.3 }),
        lots.map(({ x, y, size, node, start, odd: one }, i) => {
          const k = pop(t, start, 0.5);
          const joy = t > 5.6 && !one ? Math.max(0, Math.sin((t - 5.6) * 5 - i * 0.12)) * 3 * (1 - ramp(t, 6.8, 7.4)) : 0;
          return k > 0.01 && at(x, y - joy, [fill('ink', ellipse(5, 1, 40, 5), 0.15), one ? tower(t) : node], { scale: size * k });
        }),
      ),
      layer(1.25, fill('sage-2', soft([[-500, 900], [-400, 560], [60, 540], [330, 600], [560, 690], [700, 900]])),
        person(cast.mateo, { at: [212, 790 + swing(t, 3.6) * 1.4], legs: 'none', scale: 1.06, shadow: false, head: { away: true, nod: swing(t, 5) * 2 }, near: { to: [160, 860], hand: 'rest' }, far: { to: hand, hand: 'point' } })),
      layer(1.6, at(1330, 850, leaves(1.3, 'plum-3', -14))),
      layer(0, figureCard(t, `über ${number('kmu-share-firms', 'share')}`, 'der Unternehmen', { at: [1020, 150], from: 2.9, size: 80, colour: 'coral' })),
    );
  },
};
