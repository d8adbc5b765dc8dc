import { at, far, fill, group, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import { ellipse, soft } from '../../../art/core/path.ts';
import type { Point } from '../../../art/core/vector.ts';
import { leaves } from '../../../art/places/foreground.ts';
import { workshop } from '../../../art/places/outdoors.ts';
import { cloud, tree } from '../../../art/places/town.ts';
import { graduationCap, purse } from '../../../art/props/study.ts';
import { cast } from '../../../art/rig/cast.ts';
import { number, quantity } from '../../numbers.ts';
import { backdrop, bounce, camera, easeIn, figure, keys, keyword, layer, out, pop, ramp, walk, words } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

/** Where the stones lie: along the front, round the bend, back and up to the firm on the hill. */
function stoneAt(i: number, count: number): { at: Point; size: number } {
  const u = i / (count - 1);
  if (u < 0.45) { const v = u / 0.45; return { at: [330 + v * 690, 586 - v * 10], size: 1 - v * 0.06 }; }
  if (u < 0.62) { const v = (u - 0.45) / 0.17; const a = -Math.PI / 2 + v * Math.PI; return { at: [1020 + Math.cos(a) * 92, 522 + -Math.sin(a) * 54], size: 0.94 - v * 0.3 }; }
  const v = (u - 0.62) / 0.38;
  return { at: [1008 - v * 280 - Math.sin(v * Math.PI) * 40, 466 - v * 74], size: 0.62 - v * 0.26 };
}

const hillsFar = group(far(2, fill('plum', soft([[-700, 700], [-600, 420], [-100, 330], [330, 400], [760, 320], [1180, 390], [1700, 320], [2000, 420], [2000, 760]]))));
const hillMid = fill('sage-1', soft([[-700, 800], [-600, 500], [-100, 470], [260, 452], [560, 404], [760, 380], [960, 396], [1300, 446], [1800, 430], [2000, 800]]));
const meadow = fill('sage', soft([[-700, 900], [-650, 540], [0, 520], [420, 500], [760, 486], [1100, 470], [1500, 480], [2000, 520], [2000, 900]]));
const path = fill('sand', soft([[160, 640], [240, 556], [640, 556], [980, 548], [1040, 520], [1000, 484], [860, 456], [700, 412], [716, 388], [772, 388], [840, 420], [1010, 444], [1150, 494], [1150, 566], [1050, 612], [640, 628]], 0.5));
const firm = workshop(3, 'brick', 'amber+1');
const [oak, bush] = [tree(240, 'sage-2'), tree(110, 'sage-2')];
const sun: Point = [930, 196];
const cap = graduationCap('ink+1');
const bag = purse('brick');

/** A stone, grey until its month comes. */
const stone = (n: number, lit: number, size: number): Nodes => at(0, 0, [
  fill('ink', ellipse(3, 5, 34, 12), 0.16), form(lit > 0 ? (n % 6 === 5 ? 'coral' : 'amber') : 'sand-1', ellipse(0, -2 - lit * 3, 32, 12), 6),
], { scale: size * (1 + 0.25 * Math.sin(Math.PI * Math.min(1, lit))) });

export const searchTime: Scene = {
  id: 'search-time',
  seconds: 9,
  enter: { kind: 'iris', colours: ['amber', 'coral'], at: [1000, 200] },
  draw(t) {
    const count = quantity('search-permit-18m', 'months');
    const lights = (i: number): number => 1.9 + i * 0.15;
    const w = walk(t, { from: [236, 596], to: [760, 590], start: 3.3, seconds: 4.4, scale: 0.74 });
    const up = ramp(t, 0.7, 1.25, out);
    const down = ramp(t, 1.25, 1.95, easeIn);
    const capY = 250 - up * 330 + down * 620;
    const landed = ramp(t, 1.9, 2.3, bounce);
    const lit = Array.from({ length: count }, (_, i) => ramp(t, lights(i), lights(i) + 0.35)).filter((k) => k > 0.5).length;
    const text = t < lights(count - 1) ? String(Math.max(1, lit)) : number('search-permit-18m', 'months');
    const months = t > 1.8 && at(sun[0], sun[1] - 6, [at(0, 40, words(text, { size: 130, colour: 'plum-1' })), at(0, 86, words(text === '1' ? 'Monat' : 'Monate', { size: 36, colour: 'plum-1' }))], { scale: pop(t, 1.8) * (1 + 0.12 * Math.sin(Math.PI * ramp(t, lights(count - 1), lights(count - 1) + 0.5))) });
    return camera({ x: keys(t, [0, 560], [1.6, 600], [5, 660], [9, 680]), y: keys(t, [0, 350], [9, 356]), zoom: keys(t, [0, 1.16], [2.4, 1.02], [9, 1.05]) },
      layer(0, backdrop('coral+3'), fill('amber+2', ellipse(sun[0], sun[1], 216), 0.6), fill('amber+1', ellipse(sun[0], sun[1], 134)), months),
      layer(0.15, at(240 + t * 8, 110, cloud(0, 0, 210)), at(1130 + t * 6, 90, cloud(0, 0, 150)), at(620 + t * 7, 180, cloud(0, 0, 120))),
      layer(0.35, hillsFar),
      layer(0.8, hillMid, far(1, at(200, 478, bush), at(1260, 452, bush, { scale: 1.2 }), at(1120, 440, bush, { scale: 0.7 }), at(90, 500, bush, { scale: 1.3 }))),
      layer(1, at(684, 398, firm, { scale: 0.4 }), at(640, 404, bush, { scale: 0.7 }), at(900, 408, bush, { scale: 0.6 }), meadow, path, at(1210, 520, oak), at(70, 560, oak, { scale: 1.1 }),
        Array.from({ length: count }, (_, k) => { const i = count - 1 - k; const { at: [x, y], size } = stoneAt(i, count); return at(x, y, stone(i, ramp(t, lights(i), lights(i) + 0.35), size)); }),
        at(168, 628, bag, { scale: pop(t, 4.9) > 0.01 ? 0.9 + 0.12 * Math.sin(Math.PI * ramp(t, 4.9, 5.4)) : 0.9 }),
        landed > 0 && fill('ink', ellipse(332, 543, 46, 7), 0.16 * landed),
        t > 1.25 && at(322 + down * 6, Math.min(capY, 626) - (landed < 1 && t > 1.95 ? Math.sin(landed * Math.PI) * 10 : 0), cap, { scale: 0.8, rotate: t < 1.95 ? (t - 0.7) * 300 : 352 + landed * 8 }),
        figure({ ...cast.amira, top: { kind: 'tunic', colour: 'coral' } }, { ...w, scale: 0.74, head: { turn: 0.56, nod: keys(t, [0, 0], [0.9, -14], [1.5, -12], [2, 8], [2.6, 0]), gaze: [1, keys(t, [0.7, 0], [1.2, -0.8], [2, 0.6], [3, -0.1])], mouth: t < 3 || t > 7.6 ? 'laugh' : 'smile', brows: t < 2 ? 0.8 : 0.3 }, ...(t < 2.9 && { far: { to: [keys(t, [0, 290], [0.55, 296], [0.75, 326], [1.8, 330], [2.6, 296]), keys(t, [0, 330], [0.55, 346], [0.75, 226], [1.6, 250], [2.6, 400])] as const, hand: 'open' as const }, near: { to: [218, keys(t, [0, 420], [0.8, 380], [2.6, 430])] as const, hand: 'rest' as const } }), ...(t > 7.6 && { far: { to: [w.at[0] + 74, keys(t, [7.6, 420], [8.1, 310])] as const, hand: 'point' as const } }) }, t, 3),
        t <= 1.25 && at(keys(t, [0, 300], [0.7, 300], [1.25, 322]), t < 0.7 ? keys(t, [0, 316], [0.55, 330], [0.7, 250]) : capY, cap, { scale: 0.8, rotate: t < 0.7 ? 0 : (t - 0.7) * 300 }),
      ),
      layer(1.5, at(-20, 850, leaves(1.3, 'plum-3', 14)), at(1340, 850, leaves(1.4, 'plum-3', -16))),
      layer(0, keyword(t, 'der Lebensunterhalt', { at: [222, 452], from: 5.5, size: 34, colour: 'brick', tilt: -2 })),
    );
  },
};
