import { at, clipped, fill, group, line, plain, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { darker, type Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { skyline, tree } from '../../../art/places/town.ts';
import { rucksack } from '../../../art/props/small.ts';
import { cast } from '../../../art/rig/cast.ts';
import type { Look } from '../../../art/rig/look.ts';
import { backdrop, camera, endCard, figure, floor, keys, layer, ramp, swing, turn, walk, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

interface House { x: number; wall: Colour; roof: Colour; door: Colour; name: string; look: Look; height: number; gable: boolean }
const houses: readonly House[] = [
  { x: 180, wall: 'teal-1', roof: 'brick-1', door: 'coral', name: 'Career Service', look: { ...cast.rosa, lanyard: 'coral' }, height: 470, gable: true },
  { x: 480, wall: 'brick-1', roof: 'plum+1', door: 'teal', name: 'IHK', look: { ...cast.harpreet, height: 0.91 }, height: 520, gable: false },
  { x: 780, wall: 'plum', roof: 'brick-2', door: 'amber-1', name: 'HWK', look: { ...cast.master, top: { kind: 'shirt', colour: 'sage', sleeves: 'rolled' } }, height: 450, gable: true },
  { x: 1080, wall: 'teal-2', roof: 'sage-2', door: 'plum+1', name: 'Beratungsstelle', look: { ...cast.grace, lanyard: 'amber' }, height: 500, gable: false },
];
const street = 596;
const opens = (n: number): number => turn(1.05, n, 0.72);

/** A house at night; its door opens, light falls out, somebody waves. */
function front(t: number, house: House, n: number): Nodes {
  const { x, wall, roof, door, name, look, height, gable } = house;
  const open = ramp(t, opens(n), opens(n) + 0.5);
  const w = 292;
  const sign = wordsWidth(name, 25) + 34;
  const lit = ramp(t, opens(n) + 0.1, opens(n) + 0.3) > 0.5;
  const upper = street - height;
  return group(
    form(wall, rect(x - w / 2, upper, w, height), 18),
    gable ? form(roof, polygon([x - w / 2 - 10, upper], [x, upper - 110], [x + w / 2 + 10, upper]), 14) : form(roof, rect(x - w / 2 - 8, upper - 26, w + 16, 34), 6),
    [-1, 0, 1].map((k) => { const on = lit || (n + k) % 2 === 0; return [fill(darker(wall, 1), rounded(x + k * 84 - 30, upper + 32, 60, 74, 4)), fill(on ? 'amber+1' : 'ink+1', rounded(x + k * 84 - 25, upper + 37, 50, 64, 3)), line(darker(wall, 1), 4, d`M${x + k * 84} ${upper + 37}v64M${x + k * 84 - 25} ${upper + 66}h50`)]; }),
    fill(darker(door, 2), rounded(x - 82, street - 296, 164, 296, [12, 12, 0, 0])),
    clipped(rect(x - 70, street - 284, 140, 284), fill(open > 0.02 ? 'amber+2' : darker(door), rect(x - 70, street - 284, 140, 284)), fill('amber', rect(x - 70, street - 30, 140, 40)),
      open > 0.02 && plain(figure(look, { at: [x - 6, street - 2], scale: 0.5, facing: -1, shadow: false, head: { turn: 0.45, mouth: 'laugh', brows: 0.5 }, far: n % 2 ? { to: [x - 64, street - 168 + swing(t, 1, n * 0.2) * 6], hand: 'open', turn: -24 } : { to: [x - 60, street - 222 + swing(t, 0.7, n * 0.2) * 9], hand: 'wave' }, near: {} }, t, 20 + n))),
    fill(door, polygon([x + 70, street - 284], [x + 70 - 140 * (1 - open) + 44 * open, street - 284 - 14 * open], [x + 70 - 140 * (1 - open) + 44 * open, street + 20 * open], [x + 70, street])),
    fill('amber', ellipse(x + 70 - 120 * (1 - open) + 34 * open, street - 136, 6)),
    at(x, street - 324, [fill(lit ? 'amber' : 'ink+2', rounded(-sign / 2, -26, sign, 46, 10)), at(0, 6, words(name, { size: 25, colour: lit ? 'ink' : 'ink+4' }))], { scale: 1 + 0.1 * Math.sin(Math.PI * ramp(t, opens(n) + 0.1, opens(n) + 0.6)) }),
  );
}

const lantern = (x: number): Nodes => [line('ink-2', 9, d`M${x} ${street + 30}V180`), fill('amber+1', ellipse(x, 158, 70), 0.14), fill('amber+1', ellipse(x, 158, 42), 0.2), form('ink-1', polygon([x - 24, 134], [x + 24, 134], [x + 16, 182], [x - 16, 182]), 5), fill('amber+2', polygon([x - 17, 140], [x + 17, 140], [x + 11, 176], [x - 11, 176])), fill('ink-2', rounded(x - 30, 124, 60, 12, 4))];
const town = skyline(2200, 0);
const dark = tree(260, 'teal-3');

export const help: Scene = {
  id: 'help',
  seconds: 9,
  enter: { kind: 'hill', colours: ['plum', 'ink'], back: true },
  draw(t) {
    const w = walk(t, { from: [-70, 664], to: [1290, 664], start: 0.3, seconds: 6.2, scale: 0.84 });
    const there = t > 6.5;
    const x = w.at[0];
    return camera({ x: keys(t, [0, 560], [1, 570], [2, 640], [6.2, 1130], [9, 1170]), y: keys(t, [0, 372], [5, 366], [9, 352]), zoom: keys(t, [0, 1.04], [4.6, 1], [9, 1.02]) },
      layer(0, backdrop('ink'), fill('ink+1', ellipse(760, 720, 1000, 560)), Array.from({ length: 34 }, (_, i) => fill('paper', ellipse((i * 211) % 1280, (i * 97) % 250, 1.6 + (i % 3) * 0.7), 0.5 + 0.3 * Math.sin(t * 1.4 + i))), fill('amber+3', ellipse(1060, 96, 44)), fill('ink', ellipse(1040, 84, 41))),
      layer(0.3, group({ ...group(town), matrix: [1, 0, 0, 1, -200, 560], opacity: 0.35 })),
      layer(1, at(1390, 604, dark), at(1700, 606, dark, { scale: 1.25 }), at(-40, 604, dark), houses.map((house, n) => front(t, house, n)),
        floor('ink+2', street), fill('ink+3', rect(-900, street, 3080, 12)), fill('ink+1', rect(-900, 694, 3080, 80)),
        houses.map(({ x: hx }, n) => fill('amber+2', polygon([hx - 66, street + 4], [hx + 62, street + 4], [hx + 26, street + 94], [hx - 132, street + 94]), 0.5 * ramp(t, opens(n), opens(n) + 0.5))),
        lantern(330), lantern(930), lantern(1266),
        at(1540, 330, endCard(t, 6.2, 'coral')),
        at(x - 36 + (w.going ? swing(w.step, 1) * 1.5 : 0), 486 + w.shift[1] * 0.5, rucksack('coral'), { scale: 0.86 }),
        figure(cast.amira, { ...w, scale: 0.84, head: { turn: there ? 0.5 : 0.56, nod: there ? -4 : -2, gaze: [1, -0.2], mouth: t > 1.4 ? 'laugh' : 'smile', brows: 0.5 }, ...(there && { far: { to: [1366, keys(t, [6.5, 480], [7, 396])] as const, hand: 'open' as const, turn: -20 } }) }, t, 3),
      ),
      layer(1.6, at(-300, 850, leaves(1.3, 'ink-4', 14)), at(2260, 860, leaves(1.5, 'ink-4', -16))),
    );
  },
};
