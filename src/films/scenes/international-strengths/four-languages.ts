import { at, clipped, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { between, type Point } from '../../../art/core/vector.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { skyline, view } from '../../../art/places/town.ts';
import { binders } from '../../../art/props/paper.ts';
import { lamp, plant } from '../../../art/props/small.ts';
import { box, shelf } from '../../../art/props/storage.ts';
import { backdrop, camera, easeIn, figure, floor, keys, keyword, layer, pointKeys, pop, ramp, swing, turn, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { cast, lensRing, scribble } from './props.ts';

const room = group(
  at(40, 84, view(300, 290, skyline(300, 1), 'paper', 1)),
  at(1080, 330, shelf(260, 240, [[at(14, 0, binders('teal', 'coral', 'plum')), at(150, 0, box(70, 60, 'amber-1'))], [at(20, 0, box(90, 64, 'sage')), at(140, 0, binders('brick', 'amber'))]], 'brick+1')),
);
const ceiling = lamp(20, 'coral', 150);
const palm = plant('sage-1', 'amber-1', 1.2);
const languages: readonly { word: string; colour: Colour; from: Point }[] = [
  { word: 'Deutsch', colour: 'coral', from: [262, 156] },
  { word: 'Englisch', colour: 'teal', from: [330, 66] },
  { word: 'Französisch', colour: 'plum', from: [556, 62] },
  { word: 'Twi', colour: 'brick', from: [288, 252] },
];
const [px, py] = [660, 40];
const last: Point = [px + 104, 514];

/** The last line as it stands on the page: tiny, or large under the glass. */
const lastLine = group(scribble(-6, -30, [230, 190], 9, 'ink+4', 4), at(0, 4, words('Deutsch · Englisch · Französisch · Twi', { size: 10.5, colour: 'ink', align: 'start' })));

const page: Nodes = group(
  line('brick-1', 14, d`M${px + 60} 550L${px + 10} 640M${px + 330} 550L${px + 380} 640`),
  fill('ink', rounded(px + 10, py + 14, 390, 520, 8), 0.18), fill('paper', rounded(px, py, 390, 514, 8)),
  form('brick-1', rounded(px - 16, py + 508, 422, 22, 6), 6), form('ink+2', rounded(px + 150, py - 18, 90, 34, 8), 5),
  at(px + 34, py + 74, words('Lebenslauf', { size: 46, colour: 'coral-1', align: 'start' })), scribble(px + 36, py + 94, [180, 140], 18),
  [['Ausbildung', 156, 'teal'], ['Erfahrung', 292, 'teal']].map(([text, y]) => [at(px + 36, py + (y as number), words(text as string, { size: 26, colour: 'teal', align: 'start' })), fill('teal+2', rect(px + 36, py + (y as number) + 10, 318, 3)), scribble(px + 60, py + (y as number) + 28, [250, 210, 268, 180], 20), [0, 2].map((i) => fill('coral', ellipse(px + 43, py + (y as number) + 31 + i * 20, 6)))]),
);

const lensAt = (t: number): Point => pointKeys(t, [3.3, [640, 330]], [4.1, [690, 396]], [5.2, [last[0] - 34, last[1] - 4]], [5.9, [last[0] - 30, last[1]]], [7.2, [last[0] + 2, last[1]]]);

export const fourLanguages: Scene = {
  id: 'four-languages',
  seconds: 8,
  draw(t) {
    const lens = lensAt(t);
    const grip: Point = [lens[0] - 124, lens[1] - 94];
    const searching = ramp(t, 3.2, 4);
    const here = pop(t, 3.1);
    const seen = ramp(t, 5.2, 5.7);
    const [r, big] = [94, 2.5];
    return camera({ x: keys(t, [0, 590], [3, 620], [5.4, 690], [8, 694]), y: keys(t, [0, 350], [3.2, 352], [5.4, 404], [8, 408]), zoom: keys(t, [0, 1.04], [3, 1.02], [5.6, 1.24], [8, 1.28]) },
      layer(0.86, backdrop('amber+2'), room, at(520, -40, ceiling)),
      layer(1, floor('brick+2', 580), fill('amber+1', rect(-900, 568, 3080, 12)), at(130, 632, palm), page,
        at(last[0] - 68, last[1], lastLine, { scale: 1 }),
        figure(cast.samuel, {
          at: [496, 640], scale: 0.92, lean: 2 + 10 * searching, shift: [0, 10 * searching],
          head: { turn: 0.56, nod: keys(t, [0, -6], [2.6, -4], [3.6, 6], [5, 20], [8, 18]), gaze: [keys(t, [0, -0.4], [1.2, 0.5], [2.4, -0.3], [3.2, 0.8], [5, 1]), keys(t, [0, -0.6], [2.6, -0.4], [5, 0.8])], mouth: t < 3 ? (t > 0.8 ? 'laugh' : 'smile') : t > 5.4 ? 'wonder' : 'calm', brows: t < 3 ? 0.6 : t > 5.3 ? 0.9 : 0 },
          near: t < 3.2 ? { to: pointKeys(t, [0, [448, 430]], [0.9, [436, 340]], [1.6, [416, 360]], [2.6, [436, 350]], [3.2, [476, 430]]), hand: 'open' } : { to: pointKeys(t, [3.2, [476, 430]], [4, [512, 470]]), hand: 'rest' },
          far: t < 3.1 ? { to: pointKeys(t, [0, [576, 420]], [0.9, [612, 300]], [1.7, [626, 320]], [2.6, [608, 310]], [3.1, [596, 320]]), hand: 'open' } : { to: grip, hand: 'grip' },
        }, t, 4),
        here > 0.01 && at(lens[0], lens[1], [
          clipped(ellipse(0, 0, r), fill('sky+3', ellipse(0, 0, r)), at((last[0] - 68 - lens[0]) * big, (last[1] - lens[1]) * big, [fill('paper', rect(-110, -60, 520, 120)), lastLine], { scale: big }), seen < 1 && fill('sky+2', ellipse(0, 0, r), 0.3 * (1 - seen))), lensRing(r),
        ], { scale: here }),
        languages.map(({ word, colour, from }, n) => {
          const [start, leave] = [turn(0.7, n, 0.4), turn(2.9, n, 0.2)];
          const k = pop(t, start);
          const gone = ramp(t, leave, leave + 0.75, easeIn);
          if (k <= 0.01 || gone >= 1) return undefined;
          const to: Point = [last[0] - 10 + n * 34, last[1]];
          const [x, y] = between(from, to, gone);
          const w = wordsWidth(word, 34) + 48;
          return at(x, y - Math.sin(Math.PI * gone) * 70 + swing(t, 2.6, n * 0.25) * 5 * (1 - gone), [fill('ink', rounded(-w / 2 + 4, -26, w, 62, 28), 0.14), fill(colour, rounded(-w / 2, -34, w, 62, 28)), fill(colour, polygon([-12, 24], [20, 24], [22 + (from[0] < 490 ? 14 : -34), 48])), at(0, 9, words(word, { size: 34, colour: 'paper' }))], { scale: k * (1 - 0.84 * gone), rotate: gone * 20 * (n % 2 ? 1 : -1) });
        }),
      ),
      layer(1.5, at(-10, 860, leaves(1.4, 'plum-3', 14)), at(1290, 850, leaves(1.3, 'plum-3', -18))),
      layer(0, keyword(t, 'die Sprachen', { at: [196, 92], from: 5.8, colour: 'coral', size: 40 })),
    );
  },
};
