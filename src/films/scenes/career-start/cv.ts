import { at, fill, group, line, type Group, type Nodes } from '../../../art/core/graph.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, ellipse, rect, rounded } from '../../../art/core/path.ts';
import { between, type Point } from '../../../art/core/vector.ts';
import { backdrop, camera, easeIn, keys, layer, out, pop, ramp, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { forearm, keyboardAbove, mugAbove, phoneAbove, plantAbove, scribble, tick } from './props.ts';

interface Block { at: Point; size: Point; start: number; side: 'left' | 'right'; inside: Nodes }

const station = (y: number, date: string, widths: readonly number[], dot: Colour): Nodes => [
  fill(dot, ellipse(14, y - 7, 7)), at(34, y, words(date, { size: 20, colour: 'ink+1', align: 'start' })), scribble(176, y - 15, widths),
];
const heading = (text: string, colour: Colour): Nodes => [at(6, 24, words(text, { size: 25, colour, align: 'start' })), fill(darker(colour, -3), rect(6, 33, 360, 3))];

const first: Block[] = [
  { at: [36, 34], size: [372, 96], start: 0.75, side: 'right', inside: [at(4, 42, words('Lebenslauf', { size: 45, colour: 'coral-1', align: 'start' })), scribble(6, 62, [150, 118], 16), fill('teal', ellipse(212, 65, 6)), scribble(226, 62, [128, 96], 16), fill('teal', ellipse(212, 81, 6))] },
  { at: [36, 152], size: [372, 150], start: 1.6, side: 'left', inside: [heading('Ausbildung', 'teal'), line('sage', 3, 'M14 62V126'), station(68, '10/2024', [180, 120], 'coral'), station(122, '09/2020', [160, 140], 'teal')] },
  { at: [36, 322], size: [372, 206], start: 2.45, side: 'right', inside: [heading('Erfahrung', 'teal'), line('sage', 3, 'M14 62V180'), station(68, '04/2025', [170, 130], 'coral'), station(122, '07/2023', [184, 90], 'teal'), station(176, '01/2022', [150, 120], 'teal')] },
];
const second: Block[] = [
  { at: [36, 34], size: [372, 130], start: 5.2, side: 'right', inside: [heading('Sprachen', 'teal'), [0, 1, 2].map((i) => [scribble(6, 54 + i * 26, [110]), [0, 1, 2, 3, 4].map((k) => fill(k < [5, 4, 3][i]! ? 'coral' : 'sand', ellipse(190 + k * 30, 57 + i * 26, 9)))])] },
  { at: [36, 190], size: [372, 130], start: 5.75, side: 'left', inside: [heading('Kenntnisse', 'teal'), ([['amber', 6, 96], ['sky', 114, 130], ['sage+1', 256, 104]] as const).map(([colour, x, w]) => fill(colour, rounded(x, 52, w, 30, 15))), ([['coral+2', 6, 140], ['amber+1', 158, 110]] as const).map(([colour, x, w]) => fill(colour, rounded(x, 92, w, 30, 15)))] },
  { at: [36, 346], size: [372, 150], start: 6.3, side: 'right', inside: [heading('Projekte', 'teal'), line('sage', 3, 'M14 62V126'), station(68, '11/2025', [176, 130], 'coral'), station(122, '05/2024', [150, 110], 'teal')] },
];

const sheet = (): Group => group(fill('ink', rounded(10, 14, 444, 620, 6), 0.16), fill('paper', rounded(0, 0, 444, 620, 6)));
const page = sheet();

/** A block on its way: brought by a hand, laid down, from then on part of the sheet. */
function laid(t: number, origin: Point, blocks: readonly Block[]): { on: Nodes; hands: Nodes } {
  const on: Nodes[] = [];
  const arms: Nodes[] = [];
  for (const { at: [x, y], size: [w, h], start, side, inside } of blocks) {
    const place: Point = [origin[0] + x, origin[1] + y];
    const home: Point = side === 'right' ? [1420, 980] : [-120, 980];
    const grip: Point = side === 'right' ? [place[0] + w - 6, place[1] + h * 0.62] : [place[0] + 10, place[1] + h * 0.62];
    const wrist: Point = side === 'right' ? [grip[0] + 74, grip[1] + 56] : [grip[0] - 74, grip[1] + 56];
    const come = ramp(t, start, start + 0.5, out);
    const go = ramp(t, start + 0.62, start + 1.1, easeIn);
    if (t < start) continue;
    const away: Point = [(home[0] - wrist[0]) * (1 - come), (home[1] - wrist[1]) * (1 - come)];
    const carried = come < 1;
    const block = at(place[0] + (carried ? away[0] : 0), place[1] + (carried ? away[1] : 0), [carried && fill('ink', rounded(4, 12, w, h, 6), 0.14), carried && fill('paper', rounded(-6, -4, w + 12, h + 8, 6)), inside], { rotate: carried ? (1 - come) * (side === 'right' ? 14 : -14) : 0 });
    on.push(block);
    if (go < 1) arms.push(forearm(home, come < 1 ? between(home, wrist, come) : between(wrist, home, go), 'pinch', { over: side === 'left' }));
  }
  return { on, hands: arms };
}

const desk = group(
  [90, 262, 430, 612].map((y, i) => line('teal-1', 3, d`M-400 ${y}C200 ${y - 10 + i * 5} 700 ${y + 14 - i * 6} 1700 ${y}`)),
  at(110, 130, keyboardAbove(), { rotate: -12 }),
);
const [cup, green, telephone] = [mugAbove('amber'), plantAbove('sage'), phoneAbove()];

/** The field for a photo pops up, is not needed, and is flicked away. */
function photo(t: number, [x, y]: Point): Nodes {
  const flick = ramp(t, 4.1, 4.6, easeIn);
  const k = pop(t, 3.3);
  if (k <= 0.01 || flick >= 1) return undefined;
  return at(x + 358 + flick * 700, y + 86 - flick * 420, [
    fill('sand', rounded(-50, -60, 100, 120, 8)), line('ink+4', 4, 'M-50 -60h14m14 0h16m14 0h16m14 0h12v16m0 14v18m0 14v18m0 14v26h-12m-14 0h-16m-14 0h-16m-14 0h-14v-16m0 -14v-18m0 -14v-18m0 -14v-26'),
    fill('ink+4', ellipse(0, -16, 20, 23)), fill('ink+4', d`M-34 48Q-30 14 0 14T34 48Z`),
  ], { scale: k, rotate: flick * 200 + 3 });
}

export const cv: Scene = {
  id: 'cv',
  seconds: 8,
  enter: { kind: 'sweep', colours: ['amber', 'coral'], back: true },
  draw(t) {
    const slide = ramp(t, 4.6, 5.3);
    const one: Point = [418 - slide * 196, 46];
    const two: Point = [418 + slide * 290, 60];
    const [a, b] = [laid(t, one, first), laid(t, two, second)];
    const flickHand = t > 3.8 && t < 5 && forearm([1420, 980], between([1420, 980], [one[0] + 420, one[1] + 170 - ramp(t, 4.1, 4.4) * 40], ramp(t, 3.8, 4.15, out) * (1 - ramp(t, 4.5, 5, easeIn))), 'point');
    return camera({ x: keys(t, [0, 640], [8, 648]), y: keys(t, [0, 300], [2.6, 352], [8, 362]), zoom: keys(t, [0, 1.16], [2.8, 1.03], [4.6, 1.02], [8, 1]), roll: keys(t, [0, -2], [4, -0.6], [8, 0.6]) },
      layer(1, backdrop('teal'), desk, at(1140, 130, green), at(1196, 470, cup, { rotate: 20 }), at(66, 470, telephone, { rotate: -14 }),
        at(two[0], two[1], slide > 0 && page, { rotate: slide * 1.6 }),
        at(one[0], one[1], page),
        a.on, slide > 0.98 && b.on, photo(t, one), a.hands, b.hands, flickHand,
        t > 7 && at(two[0] + 408, two[1] + 30, tick('coral'), { scale: pop(t, 7.05) * 1.2 }),
      ),
    );
  },
};
