import { at, far, fill, group, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { ellipse, rect, rounded } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { lamp, plant, rucksack } from '../../../art/props/small.ts';
import { cast } from '../../../art/rig/cast.ts';
import { backdrop, camera, chance, figure, floor, keys, layer, pointKeys, pop, ramp, swing, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

interface Note { x: number; y: number; w: number; h: number; colour: Colour; head: string }
const notes: readonly Note[] = [
  { x: 24, y: 22, w: 176, h: 128, colour: 'paper', head: 'Urlaubsantrag' },
  { x: 218, y: 34, w: 150, h: 112, colour: 'amber+2', head: 'Schichtplan' },
  { x: 386, y: 20, w: 186, h: 132, colour: 'coral+2', head: 'Brandschutz' },
  { x: 592, y: 34, w: 156, h: 118, colour: 'paper', head: 'Zeiterfassung' },
  { x: 34, y: 172, w: 158, h: 120, colour: 'sky+1', head: 'Mitteilung' },
  { x: 212, y: 166, w: 190, h: 134, colour: 'paper', head: 'Krankmeldung' },
  { x: 424, y: 176, w: 148, h: 112, colour: 'sage+2', head: 'Sommerfest' },
  { x: 590, y: 172, w: 162, h: 128, colour: 'amber+1', head: 'Sicherheit' },
  { x: 26, y: 314, w: 180, h: 106, colour: 'coral+3', head: 'Dienstreise' },
  { x: 228, y: 320, w: 160, h: 98, colour: 'paper', head: 'Spesen' },
  { x: 404, y: 312, w: 172, h: 108, colour: 'sky+2', head: 'Betriebsrat' },
  { x: 598, y: 320, w: 148, h: 96, colour: 'paper', head: 'Parkplatz' },
];
const note = ({ w, h, colour, head }: Note, n: number): Nodes => {
  const size = Math.min(24, (w - 24) / (wordsWidth(head, 100) / 100));
  return [
    fill('ink', rounded(-w / 2 + 5, 3, w, h, 4), 0.18), fill(colour, rounded(-w / 2, -4, w, h, 4)), at(-w / 2 + 12, 30, words(head, { size, align: 'start' })),
    Array.from({ length: Math.floor((h - 50) / 15) }, (_, i) => fill(colour === 'paper' ? 'ink+4' : darker(colour, 3), rounded(-w / 2 + 12, 44 + i * 15, (w - 24) * (0.55 + chance(n * 7 + i) * 0.42), 6, 3))),
    fill('coral-1', ellipse(0, 4, 7)), fill('coral+1', ellipse(-2, 2, 2.6)),
  ];
};
const sheets = notes.map((each, n) => group(note(each, n)));
const frame = group(fill('ink', rounded(6, 14, 800, 464, 12), 0.16), form('brick', rounded(-12, -12, 800, 464, 12), 10), fill('amber-1', rect(6, 6, 764, 428)));
const hall = group(
  far(1, form('teal-1', rounded(-140, 150, 190, 406, [8, 8, 0, 0]), 8), fill('teal', rounded(-122, 168, 154, 388, 4)), fill('amber', ellipse(18, 370, 8))),
);
const light = lamp(30, 'coral', 160);
const [pot, bag] = [plant('sage-1', 'coral', 1.2), rucksack('coral')];

/** A question mark that rises and sways. */
const question = (t: number, start: number, [x, y]: readonly [number, number], size: number, colour: Colour): Nodes => {
  const k = pop(t, start);
  return k > 0.01 && at(x + swing(t, 3, start) * 7, y - ramp(t, start, start + 2.4) * 46, words('?', { size, colour }), { scale: k, rotate: swing(t, 2.6, start) * 9 });
};

export const noticeBoard: Scene = {
  id: 'notice-board',
  seconds: 8,
  enter: { kind: 'hill', colours: ['plum', 'brick'] },
  draw(t) {
    const eyes = keys(t, [0.8, 0.2], [1.4, -0.8], [2.2, -0.4], [3, 0.4], [3.8, -0.6], [5, 0.3], [8, 0.3]);
    const hand = pointKeys(t, [0, [330, 420]], [1.6, [368, 400]], [2.6, [378, 258]], [6.4, [378, 256]], [7.2, [372, 330]]);
    const scratch = t > 2.5 && t < 6.4 ? swing(t, 0.36) * 5 : 0;
    return camera({ x: keys(t, [0, 560], [3, 640], [8, 690]), y: keys(t, [0, 350], [8, 340]), zoom: keys(t, [0, 1.02], [8, 1.1]) },
      layer(1, backdrop('plum+4')),
      layer(0.95, hall, fill('plum+3', rect(-900, 548, 3080, 14)), at(250, -60, light), at(1120, -60, light)),
      layer(1, floor('plum+1', 562), at(430, 84, frame),
        sheets.map((sheet, n) => {
          const { x, y, w } = notes[n]!;
          const k = n < 6 ? 1 : pop(t, 0.9 + (n - 6) * 0.34, 0.4);
          return k > 0.01 && at(442 + x + w / 2, 96 + y, sheet, { scale: k, rotate: (chance(n) - 0.5) * 7 + swing(t, 3 + chance(n) * 2, chance(n)) * 0.8 });
        }),
        at(64, 640, pot), at(182, 628, bag, { scale: 0.9 }),
        figure(cast.mateo, { at: [330, 634], scale: 0.96, facing: 1, lean: keys(t, [0.6, 0], [1.6, 4], [3, 1], [5, 6], [8, 4]), head: { turn: 0.6, nod: keys(t, [0, 0], [1.4, -10], [3, 4], [4, -8], [5.4, 2]), gaze: [1, eyes], mouth: t < 1.4 ? 'calm' : 'wonder', brows: keys(t, [1, 0], [1.8, 0.9], [4.4, 0.9], [5, -0.4]) }, near: { to: [hand[0] + scratch * 0.4, hand[1] + scratch * 0.5], hand: t > 2 && t < 7 ? 'grip' : 'rest' }, far: { to: pointKeys(t, [4.6, [410, 440]], [5.4, [470, 330]], [7.4, [486, 330]]), hand: 'point' } }, t, 4),
        question(t, 2.2, [236, 226], 104, 'coral'), question(t, 3, [168, 300], 76, 'plum'), question(t, 3.8, [128, 190], 84, 'teal'), question(t, 4.8, [196, 140], 70, 'amber-1'),
      ),
      layer(1.5, at(1340, 850, leaves(1.4, 'plum-3', -16))),
    );
  },
};
