import { at, clipped, far, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, polygon, rect, rounded, soft } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { workshop } from '../../../art/places/outdoors.ts';
import { cloud, skyline, tree } from '../../../art/places/town.ts';
import { cast } from '../../../art/rig/cast.ts';
import { backdrop, backOut, bounce, camera, clamp, figure, inOut, keys, layer, pop, ramp, says, swing, walk } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { scribble } from './props.ts';

const ground = 530;
const cliffs = group(
  form('sage', soft([[-700, 900], [-690, ground - 6], [-300, ground - 2], [200, ground], [372, ground + 4], [396, 580], [372, 690], [410, 790], [380, 900]], 0.4), 26),
  form('sage', soft([[860, 900], [872, 780], [840, 660], [856, 560], [892, ground + 2], [1100, ground], [1600, ground - 4], [1980, ground - 8], [2000, 900]], 0.4), 26),
);
const river = (t: number): Nodes => [fill('sky-1', rect(-900, 640, 3080, 500)), [0, 1, 2, 3, 4].map((i) => line('sky+1', 5, d`M${420 + i * 96 + ((t * 26) % 96)} ${664 + (i % 3) * 20}q16 -8 32 0t32 0`))];
const firm = workshop(3, 'brick', 'amber+2');
const [oak, ash] = [tree(230), tree(170, 'sage-2')];
const town = skyline(1700, 2);

/** The envelope: flies in, lands, opens; its letter comes out and lies down as a bridge. */
function envelope(t: number): Nodes {
  const fall = ramp(t, 0.6, 1.7, bounce);
  const open = ramp(t, 1.9, 2.5);
  const rise = ramp(t, 2.4, 3.1, backOut);
  const down = ramp(t, 3.2, 3.8, inOut);
  const sink = ramp(t, 3.5, 4.1);
  const y = -220 + fall * 740 + sink * 120;
  const [w, fold] = [330, open > 0.5 ? -Math.cos(open * Math.PI) * (1 - ramp(t, 3.4, 3.9)) : 0];
  const turned = { rotate: (1 - fall) * 24 };
  return [
    at(626, y, [fold > 0.02 && fill('sand-1', polygon([-w / 2, -90], [w / 2, -90], [0, -90 - 124 * fold])), fill('sand-2', rounded(-w / 2, -92, w, 190, 8))], turned),
    // The letter stands up out of the envelope, then lies down and grows into the bridge.
    t > 2.4 && down < 1 && clipped(rect(-200, -800, 2000, 800 + y + 60), at(626, y + 20 - rise * 170 + down * 60, [fill('paper', rounded(-140, -150, 280, 300, 6)), scribble(-104, -112, [90, 60], 18), fill('coral', rounded(-104, -58, 150, 14, 5)), scribble(-104, -28, [200, 180, 206, 150, 120], 20)], { scale: 1 - down * 0.4 })),
    at(626, y, [
      fill('sand', polygon([-w / 2, -92], [0, 12], [-w / 2, 98])), form('sand', polygon([w / 2, -92], [0, 12], [w / 2, 98]), 10), fill('sand+1', polygon([-w / 2, 98], [-8, 0], [8, 0], [w / 2, 98])), line('sand-1', 3, d`M${-w / 2 + 4} 96L0 2L${w / 2 - 4} 96`),
      open <= 0.5 && [fill('sand-1', polygon([-w / 2, -92], [w / 2, -92], [0, -92 + 124 * Math.cos(open * Math.PI)])), open < 0.2 && fill('coral', ellipse(0, 26, 22))],
    ], turned),
    sink > 0.6 && [fill('sky-1', rect(430, 664, 400, 60)), line('sky+1', 5, d`M446 664q20 -7 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0`)],
  ];
}

/** The bridge of paper, from bank to bank; a plank has lines like a letter. */
function bridge(t: number): Nodes {
  const k = ramp(t, 3.3, 4.1, inOut);
  if (k <= 0) return undefined;
  const half = 290 * k;
  const bow = keys(t, [3.3, 34], [4.1, 12], [4.4, 20], [4.7, 16]);
  const edge = (y: number, width: number): string => d`M${626 - width} ${ground + y}Q${626} ${ground + y - bow} ${626 + width} ${ground + y}`;
  return [
    fill('paper', d`M${626 - half} ${ground - 12}Q626 ${ground - 12 - bow} ${626 + half} ${ground - 12}L${626 + half - 14} ${ground + 18}Q626 ${ground + 18 - bow} ${626 - half + 14} ${ground + 18}Z`),
    line('sand-2', 7, edge(20, half - 14)), line('ink+4', 4, edge(-2, half * 0.86)), line('coral', 4, edge(8, half * 0.5)),
  ];
}

export const coverLetter: Scene = {
  id: 'cover-letter',
  seconds: 8,
  enter: { kind: 'drop', colours: ['sky', 'paper-1'] },
  draw(t) {
    const going = walk(t, { from: [236, ground], to: [936, ground], start: 4.15, seconds: 3.1, scale: 0.62 });
    const x = going.at[0];
    // The bridge's back is a little higher than its ends.
    const over = x > 336 && x < 916 ? -16 * Math.sin((Math.PI * (x - 336)) / 580) - 8 : 0;
    return camera({ x: keys(t, [0, 560], [1.8, 630], [4.2, 620], [7.2, 700], [8, 700]), y: keys(t, [0, 350], [8, 366]), zoom: keys(t, [0, 1.1], [2, 1], [4.4, 1.04], [8, 1.1]) },
      layer(0, backdrop('sky+1'), fill('amber+2', ellipse(210, 120, 58))),
      layer(0.15, at(380 + t * 9, 100, cloud(0, 0, 200)), at(980 + t * 6, 70, cloud(0, 0, 160)), at(90 + t * 7, 190, cloud(0, 0, 110))),
      layer(0.3, at(-200, 470, town), far(3, fill('sage', soft([[-600, 700], [-500, 450], [0, 400], [420, 470], [820, 430], [1300, 396], [1800, 470], [1900, 700]])))),
      layer(0.7, river(t)),
      layer(1, at(964, ground + 6, firm, { scale: 0.96 }), at(130, ground + 4, oak), at(20, ground + 2, ash), at(930, ground + 6, ash, { scale: 0.8 }),
        cliffs, envelope(t), bridge(t),
        figure(cast.master, { at: [1080, ground + 4], scale: 0.6, facing: -1, head: { turn: 0.5, mouth: t > 6.6 ? 'laugh' : 'smile', brows: 0.4 }, far: t > 5.8 ? { to: [1034, 302 + swing(t, 0.7) * 12], hand: 'wave' } : {} }, t, 5),
        figure(cast.amira, { ...going, at: [x, ground + over], scale: 0.62, head: { turn: 0.56, nod: keys(t, [0, -10], [1.2, -6], [1.8, 4], [2.6, 2], [4, 0]), gaze: [1, -0.2], mouth: t > 2.4 ? 'laugh' : 'wonder', brows: t < 2.4 ? 0.9 : 0.3 }, ...(t < 4 && { far: { to: [300, 390 - ramp(t, 0.9, 1.5) * 50 + ramp(t, 2, 2.6) * 30] as const, hand: 'open' as const } }) }, t, 3),
        says(['Was kann ich für Sie tun?'], { at: [clamp(x + 70, 430, 820), 98], to: [x + 10, ground + over - 356], scale: pop(t, 4.5), size: 36 }),
      ),
      layer(1.5, at(120, 850, leaves(1.3, 'plum-3', 14)), at(1180, 850, leaves(1.4, 'plum-3', -14))),
    );
  },
};
