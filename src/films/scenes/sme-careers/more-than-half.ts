import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { cloud, skyline, tree } from '../../../art/places/town.ts';
import { mini, type Mini } from '../../../art/rig/mini.ts';
import { backdrop, camera, chance, clamp, figureCard, floor, keys, keyword, layer, miniStep, ramp, swing, words } from '../../motion/index.ts';
import { number, quantity } from '../../numbers.ts';
import type { Scene } from '../../scene.ts';

const street = 478;
interface Firm { x: number; wall: Colour; roof: Colour; sign: Colour; gable: boolean; height: number }
const firms: readonly Firm[] = [
  { x: 110, wall: 'coral', roof: 'brick', sign: 'amber', gable: true, height: 240 },
  { x: 330, wall: 'amber', roof: 'brick-1', sign: 'teal', gable: false, height: 214 },
  { x: 550, wall: 'teal', roof: 'plum', sign: 'coral', gable: true, height: 226 },
  { x: 770, wall: 'sky', roof: 'teal-1', sign: 'plum', gable: false, height: 206 },
];
const tower = 1090;

const front = ({ x, wall, roof, sign, gable, height }: Firm): Nodes => group(
  form(wall, rect(x - 98, street - height, 196, height), 14),
  gable ? form(roof, polygon([x - 108, street - height], [x, street - height - 82], [x + 108, street - height]), 12)
    : [0, 1, 2].map((k) => form(roof, polygon([x - 98 + k * 65.4, street - height], [x - 98 + k * 65.4, street - height - 52], [x - 32.6 + k * 65.4, street - height]), 5)),
  [-62, 62].map((o) => [fill(darker(wall, -3), rounded(x + o - 24, street - height + 62, 48, 58, 4)), line(darker(wall, 1), 4, d`M${x + o} ${street - height + 62}v58`)]),
  form(sign, rounded(x - 60, street - height + 14, 120, 34, 8), 5), at(x, street - height + 40, words('KMU', { size: 27, colour: sign === 'amber' ? 'ink' : 'paper' })),
  fill(darker(wall, 3), rounded(x - 36, street - 118, 72, 118, [8, 8, 0, 0])), fill('amber+2', rect(x - 29, street - 111, 58, 111)),
);
const houses = group(firms.map(front));
const big = group(
  form('ink+4', rect(tower - 130, street - 430, 260, 430), 22), form('ink+3', rect(tower - 140, street - 446, 280, 22), 6),
  Array.from({ length: 20 }, (_, i) => fill('ink+2', rounded(tower - 108 + (i % 5) * 45, street - 404 + Math.floor(i / 5) * 64, 32, 40, 3))),
  fill('ink+2', rounded(tower - 46, street - 124, 92, 124, [8, 8, 0, 0])), fill('ink+5', rect(tower - 38, street - 116, 76, 116)),
);

const tops: readonly Colour[] = ['coral', 'teal', 'amber-1', 'plum', 'paper-1', 'sage-1', 'brick', 'sky-1'];
const skins = ['fair', 'olive', 'umber', 'ebony'] as const;
const styles = ['short', 'long', 'bun', 'scarf'] as const;
interface Walker { look: Mini; start: number; speed: number; y: number; door: number; size: number }
const total = 34;
/** As many of the crowd as the register says go into the small firms. */
const walkers = (): readonly Walker[] => Array.from({ length: total }, (_, i) => {
  const share = quantity('kmu-share-employees', 'share') / 100;
  const small = Math.floor((i + 1) * share) > Math.floor(i * share);
  const nth = Math.floor(i * share);
  return { look: { skin: skins[(i * 7 + 1) % 4]!, hair: (['ink-2', 'amber-2', 'ink-3', 'brick-1'] as const)[(i * 3) % 4]!, top: tops[(i * 5) % 8]!, bottom: (['ink+1', 'teal-2', 'plum-1'] as const)[i % 3]!, style: styles[(i * 3 + 1) % 4]! },
    start: -3.6 + i * 0.215 + chance(i) * 0.08, speed: 176 + chance(i + 9) * 34, y: 534 + (i % 5) * 15, door: small ? firms[3 - (nth % 4)]!.x : tower, size: 0.5 + (i % 5) * 0.024 };
});
let crowd: readonly Walker[] | undefined;

function people(t: number): Nodes {
  crowd ??= walkers();
  const shown = crowd.map((each) => {
    const { start, speed, y, door, size, look } = each;
    const run = (t - start) * speed - 60;
    const into = clamp((run - (door - 46)) / 110);
    // Into the door: up the pavement, a little to the side, then gone behind the frame.
    const [px, py] = into > 0 ? [door - 46 + 46 * Math.min(1, into * 1.4), y - (y - street + 2) * into] : [run, y];
    const walked = into > 0 ? door + (y - street) * into * 1.3 : run;
    return { py, into, node: into < 1 && run > -80 ? at(px, py, mini({ ...look, step: miniStep(walked / size) }), { scale: size * (1 - 0.14 * into) }) : undefined, door };
  }).toSorted((a, b) => a.py - b.py);
  return shown.map(({ node, into, door }) => node && (into > 0.86 ? clipped(rect(door - 29, street - 130, 58, 140), node) : node));
}

const town = skyline(1800, 2);
const [oak, lime] = [tree(170, 'sage-1'), tree(150, 'sage-2')];

export const moreThanHalf: Scene = {
  id: 'more-than-half',
  seconds: 8,
  enter: { kind: 'sweep', colours: ['teal', 'amber'] },
  draw(t) {
    const glow = ramp(t, 4.4, 5.2);
    return camera({ x: keys(t, [0, 560], [8, 650]), y: 360, zoom: keys(t, [0, 1.1], [5, 1], [8, 1]) },
      layer(0, backdrop('coral+3'), fill('amber+1', ellipse(940, 190, 74))),
      layer(0.15, at(240 + t * 8, 90, cloud(0, 0, 190)), at(760 + t * 6, 70, cloud(0, 0, 140))),
      layer(0.35, at(-240, 470, town)),
      layer(0.98, far(1, at(-20, street, oak), at(220, street, lime), at(440, street, oak, { scale: 0.9 }), at(662, street, lime), at(900, street, oak, { scale: 1.1 }), at(1290, street, oak)), houses, big,
        glow > 0 && firms.map(({ x }, n) => fill('amber+2', polygon([x - 29, street], [x + 29, street], [x + 60, street + 46], [x - 60, street + 46]), 0.7 * ramp(t, 4.4 + n * 0.12, 5 + n * 0.12)))),
      layer(1, floor('sand+1', street), fill('sand-1', rect(-900, street, 3080, 8)), floor('ink+4', 622), fill('ink+3', rect(-900, 622, 3080, 8)),
        firms.map(({ x }, n) => fill('amber', polygon([x - 29, street], [x + 29, street], [x + 66, street + 40], [x - 66, street + 40]), 0.55 * ramp(t, 3.8 + n * 0.15, 4.4 + n * 0.15))), people(t)),
      layer(1.5, at(-40, 850, leaves(1.4, 'plum-3', 16 + swing(t, 4))), at(1330, 850, leaves(1.3, 'plum-3', -14 + swing(t, 4.4)))),
      layer(0, keyword(t, 'die KMU', { at: [420, 92], from: 0.9, until: 3.9, size: 60, colour: 'coral' }), figureCard(t, number('kmu-share-employees', 'share'), 'der Beschäftigten', { at: [420, 118], from: 4.3, size: 104, colour: 'coral', tilt: 2 })),
    );
  },
};
