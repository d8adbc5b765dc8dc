import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { bus, busStop, workshop } from '../../../art/places/outdoors.ts';
import { cloud, skyline, tree } from '../../../art/places/town.ts';
import { rucksack } from '../../../art/props/small.ts';
import { cast } from '../../../art/rig/cast.ts';
import { mini } from '../../../art/rig/mini.ts';
import { backdrop, camera, endCard, figure, floor, keys, layer, pointKeys, ramp, swing, words, wordsWidth } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const ground = 520;
interface Firm { x: number; name: string; lit: number; colour: Colour; node: Nodes; top: number }
const glasshouse = group(form('paper-1', rect(0, -190, 330, 190), 14), form('teal', rounded(-10, -208, 350, 26, 6), 6), fill('sky+1', [0, 1, 2].map((i) => rounded(20 + i * 76, -160, 62, 110, 4)).join('')), fill('teal-1', rounded(252, -136, 58, 136, 4)));
const brewery = group(form('amber', rect(0, -200, 340, 200), 16), form('brick', polygon([-14, -200], [170, -300], [354, -200]), 12), fill('paper', [0, 1, 3].map((i) => rounded(26 + i * 76, -150, 56, 74, [28, 28, 2, 2])).join('')), fill('sky-1', [0, 1, 3].map((i) => rounded(32 + i * 76, -144, 44, 62, [22, 22, 2, 2])).join('')), fill('brick-1', rounded(176, -130, 62, 130, [8, 8, 0, 0])));
const firms: readonly Firm[] = [
  { x: 60, name: 'HOLZBAU TAL', lit: 1.4, colour: 'coral', node: at(60, ground, workshop(2, 'brick', 'amber+2', false), { scale: 1.15 }), top: 214 },
  { x: 520, name: 'MESSWERK', lit: 2.9, colour: 'teal', node: at(520, ground, glasshouse, { scale: 1.08 }), top: 276 },
  { x: 990, name: 'LICHT & LAGER', lit: 4.3, colour: 'plum', node: at(990, ground, brewery, { scale: 1.02 }), top: 196 },
];
const stops = [-70, 400, 866].map((x, n) => at(x, 566, busStop((['teal', 'coral', 'plum'] as const)[n]!), { scale: 0.62 }));

/** The name of a firm on its roof; it lights up as the bus comes by. */
function sign(t: number, { x, name, lit, colour, top }: Firm): Nodes {
  const k = ramp(t, lit, lit + 0.4);
  const w = wordsWidth(name, 32) + 44;
  const middle = x + 176;
  return [
    k > 0 && fill('amber+1', rounded(middle - w / 2 - 22 * k, top - 54 - 18 * k, w + 44 * k, 66 + 36 * k, 30), 0.5 * k),
    at(middle, top - 20, [form(k > 0.5 ? 'amber' : 'ink+4', rounded(-w / 2, -32, w, 62, 10), 7), fill(k > 0.5 ? colour : 'ink+3', rounded(-w / 2, 20, w, 10, [0, 0, 10, 10])), at(0, 9, words(name, { size: 32, colour: k > 0.5 ? 'ink' : 'ink+2' }))], { scale: 1 + 0.12 * Math.sin(Math.PI * k) }),
  ];
}

/** The sign's posts stand behind the roof. */
const posts = ({ x, name, top }: Firm): Nodes => { const w = wordsWidth(name, 32) + 44; return line('ink+2', 7, d`M${x + 176 - w * 0.3} ${top}V${ground - 150}M${x + 176 + w * 0.3} ${top}V${ground - 150}`); };

const coach = bus('coral');
const riders = group([[40, 'umber', 'ink-2', 'teal'], [122, 'fair', 'amber-2', 'plum'], [284, 'olive', 'ink-3', 'amber'], [362, 'umber', 'ink+3', 'sky-2']].map(([x, skin, hair, top]) => at(Number(x) + 16, 60, mini({ skin: skin as 'umber', hair: hair as Colour, top: top as Colour, style: x === 122 ? 'long' : 'short' }), { scale: 0.86 })));
const wheels = (x: number): Nodes => [90, 330].map((wx) => at(wx, -20, [0, 1, 2].map((i) => line('ink+2', 4, d`M${-12 * Math.cos(x / 30 + i * 2.1)} ${-12 * Math.sin(x / 30 + i * 2.1)}L${12 * Math.cos(x / 30 + i * 2.1)} ${12 * Math.sin(x / 30 + i * 2.1)}`))));
const town = skyline(2200, 1);
const [oak, lime] = [tree(220), tree(170, 'sage-2')];

export const busStopScene: Scene = {
  id: 'bus-stop',
  seconds: 9,
  enter: { kind: 'hill', colours: ['amber', 'coral'], back: true },
  draw(t) {
    const x = keys(t, [0, -420], [4.9, 806, (u) => u < 0.85 ? u * 1.08 : 0.918 + (1 - 0.918) * (1 - (1 - (u - 0.85) / 0.15) ** 2)], [9, 806]);
    const rides = t < 4.9;
    const bump = rides ? swing(t, 0.5) * 1.6 : 0;
    const turned = 5.3;
    return camera({ x: keys(t, [0, 420], [0.8, 430], [5, 1110], [6.2, 1180], [9, 1186]), y: keys(t, [0, 356], [9, 350]), zoom: keys(t, [0, 1.05], [5, 1], [9, 1.03]) },
      layer(0, backdrop('coral+3'), fill('amber+2', ellipse(860, 330, 230), 0.6), fill('amber+1', ellipse(860, 330, 130))),
      layer(0.12, at(200 + t * 8, 90, cloud(0, 0, 200)), at(700 + t * 6, 60, cloud(0, 0, 150)), at(1150 + t * 7, 130, cloud(0, 0, 170))),
      layer(0.3, at(-200, 520, town)),
      layer(0.6, far(2, fill('sage', soft([[-700, 900], [-600, 480], [0, 440], [500, 476], [1000, 430], [1500, 470], [2000, 440], [2500, 520], [2500, 900]])))),
      layer(1, far(1, at(20, ground, oak), at(470, ground, lime), at(930, ground, oak), at(1400, ground, lime), at(1900, ground, oak)), floor('sage+1', ground - 2), fill('sage', rect(-900, ground - 2, 3900, 8)),
        firms.map((firm) => [posts(firm), firm.node, sign(t, firm)]), fill('sand', rect(-900, 548, 3900, 26)), stops,
        at(1700, 560, oak, { scale: 1.5 }), at(1500, 560, lime, { scale: 1 }), fill('ink+3', rect(-900, 572, 3900, 300)), fill('sand-1', rect(-900, 568, 3900, 8)),
        Array.from({ length: 20 }, (_, i) => fill('paper', rect(-800 + i * 150, 596, 76, 6))), fill('sand-1', rect(-900, 652, 3900, 10)), fill('sand', rect(-900, 660, 3900, 300)),
                at(x, 622 + bump, [coach, clipped(`${[24, 104, 184, 264].map((wx) => rounded(wx, -164, 68, 62, 6)).join('')}${rounded(348, -164, 66, 84, [6, 34, 6, 6])}`, riders), wheels(x)], { scale: 0.9 }),
        at(1552, 330, endCard(t, 5.4, 'coral')),
        at(t < turned ? 1364 : 1296, 510, rucksack('coral'), { scale: 0.8 }),
        figure(cast.mateo, { at: [1330, 682], scale: 0.84, facing: t < turned ? -1 : 1, head: { turn: keys(t, [turned - 0.4, 0.5], [turned, 0.04], [turned + 0.4, 0.45]), nod: -2, mouth: t > 2.6 ? 'laugh' : 'smile', brows: 0.5 }, far: t < turned ? { to: pointKeys(t, [1.6, [1296, 500]], [2.2, [1262, 318]], [4.6, [1262, 318]], [5.2, [1300, 500]]).map((v, i) => v + (i && t > 2 && t < 4.8 ? swing(t, 0.7) * 12 : 0)) as [number, number], hand: t > 1.9 && t < 5 ? 'wave' : 'rest' } : { to: pointKeys(t, [turned, [1362, 500]], [6, [1404, 400]]), hand: 'open', turn: -20 }, near: {} }, t, 4),
      ),
      layer(1.5, at(-200, 850, leaves(1.3, 'plum-3', 14)), at(2100, 850, leaves(1.4, 'plum-3', -16))),
    );
  },
};
