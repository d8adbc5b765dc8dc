import { at, far, fill, group, line, recoloured, type Nodes } from '../../../art/core/graph.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, polygon } from '../../../art/core/path.ts';
import { fairStand, roof } from '../../../art/places/fair.ts';
import { flask } from '../../../art/props/laboratory.ts';
import { clipboard } from '../../../art/props/hands.ts';
import { rucksack } from '../../../art/props/small.ts';
import { gear, sensor, valve } from '../../../art/props/workshop.ts';
import { cast } from '../../../art/rig/cast.ts';
import { mini } from '../../../art/rig/mini.ts';
import { backdrop, camera, figure, floor, keys, keyword, layer, miniStep, pop, ramp, speaks, swing, through, walk } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';

const halls = group(at(-400, -30, roof(2100, 'sky-1')));
const stands = [
  at(110, 596, fairStand(300, 'teal', valve('amber-1', 'coral')), { scale: 0.98 }),
  at(490, 596, fairStand(300, 'amber-1', at(0, -4, flask('coral'))), { scale: 0.98 }),
  at(870, 596, fairStand(300, 'brick', at(30, 2, sensor('teal'))), { scale: 0.98 }),
];
const stops = [252, 632, 1012] as const;
const hosts = [412, 792, 1172] as const;
/** When she walks, and when she has come. */
const ways = [[0.3, 1.7, -110], [2.7, 4.2, stops[0]], [5.1, 6.6, stops[1]]] as const;
const colours: readonly Colour[] = ['coral', 'teal', 'amber'];

/** Her way from stand to stand. */
function way(t: number) {
  const n = t < ways[1][0] ? 0 : t < ways[2][0] ? 1 : 2;
  const [start, end, from] = ways[n]!;
  return walk(t, { from: [from, 648], to: [stops[n]!, 648], start, seconds: end - start, scale: 0.86 });
}

/** A line from above her head to above theirs, as long as their acquaintance. */
function link(t: number, n: number, x: number): Nodes {
  const start = ways[n]![1] + 0.45;
  const share = ramp(t, start, start + 0.6);
  if (share <= 0) return undefined;
  const [from, to]: [number, number] = [x + 6, hosts[n]!];
  const top = 96 - Math.min(70, Math.abs(to - from) * 0.09);
  const point = (u: number): readonly [number, number] => [from + (to - from) * u, 136 * (1 - u) ** 2 + 2 * u * (1 - u) * top * 0.6 + 136 * u * u];
  const path = Array.from({ length: 25 }, (_, i) => point((i / 24) * share)).map(([px, py], i) => d`${i ? 'L' : 'M'}${px} ${py}`).join('');
  const end = pop(t, start + 0.5);
  return [line(colours[n]!, 8, path), end > 0 && at(to, 136, [fill('paper', ellipse(0, 0, 19)), fill(colours[n]!, ellipse(0, 0, 12))], { scale: end })];
}

const passer = (t: number, start: number, seconds: number, from: number, to: number): Nodes => {
  const w = walk(t, { from: [from, 1150], to: [to, 1150], start, seconds, scale: 1.3 }, through);
  return w.going && recoloured(figure(cast.kwame, { ...w, scale: 1.3, shadow: false }, t, 5), () => 'plum-4');
};

export const contacts: Scene = {
  id: 'contacts',
  seconds: 8,
  enter: { kind: 'iris', colours: ['teal', 'sky'], at: [240, 380] },
  draw(t) {
    const w = way(t);
    const talks = ways.map(([, end], n) => [end + 0.1, n === 2 ? 8 : ways[n + 1]![0] - 0.1] as const);
    const now = talks.findIndex(([a, b]) => t >= a && t < b);
    const x = w.at[0];
    const host = (n: number) => {
      const [a, b] = talks[n]!;
      const here = ramp(t, a - 0.5, a) * (1 - ramp(t, b, b + 0.5));
      return { head: { turn: 0.55, nod: here > 0.5 ? swing(t, 1.1) * 4 : -1, gaze: [1, 0.1] as const, mouth: speaks(t, [[a + 0.35, b - 0.1]]), brows: here }, here };
    };
    const [h0, h1, h2] = [host(0), host(1), host(2)];
    const bystander = -60 + t * 58;
    return camera({ x: keys(t, [0, 540], [1.7, 560], [2.7, 570], [4.2, 660], [5.1, 665], [6.6, 700], [8, 668]), y: keys(t, [0, 366], [6.6, 360], [8, 352]), zoom: keys(t, [0, 1.08], [2, 1.14], [4, 1.1], [5.6, 1.1], [8, 1]) },
      layer(0, backdrop('sky+2')),
      layer(0.5, halls, far(2, [-200, 60, 330, 640, 900, 1200, 1480].map((sx, i) => at(sx, 560, fairStand(190, (['coral', 'plum', 'sage', 'teal'] as const)[i % 4]!, gear(20, 8, 'amber')), { scale: 0.72 })))),
      layer(0.7, floor('ink+4', 560), far(1, at(bystander, 572, mini({ skin: 'umber', hair: 'ink', top: 'teal', step: miniStep(bystander / 0.8) }), { scale: 0.8 }), at(1420 - t * 52, 576, mini({ skin: 'fair', hair: 'amber-2', top: 'coral', style: 'bun', facing: -1, step: miniStep((t * 52) / 0.84) }), { scale: 0.84 }), at(700 - t * 34, 570, mini({ skin: 'ebony', hair: 'ink-3', top: 'paper-1', facing: -1, step: miniStep((t * 34) / 0.8) }), { scale: 0.8 }))),
      layer(1, fill('coral+1', polygon([-700, 720], [-700, 610], [1900, 610], [1900, 720])), floor('coral+1', 712), fill('coral', d`M-700 610H1900V618H-700Z`), stands,
        figure({ ...cast.jonas, lanyard: 'ink', top: { kind: 'blazer', colour: 'ink+1', under: 'paper' } }, { at: [hosts[0], 630], scale: 0.84, facing: -1, ...h0, far: h0.here > 0.3 ? { to: [hosts[0] - 74, 400 + swing(t, 1.3) * 12], hand: 'open' } : {}, near: { to: [hosts[0] - 30, 430], hand: 'grip', holds: at(8, 0, clipboard(), { scale: 0.7, rotate: 20 }) } }, t, 11),
        figure({ ...cast.priya, lanyard: 'teal' }, { at: [hosts[1], 630], scale: 0.84, facing: -1, ...h1, far: h1.here > 0.3 ? { to: [hosts[1] - 80, 380 + swing(t, 1.2) * 14], hand: 'point' } : {} }, t, 12),
        figure({ ...cast.rosa, lanyard: 'amber' }, { at: [hosts[2], 630], scale: 0.82, facing: -1, ...h2, far: h2.here > 0.3 ? { to: [hosts[2] - 78, 398 + swing(t, 1.4) * 12], hand: 'open' } : {} }, t, 13),
        at(x - 34 + (w.going ? swing(w.step, 1) * 1.5 : 0), 462 + w.shift[1] * 0.6, rucksack('coral'), { scale: 0.86 }),
        figure({ ...cast.amira, lanyard: 'coral' }, { ...w, scale: 0.86, head: { turn: 0.56, nod: now >= 0 ? -3 + swing(t, 1.3, 0.3) * 3 : 0, gaze: [1, -0.1], mouth: now >= 0 ? speaks(t, [[talks[now]![0], talks[now]![0] + 0.5], [talks[now]![0] + 0.75, talks[now]![0] + 0.95]], 'laugh') : 'smile', brows: now >= 0 ? 0.7 : 0 }, ...(now >= 0 && { far: { to: [x + 62, 430 + swing(t, 0.9) * 10] as const, hand: 'open' as const } }) }, t, 3),
        [0, 1, 2].map((n) => link(t, n, x)),
        t > ways[0][1] + 0.45 && at(x + 6, 136, [fill('paper', ellipse(0, 0, 15)), fill('ink', ellipse(0, 0, 9))], { scale: pop(t, ways[0][1] + 0.4) }),
      ),
      layer(1.3, passer(t, 2.5, 1.9, 1500, -200)),
      layer(0, keyword(t, 'die Messe', { at: [1060, 84], from: 0.8, until: 4.4, colour: 'teal', tilt: 2 }), keyword(t, 'die Kontakte', { at: [300, 76], from: 6.4, colour: 'coral' })),
    );
  },
};
