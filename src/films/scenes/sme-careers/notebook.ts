import { at, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, polygon, rect } from '../../../art/core/path.ts';
import { skyline, tree, view } from '../../../art/places/town.ts';
import { binders, pen } from '../../../art/props/paper.ts';
import { lamp, mug, plant } from '../../../art/props/small.ts';
import { shelf } from '../../../art/props/storage.ts';
import { gear, sensor, valve } from '../../../art/props/workshop.ts';
import { cast } from '../../../art/rig/cast.ts';
import { backdrop, camera, figure, floor, keys, layer, pointKeys, pop, ramp, says, speaks, swing, visit, walk, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const edge = 452;
const room = group(
  at(70, 70, view(300, 290, [skyline(300, 1), at(240, 6, tree(130))], 'paper', 1)),
  at(1010, 400, shelf(250, 300, [[at(16, 0, binders('teal', 'coral', 'plum', 'amber')), at(180, -20, sensor('coral'), { scale: 0.8 })], [at(70, -20, gear(26, 9, 'teal')), at(170, 0, valve(), { scale: 0.9 })], [at(20, 0, binders('amber', 'brick', 'teal'))]], 'brick+1')),
);
const light = lamp(20, 'amber', 170);
const pot = plant('sage-1', 'amber', 0.75);
const top = group(fill('sand', polygon([90, edge], [1190, edge], [1330, 612], [-50, 612])), fill('sand-1', rect(-50, 611, 1380, 24)), form('teal-1', rect(-10, 634, 1300, 200), 20));

/** A row of the notebook: a word that writes itself, and a drawing for it. */
const rows: readonly { word: string; from: number; drawing: Nodes }[] = [
  { word: 'der Sensor', from: 1, drawing: at(4, 0, sensor('teal'), { scale: 0.72 }) },
  { word: 'das Ventil', from: 2.1, drawing: at(0, 12, valve('amber-1', 'coral'), { scale: 0.62 }) },
  { word: 'der Pegel', from: 4.5, drawing: [line('sky-1', 6, 'M-44 12q11 -12 22 0t22 0t22 0t22 0'), line('coral', 6, 'M36 26V-26M28 -16L36 -27L44 -16')] },
];
const flatten = (nodes: Nodes, x: number, y: number, slant: number): Nodes => ({ kind: 'group', matrix: [1, 0, slant, 0.56, x, y], kids: [group(nodes)] });

function book(t: number): Nodes {
  return [
    fill('ink', polygon([352, 476], [940, 476], [988, 612], [314, 612]), 0.16),
    fill('coral-1', polygon([342, 466], [938, 466], [986, 610], [298, 610])), fill('paper', polygon([352, 462], [638, 466], [640, 600], [312, 600])), fill('paper', polygon([642, 466], [928, 462], [972, 600], [640, 600])), fill('sand', polygon([630, 466], [650, 466], [652, 600], [628, 600])),
    line('ink+2', 4, d`M640 464V600`),
    rows.map(({ word, from, drawing }, i) => {
      const share = ramp(t, from, from + 0.9, (u) => u);
      const y = 492 + i * 41;
      const width = wordsWidth(word, 40);
      return [
        line('sky', 3, d`M${346 - i * 10} ${y + 12}H620`),
        share > 0 && flatten({ kind: 'group', clip: rect(0, -60, width * share + 2, 100), kids: [words(word, { size: 40, colour: i === 2 ? 'coral-2' : 'ink', align: 'start' })] }, 372 - i * 11, y + 6, -0.1),
        flatten(at(0, -10, drawing, { scale: Math.max(0.001, pop(t, from + 0.5)) * 1.05 }), 800 + i * 6, y + 4, 0.1), i < 2 && line('sky', 3, d`M662 ${y + 16}H${930 + i * 12}`),
      ];
    }),
  ];
}

export const notebook: Scene = {
  id: 'notebook',
  seconds: 8,
  enter: { kind: 'sweep', colours: ['sage', 'coral'], back: true },
  draw(t) {
    const w = walk(t, { from: [1400, 770], to: [1000, 770], start: 1.6, seconds: 2, scale: 1.1 });
    const here = t > 3.6;
    const writes = (t > 1 && t < 2) || (t > 2.1 && t < 3.1) || (t > 4.5 && t < 5.5);
    const row = t < 2 ? 0 : t < 4 ? 1 : 2;
    const tip = (n: number, share: number) => [448 - n * 11 + wordsWidth(rows[n]!.word, 40) * share, 456 + n * 41] as const;
    const hand = writes ? tip(row, ramp(t, rows[row]!.from, rows[row]!.from + 0.9, (u) => u)).map((v, i) => v + (i ? swing(t, 0.22) * 3 : 0)) as [number, number] : pointKeys(t, [0, [470, 500]], [1, [...tip(0, 0)]], [2, [...tip(0, 1)]], [2.1, [...tip(1, 0)]], [3.1, [...tip(1, 1)]], [3.7, [404, 520]], [4.2, [404, 520]], [4.5, [...tip(2, 0)]], [5.5, [...tip(2, 1)]], [6, [376, 536]]);
    const glad = t > 5.9;
    const laugh = glad ? swing(t, 0.5) * 2 : 0;
    return camera({ x: keys(t, [0, 600], [3, 640], [8, 660]), y: keys(t, [0, 380], [8, 356]), zoom: keys(t, [0, 1.12], [3, 1], [8, 1.03]) },
      layer(0.8, backdrop('amber+3'), far(1, room), at(640, -70, light)),
      layer(1, floor('brick+2', 640), top, at(1130, 500, pot), at(120, 0, book(t)),
        figure({ ...cast.linh, lanyard: 'teal' }, { ...w, scale: 1.1, behind: edge, shadow: false, lean: here ? 9 : w.lean, head: { turn: 0.56, nod: here ? 10 - 8 * ramp(t, 5.8, 6.2) + laugh : 0, gaze: [1, here && !glad ? 0.7 : 0.1], mouth: glad ? 'laugh' : speaks(t, [[3.7, 5.4]]), brows: 0.5 }, ...(here && { far: { to: pointKeys(t, [3.6, [910, 480]], [4.2, [850, 556]], [5.7, [850, 556]], [6.2, [880, 486]], [8, [880, 486]]), hand: t < 5.8 ? 'point' as const : 'open' as const }, near: { to: [1060, 490] as const, hand: 'rest' as const } }) }, t, 8),
        figure(cast.mateo, { at: [396 - ramp(t, 5.6, 6.3) * 30, 578], legs: 'none', scale: 1.16, behind: edge, shadow: false, lean: 9 - ramp(t, 5.6, 6.3) * 8, head: { turn: 0.54, nod: (writes ? 14 : 4) - (glad ? 6 : 0) + laugh, gaze: [1, writes ? 0.9 : 0], mouth: glad ? 'laugh' : speaks(t, [[3, 3.7]], writes ? 'calm' : 'smile'), brows: writes ? 0 : 0.7 }, far: { to: hand, hand: 'pinch', holds: at(10, 2, pen('coral'), { rotate: 56 }) }, near: { to: [330 - ramp(t, 5.6, 6.3) * 40, 540], hand: 'rest', short: 0.74 } }, t, 4),
        at(150, 560, mug('coral'), { scale: 1 }),
        says(['Wie heißt das?'], { at: [590, 130], to: [500, 250], scale: visit(t, 2.6, 4), size: 38 }),
        says(['Das ist der Pegel.'], { at: [690, 96], to: [930, 258], scale: visit(t, 4.1, 7.9), size: 38 }),
      ),
    );
  },
};
