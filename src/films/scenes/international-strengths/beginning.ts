import { at, far, fill, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { d, ellipse, rounded, soft } from '../../../art/core/path.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { signpost, workshop } from '../../../art/places/outdoors.ts';
import { cloud, skyline, tree } from '../../../art/places/town.ts';
import { suitcase } from '../../../art/props/small.ts';
import { table } from '../../../art/props/table.ts';
import { gear, sensor, toolbox, valve, vice } from '../../../art/props/workshop.ts';
import { backdrop, camera, endCard, figure, keys, keyword, layer, pop, ramp, swing, walk } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { block, cast, puzzlePath, tools } from './props.ts';

const ground = 612;
const [oak, ash, post, firm, bag] = [tree(330), tree(240, 'sage-2'), signpost(), workshop(4, 'brick', 'amber+2'), suitcase('coral')];
const town = skyline(2600, 2);
const bench = table({ x: 1640, y: 500, width: 320, depth: 46, height: 118, colour: 'amber+1', legs: 'steel' });
/** What lies by the way: each thing rises when he passes. */
const marks: readonly { x: number; what: Nodes }[] = [
  { x: 560, what: block('teal', 76) }, { x: 760, what: at(0, -6, tools[0], { scale: 0.56 }) }, { x: 960, what: sensor('coral') }, { x: 1160, what: at(8, 0, form('plum', puzzlePath(66), 7)) },
];

export const beginning: Scene = {
  id: 'beginning',
  seconds: 8,
  enter: { kind: 'hill', colours: ['amber', 'coral'], back: true },
  draw(t) {
    const w = walk(t, { from: [330, ground], to: [1480, ground - 6], start: 0.7, seconds: 5, scale: 0.8 });
    const x = w.at[0];
    const there = ramp(t, 5.6, 6.1);
    const cx = keys(t, [0, 540], [0.8, 560], [3.2, 1030, (u) => u], [5.4, 1560, (u) => 1 - (1 - u) ** 1.7], [8, 1580]);
    return camera({ x: cx, y: 356, zoom: keys(t, [0, 1.06], [2, 1], [8, 1.02]) },
      layer(0, backdrop('amber+3'), fill('amber+1', ellipse(1020, 150, 90)), fill('amber', ellipse(1020, 150, 60))),
      layer(0.12, at(200 + t * 8, 110, cloud(0, 0, 210)), at(620 + t * 6, 190, cloud(0, 0, 140)), at(900 + t * 7, 80, cloud(0, 0, 170)), at(1280 + t * 7, 180, cloud(0, 0, 150))),
      layer(0.3, far(3, fill('sage', soft([[-700, 900], [-600, 430], [-100, 350], [420, 440], [900, 340], [1500, 430], [2200, 350], [2300, 900]]))), at(-300, 478, town)),
      layer(0.6, far(1, fill('sage', soft([[-700, 900], [-640, 500], [0, 470], [500, 510], [1000, 466], [1600, 506], [2400, 470], [2500, 900]])), at(420, 500, tree(150)), at(860, 486, tree(190)), at(1180, 490, tree(130)))),
      layer(1, fill('sage+1', soft([[-800, 1000], [-760, 556], [100, 540], [900, 556], [1700, 536], [2700, 560], [2760, 1000]])), at(1500, 548, firm, { scale: 1.25 }), at(1424, 560, ash),
        fill('sand', soft([[-900, 650], [-200, 604], [500, 592], [1200, 598], [1900, 584], [2900, 600], [2900, 690], [1900, 680], [1200, 676], [500, 672], [-200, 690]])),
        at(70, 600, oak), at(210, 598, post, { scale: 0.86 }), at(266, 604, bag, { scale: 0.92 }),
        at(900, 566, ash, { scale: 0.9 }),
        marks.map(({ x: mx, what }, n) => { const passed = pop(t, 0.7 + ((mx - 330) / 1150) * 4.75 - 0.25, 0.6); return [form('ink+4', rounded(mx - 34, 560, 68, 26, 8), 6), passed > 0.01 && at(mx, 470 + swing(t, 2.6, n * 0.27) * 6, [fill('paper', ellipse(0, 0, 62), 0.75), at(0, 0, what, { scale: 0.86 })], { scale: passed }), line('ink+4', 5, d`M${mx} 560v-${22 * passed}`)]; }),
        figure(cast.master, { at: [1786, ground - 10], scale: 0.8, facing: -1, head: { turn: 0.5, nod: swing(t, 1) * 3, mouth: t > 4.6 ? 'laugh' : 'smile', brows: 0.5 }, far: t > 4.2 && t < 6.6 ? { to: [1696, 232 + swing(t, 0.7) * 12], hand: 'wave' } : { to: [1712, 452], hand: 'flat' }, near: { to: [1744, 470], hand: 'flat' } }, t, 5),
        figure(cast.samuel, { ...w, scale: 0.8, head: { turn: 0.56, nod: keys(t, [0, 8], [0.7, 0], [8, -2]), gaze: [1, 0], mouth: t > 4.8 ? 'laugh' : 'smile', brows: 0.3 }, ...(t > 5.7 && { lean: 4 * there, near: { to: [x + 40 + 54 * there, 440 + 26 * there] as const, hand: 'flat' as const }, far: { to: [x + 60 + 60 * there, 420 + 26 * there + (t > 6.4 ? swing(t, 0.9) * 5 : 0)] as const, hand: 'grip' as const } }) }, t, 4),
        bench, at(1570, 484, vice('teal-1'), { scale: 0.74 }), at(1740, 486, toolbox('coral'), { scale: 0.72 }), at(1650, 462, valve('amber-1', 'coral'), { scale: 0.8 }), at(1690, 478, gear(16, 8, 'teal')),
        fill('sage', soft([[-900, 740], [-300, 672], [500, 660], [1300, 668], [2100, 656], [2900, 680], [2900, 1000], [-900, 1000]])),
      ),
      layer(1.4, [120, 760, 1300, 2000, 2500].map((lx, i) => at(lx, 850, leaves(1.2, 'plum-3', i % 2 ? -14 : 14)))),
      layer(0, keyword(t, 'die Herkunft', { at: [640, 100], from: 0.8, until: 3, colour: 'plum' }), keyword(t, 'die Zukunft', { at: [330, 100], from: 3.9, colour: 'coral', tilt: 2 }), t > 5.7 && at(1080, 300, endCard(t, 5.7, 'coral'), { scale: 1.1 })),
    );
  },
};
