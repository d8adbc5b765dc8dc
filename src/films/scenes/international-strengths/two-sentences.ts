import { at, clipped, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, polygon, rect, rounded } from '../../../art/core/path.ts';
import { skyline, view } from '../../../art/places/town.ts';
import { notebook } from '../../../art/props/hands.ts';
import { clock, lamp, mug, plant } from '../../../art/props/small.ts';
import { box, shelf } from '../../../art/props/storage.ts';
import { pot } from '../../../art/props/hands.ts';
import { sensor } from '../../../art/props/workshop.ts';
import { recoloured } from '../../../art/core/graph.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { backdrop, backOut, bubble, camera, chance, figure, keys, layer, pointKeys, pop, ramp, speaks, swing, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { cast } from './props.ts';

const night = (colour: Colour): Colour => (/^(sand|paper|amber)-/.test(colour) ? 'amber+1' : colour.startsWith('sage') ? 'plum-1' : /^(coral|brick|plum)/.test(colour) ? 'plum-4' : 'plum-2');
const evening = recoloured(group(skyline(330, 1)), night);
const kitchen = group(
  at(60, 60, view(330, 270, [fill('plum', rect(-40, -400, 500, 500)), fill('amber+2', ellipse(250, -206, 26)), evening], 'paper', 1)),
  fill('teal-1', rect(470, 396, 1400, 60)), fill('teal', Array.from({ length: 18 }, (_, i) => rounded(476 + i * 66, 300, 60, 44, 4) + rounded(476 + i * 66, 350, 60, 44, 4)).join('')),
  at(960, 260, shelf(300, 130, [[at(50, -28, pot('coral'), { scale: 0.9 }), at(116, 0, box(56, 62, 'amber-1')), at(196, 0, mug('sky')), at(246, 0, mug('coral'))]], 'brick+1')),

);
const light = lamp(10, 'coral', 170);
const fern = plant('sage-1', 'coral', 0.9);

/** The long story: more and more lines that nobody will read. */
function long(t: number, squeeze: number): Nodes {
  const rows = 7;
  return Array.from({ length: rows }, (_, r) => {
    let x = -300;
    return Array.from({ length: 7 }, (_, i) => {
      const w = 34 + chance(r * 9 + i) * 74;
      const start = 0.6 + r * 0.34 + i * 0.05;
      const here = ramp(t, start, start + 0.12);
      const node = x + w < 312 && here > 0 && fill(['ink+3', 'ink+4', 'coral+1', 'ink+4', 'teal+2'][Math.floor(chance(r * 5 + i * 3) * 5)] as 'ink', rounded(x, -128 + r * 39 + squeeze * 0, w * here, 17, 8));
      x += w + 16;
      return node;
    });
  });
}

const first: Nodes = [at(-196, 2, [fill('sky+1', ellipse(0, 0, 48)), fill('sky-1', d`M-44 16Q-22 6 0 16T44 16Q30 46 0 48Q-30 46 -44 16Z`), at(4, 0, sensor('teal'), { scale: 0.62, rotate: 60 })])];
const second = (t: number): Nodes => [at(-196, 2, [fill('sage+2', ellipse(0, 0, 48)), [0, 1, 2].map((i) => { const h = [18, 32, 50][i]! * ramp(t, 5.9 + i * 0.15, 6.5 + i * 0.15, backOut); return form(i === 2 ? 'coral' : 'amber', rect(-30 + i * 22, 26 - h, 17, h), 4); }), line('ink+1', 4, 'M-36 26H38')])];
const text = (word: string, colour: 'teal' | 'coral-1'): Nodes => [at(-128, -10, words(word, { size: 36, align: 'start', colour: 'ink' })), fill(colour, rounded(-128, 14, wordsWidth(word, 36) * 0.94, 8, 4)), fill('ink+4', rounded(-128, 34, wordsWidth(word, 36) * 0.6, 8, 4))];

export const twoSentences: Scene = {
  id: 'two-sentences',
  seconds: 8,
  enter: { kind: 'drop', colours: ['plum', 'coral'] },
  draw(t) {
    const chatter = t > 0.6 && t < 3;
    const breath = ramp(t, 3, 3.5) * (1 - ramp(t, 3.6, 4));
    const grow = keys(t, [0.6, 0], [1, 0.55, backOut], [2.9, 1], [3.4, 1.05], [3.8, 0]);
    const shake = t > 2.3 && t < 3.3 ? swing(t, 0.16) * 2.5 * ramp(t, 2.3, 2.9) : 0;
    const gesture = pointKeys(t, [0, [480, 560]], [0.8, [452, 440]], [1.2, [474, 490]], [1.6, [450, 430]], [2, [476, 484]], [2.4, [452, 426]], [2.9, [474, 470]], [3.4, [486, 560]], [4, [486, 520]], [4.4, [540, 430]], [5.2, [510, 520]], [5.7, [512, 446]], [7, [500, 540]]);
    const height = 110 + 200 * ramp(t, 0.6, 3, (k) => k);
    return camera({ x: keys(t, [0, 600], [3, 650], [8, 664]), y: keys(t, [0, 366], [8, 356]), zoom: keys(t, [0, 1.12], [3, 1], [4.2, 1.02], [8, 1.06]) },
      layer(0.8, backdrop('teal+3'), kitchen, at(540, -60, light), fill('amber+2', polygon([470, 80], [610, 80], [900, 760], [180, 760]), 0.28), at(476, 220, clock(42, 7, 10 + t * (t < 3.3 ? 5 : 1), 'coral'))),
      layer(1,
        fill('sand', d`M-900 564H2180V640H-900Z`), fill('sand-1', rect(-900, 640, 3080, 20)), fill('brick', rect(-900, 660, 3080, 700)),
        figure(cast.samuel, {
          at: [340, 590 - breath * 8], legs: 'none', scale: 1.24, behind: 564, shadow: false, lean: chatter ? 6 + swing(t, 0.7) * 2 : 2 - 3 * breath,
          head: { turn: 0.5, nod: chatter ? swing(t, 0.5) * 4 : breath > 0.1 ? -10 * breath : 2, gaze: [1, chatter ? -0.3 : 0], mouth: t < 3 ? speaks(t, [[0.6, 3]]) : speaks(t, [[4.2, 5.2], [5.6, 6.6]], t > 6.6 ? 'laugh' : 'calm'), brows: chatter ? 0.9 : 0.3, eyes: breath > 0.3 ? 'shut' : 'open' },
          near: { to: t > 3 && t < 4.1 ? pointKeys(t, [3, [312, 570]], [3.4, [356, 430]], [3.7, [356, 430]], [4.1, [312, 570]]) : [312, 570], hand: 'flat', short: 0.94 },
          far: { to: gesture, hand: t > 4.2 ? (t > 5.5 ? 'open' : 'point') : 'open' },
        }, t, 4),
        at(150, 600, fern), at(560, 600, mug('teal'), { scale: 1.15 }), at(690, 588, notebook('coral'), { rotate: -4 }),
        grow > 0.02 && bubble({ at: [860 + shake, 240], to: [432, 330], scale: grow, room: [600, height], colour: 'paper' }, clipped(rect(-330, -height / 2 - 6, 660, height + 12), at(0, 0, long(t, 0)))),
        t > 3.8 && t < 4.3 && [0, 1, 2, 3, 4, 5].map((i) => fill('paper', ellipse(700 + i * 60 - ramp(t, 3.8, 4.3) * 120, 180 + chance(i) * 160, 12 * (1 - ramp(t, 3.8, 4.3))))),
        bubble({ at: [830, 138], to: [436, 320], scale: pop(t, 4.2), room: [470, 92] }, [first, text('Das tat ich.', 'teal')]),
        bubble({ at: [880, 372], to: [440, 350], scale: pop(t, 5.6), room: [500, 92] }, [second(t), text('Das kam heraus.', 'coral-1')]),
      ),
    );
  },
};
