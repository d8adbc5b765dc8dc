import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { skyline, view } from '../../../art/places/town.ts';
import { lamp, mug, plant } from '../../../art/props/small.ts';
import { shelf } from '../../../art/props/storage.ts';
import { breads } from '../../../art/props/small.ts';
import { gear } from '../../../art/props/workshop.ts';
import { cast } from '../../../art/rig/cast.ts';
import { backdrop, camera, figure, floor, keys, keyword, layer, pointKeys, ramp, swing, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const kitchen = group(
  at(60, 70, view(330, 270, skyline(330, 1), 'paper', 1)),
  at(1080, 330, shelf(240, 200, [[at(50, 0, mug('teal'), { scale: 0.8 }), at(130, 0, mug('amber'), { scale: 0.8 })], [at(60, 0, mug('plum'), { scale: 0.8 }), at(150, 0, breads(), { scale: 0.7 })]], 'brick+1')),
);
const light = lamp(20, 'coral', 150);
const herb = plant('sage-1', 'teal', 0.7);
const top = group(fill('brick+1', rect(-900, 560, 3080, 26)), form('teal-1', rect(-900, 586, 3080, 300), 12), fill('sand', rect(-900, 548, 3080, 16)));

/** The pipes with what runs in them; `d` goes the way the water goes. */
const pipes = ['M676 316H742', 'M742 290V262', 'M816 222H936V332H852V366'] as const;
const flow = (t: number): Nodes => [
  pipes.map((path) => line('ink+2', 17, path)), pipes.map((path) => line('sky', 11, path)),
  Array.from({ length: 14 }, (_, i) => {
    const p = ((i / 14 + t * 0.22) % 1) * 314;
    const [x, y] = p < 120 ? [816 + p, 222] : p < 230 ? [936, 222 + p - 120] : [936 - (p - 230), 332];
    return fill('paper', ellipse(x, y, 3, 3), 0.8);
  }),
];

/** The valve, drawn for a close look: brass body, hand wheel, bolts and the maker's plate. */
const valve = (t: number): Nodes => at(878, 222, [
  [-34, 22].map((x) => [form('amber-2', rounded(x, -17, 12, 34, 2.5), 4), [-11, 0, 11].map((y) => [fill('ink+2', ellipse(x + 6, y, 2.6)), fill('ink+4', ellipse(x + 5.4, y - 0.7, 1.2))])]),
  form('amber-1', 'M-23 -11C-13 -11 -12 -19 0 -19S13 -11 23 -11V12C13 12 12 20 0 20S-13 12 -23 12Z', 5), fill('amber+2', 'M-17 -9Q-9 -10 -6 -15Q0 -17 5 -15Q-2 -8 -17 -5Z', 0.8),
  line('ink+4', 4, 'M0 -42V-30'), form('amber-2', rounded(-6, -33, 12, 16, 2), 4),
  at(0, -43, [fill('coral-2', ellipse(0, 1.5, 22, 5.6)), form('coral', ellipse(0, 0, 22, 5.6), 3), fill('amber-3', ellipse(0, 0, 15, 3.3)), [0, 1, 2].map((i) => line('coral-1', 2, d`M0 0L${Math.cos(t * 0.8 + i * 2.09) * 16} ${Math.sin(t * 0.8 + i * 2.09) * 3.6}`)), fill('coral+1', ellipse(0, -0.6, 4, 2))]),
  fill('brick-1', rounded(-21.8, -4.6, 43.6, 11.6, 2)), fill('paper', rounded(-21.8, -5.4, 43.6, 11.4, 2)), at(-16.8, 0.3, gear(3.4, 8, 'teal')), at(4.6, 1.6, words('VENTILBAU NORD', { size: 3.5, colour: 'ink' })),
]);

/** What is inside, and the cup below. */
function inside(t: number): Nodes {
  const level = 214 + ramp(t, 2.2, 7) * 60;
  const shake = t > 2 ? swing(t, 0.12) * 0.5 : 0;
  return [
    fill('plum-3', rounded(580, 150, 400, 214, 14)), fill('plum-2', rounded(700, 160, 270, 60, 20)), fill('plum-3', rect(580, 300, 106, 240)),
    fill('sky+3', rounded(596, 168, 80, 358, 10)), fill('sky-1', rounded(602, level, 68, 520 - level, 6)), fill('sky', ellipse(636, level, 34, 5)), line('paper', 4, 'M608 186V300'),
    Array.from({ length: 4 }, (_, i) => fill('sky+3', ellipse(614 + i * 14, 516 - ((t * 60 + i * 71) % (510 - level)), 3.5))),
    flow(t),
    at(shake, 0, [form('teal', rounded(712, 290, 62, 52, 10), 9), fill('teal+2', rounded(722, 300, 12, 32, 4)), fill('amber', ellipse(756, 316, 9))]),
    form('ink+4', rounded(704, 176, 114, 92, 22), 14), fill('paper', rounded(716, 188, 12, 60, 6), 0.8), line('coral', 6, 'M740 250q9 -46 18 0t18 0t18 0'), fill('coral', ellipse(800, 196, 6, 6), t % 1.2 < 0.6 ? 1 : 0.55),
    valve(t),
  ];
}

function machine(t: number): Nodes {
  const open = ramp(t, 1.2, 2.2);
  const pour = ramp(t, 2.1, 2.4);
  const edge = 580 + 400 * (1 - open);
  return [
    fill('ink', ellipse(790, 560, 260, 12), 0.2),
    form('coral', rounded(560, 128, 440, 430, [30, 30, 8, 8]), 20), fill('coral-2', rounded(700, 372, 276, 160, 8)), fill('plum-3', rounded(704, 376, 268, 152, 8)),
    form('ink+3', rounded(690, 528, 300, 26, 6), 6), fill('ink+1', Array.from({ length: 9 }, (_, i) => rounded(716 + i * 28, 534, 18, 5, 2)).join('')),
    inside(t),
    form('ink+3', rounded(816, 360, 72, 26, 5), 8), fill('ink+2', rounded(838, 386, 28, 14, 4)),
    pour > 0 && fill('brick-2', rect(847, 398, 9, 96 * pour)),
    at(852, 530, mug('amber'), { scale: 1.02 }),
    pour > 0.9 && [0, 1, 2].map((i) => { const p = (t * 0.5 + i / 3) % 1; return fill('paper', ellipse(900 + Math.sin(p * 6 + i) * 8, 480 - p * 70, 7 + p * 9), 0.42 * (1 - p)); }),
    // The front opens like a door.
    open < 1 && clipped(rect(500, 100, 560, 280), form('coral', polygon([580, 148], [edge, 148 - 8 * open], [edge, 366 + 8 * open], [580, 366]), 10), open < 0.3 && [fill('paper', ellipse(640, 240, 34)), line('coral-2', 5, 'M640 240L656 220'), fill('amber', `${ellipse(740, 240, 15)}${ellipse(790, 240, 15)}`), fill('paper', rounded(840, 218, 110, 44, 8))]),
    open > 0.5 && form('coral-1', polygon([580, 148], [580 - 74 * (open - 0.5) * 2, 130], [580 - 74 * (open - 0.5) * 2, 386], [580, 366]), 8),
  ];
}

export const coffeeMachine: Scene = {
  id: 'coffee-machine',
  seconds: 8,
  draw(t) {
    const dive = ramp(t, 3.5, 5.6);
    const zoom = Math.exp(Math.log(1.02) + (Math.log(6.4) - Math.log(1.02)) * dive) * (1 + 0.04 * ramp(t, 5.6, 8.6));
    // The picture's middle comes nearer as fast as the zoom allows, so that the valve never leaves it.
    const k = dive === 0 ? 0 : 1 - (1 - dive) ** 1.6 / (zoom / 1.02) ** 0.35;
    const hand = pointKeys(t, [0, [500, 470]], [0.6, [520, 340]], [0.95, [598, 252]], [1.3, [540, 290]], [2, [470, 400]], [3, [440, 440]]);
    return camera({ x: 620 + (878 - 620) * Math.min(1, k), y: 352 + (212 - 352) * Math.min(1, k), zoom },
      layer(0.9, backdrop('amber+2'), fill('amber+1', rect(-900, 430, 3080, 12)), fill('paper', rect(-900, 442, 3080, 130)), far(1, fill('sky+2', Array.from({ length: 30 }, (_, i) => rounded(-600 + i * 72, 446, 66, 56, 3)).join(''))), kitchen, at(460, -40, light)),
      layer(1, floor('sand', 700), at(1090, 552, herb),
        top, machine(t),
        figure(cast.mateo, { at: [390, 700], scale: 0.98, facing: 1, shadow: false, behind: 548, lean: 3 * ramp(t, 0.4, 0.9), head: { turn: 0.56, nod: keys(t, [0, 0], [0.9, -4], [2.4, 4]), gaze: [1, keys(t, [0, 0], [2.4, 0.4])], mouth: t > 1.5 ? 'wonder' : 'smile', brows: ramp(t, 1.4, 1.8) }, near: { to: [372, 520], hand: 'rest' }, far: { to: hand, hand: t < 1.3 ? 'point' : 'open' } }, t, 4),
      ),
      layer(0, keyword(t, 'das Ventil', { at: [250, 120], from: 5.8, size: 52, colour: 'coral' })),
    );
  },
};
