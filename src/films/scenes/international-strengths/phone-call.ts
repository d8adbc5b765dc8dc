import { at, clipped, fill, group, line, type Nodes } from '../../../art/core/graph.ts';
import { form } from '../../../art/core/form.ts';
import type { Colour } from '../../../art/core/palette.ts';
import { d, ellipse, rect, rounded } from '../../../art/core/path.ts';
import { between, type Point } from '../../../art/core/vector.ts';
import { archedWindow } from '../../../art/places/hall.ts';
import { envelope } from '../../../art/props/paper.ts';
import { monitorSide } from '../../../art/props/screens.ts';
import { swivel } from '../../../art/props/seat.ts';
import { deskLamp, mug } from '../../../art/props/small.ts';
import { table } from '../../../art/props/table.ts';
import { gear, machine, valve } from '../../../art/props/workshop.ts';
import type { Look } from '../../../art/rig/look.ts';
import { backdrop, bubble, camera, chance, figure, inOut, keys, keyword, layer, pointKeys, pop, ramp, speaks, swing, turn } from '../../motion/index.ts';
import type { Scene } from '../../scene.ts';
import { cast, receiver, sparks, telephone } from './props.ts';

const count = 16;
const letters = (['paper-1', 'sand', 'sky+1'] as const).map((colour) => envelope(colour));
const calm = (n: number): number => 5 + n * 0.06;
const pile: Point = [676, 470];

/** An e-mail in the storm; when he has called, it settles on the pile. */
function mail(t: number, n: number): Nodes {
  const start = 0.3 + chance(n + 3) * 1.4;
  const speed = 1.5 + chance(n) * 0.7;
  const time = Math.min(t, calm(n));
  // The storm slows down while he speaks.
  const turned = chance(n + 9) * 6.28 + speed * (time - Math.max(0, time - 4) * 0.5);
  const [rx, ry] = [150 + chance(n + 5) * 200, 80 + chance(n + 6) * 120];
  const storm: Point = [400 + Math.cos(turned) * rx, 214 + Math.sin(turned) * ry + swing(t, 1.1, n * 0.2) * 10];
  const u = ramp(t, calm(n), calm(n) + 0.8);
  const [x, y] = between(storm, [pile[0] + (n % 3) * 3 - 3, pile[1] - n * 6.4], u);
  const size = (0.52 + 0.26 * Math.sin(turned)) * (1 - u) + 0.62 * u;
  return at(x, y - Math.sin(Math.PI * u) * 40, { ...group(letters[n % 3]!), matrix: [1, 0, 0, 1 - 0.66 * u, 0, 0] }, { scale: size * pop(t, start), rotate: (Math.cos(turned * 1.3 + n) * 34) * (1 - u) });
}

/** Dark weather over the desk. */
const weather = (t: number): Nodes => {
  const gone = ramp(t, 4.7, 5.7);
  const here = pop(t, 0.2, 0.8);
  return gone < 1 && [[300, 60, 170], [520, 30, 220], [760, 66, 180], [160, 10, 150]].map(([x, y, r], n) => at(x! + swing(t, 2.4, n * 0.3) * 22 - gone * (n % 2 ? -500 : 500), y! - gone * 260, fill(n % 2 ? 'plum-2' : 'plum-1', d`${ellipse(0, 0, r!, r! * 0.34)}${ellipse(-r! * 0.4, r! * 0.16, r! * 0.46, r! * 0.3)}${ellipse(r! * 0.4, r! * 0.2, r! * 0.5, r! * 0.28)}`), { scale: here }));
};

const crew: readonly { look: Look; x: number; colour: Colour }[] = [
  { look: cast.priya, x: 874, colour: 'coral' },
  { look: { ...cast.master, height: 1 }, x: 1032, colour: 'amber' },
  { look: { ...cast.harpreet, apron: 'ink+2' }, x: 1190, colour: 'teal' },
];
const hall = group(
  fill('amber+2', rect(790, -300, 1400, 900)), [820, 1020, 1220].map((x) => at(x, 60, archedWindow(160, 220))), fill('sand', rect(790, 520, 1400, 500)),
  at(810, 540, machine('teal'), { scale: 0.62 }), at(1180, 540, machine('brick'), { scale: 0.62 }),
);
const order = group(fill('ink', ellipse(4, 2, 90, 8), 0.16), form('sand-1', rounded(-80, -120, 160, 120, 5), 16), form('sand-2', rect(-80, -120, 160, 22), 8), at(0, -52, valve('amber-1', 'coral'), { scale: 0.8 }));
const desk = table({ x: 480, y: 500, width: 520, depth: 44, height: 136, colour: 'sand-1', legs: 'steel' });
const seat = swivel('coral');
const [screen, light, cup] = [monitorSide(), deskLamp('teal'), mug('amber')];

export const phoneCall: Scene = {
  id: 'phone-call',
  seconds: 9,
  enter: { kind: 'slabs', colours: ['plum', 'coral'] },
  draw(t) {
    const calls = t > 3.9;
    const phase = t < 2.2 ? 0 : t < 3.3 ? 1 : 2;
    const receiverAt = pointKeys(t, [3.3, [470, 436]], [3.5, [474, 430]], [4, [334, 262]], [6.3, [336, 262]], [6.9, [470, 436]]);
    const held = t > 3.45 && t < 6.85;
    const joy = (n: number): number => ramp(t, turn(6.3, n, 0.18), turn(6.7, n, 0.18));
    const dark = 1 - ramp(t, 4.8, 5.8, inOut);
    return camera({ x: keys(t, [0, 520], [3.3, 540], [5, 560], [6.6, 700], [9, 690]), y: keys(t, [0, 350], [9, 352]), zoom: keys(t, [0, 1.08], [3.3, 1.16], [5, 1.1], [6.6, 1.02], [9, 1.05]) },
      layer(1, backdrop('sky+2'), hall,
        crew.map(({ look, x }, n) => { const k = joy(n); const jump = k >= 1 ? Math.abs(swing(t, 0.9, n * 0.21)) * 16 : 0; return figure(look, { at: [x, 596 - jump], scale: 0.72, facing: -1, shadow: jump < 2, head: { turn: 0.5, nod: k > 0.5 ? -8 : 10 * (1 - k), gaze: [1, 0], mouth: k > 0.4 ? 'laugh' : 'calm', brows: k > 0.4 ? 0.7 : -0.4 }, far: { to: [x - 40 - 10 * k, 420 - 232 * k + swing(t, 0.5, n * 0.3) * 10 * k - jump], hand: k > 0.4 ? 'wave' : 'rest' }, near: { to: [x + 8 + 62 * k, 440 - 246 * k - swing(t, 0.5, n * 0.3) * 10 * k - jump], hand: k > 0.4 ? 'wave' : 'rest', bend: k > 0.02 ? -1 : 1 } }, t, 20 + n); }),
        at(1310, 640, order, { scale: 0.9 }), t > 6 && at(1310, 498, [fill('sage-1', ellipse(0, 0, 34)), line('paper', 9, 'M-14 1L-4 11L15 -11')], { scale: pop(t, 6.1) }), t < 6.1 && at(1310, 498, [fill('brick', ellipse(0, 0, 34)), line('paper', 9, 'M0 -16V4M0 15V17')], { scale: pop(t, 0.6) * (1 - ramp(t, 5.8, 6.1)) }),
        // The office in front of the glass.
        fill('teal+2', rect(-900, -700, 1670, 1300)), fill('plum', rect(-900, -700, 1670, 1300), 0.5 * dark), fill('brick+1', rect(-900, 556, 1670, 900)), fill('brick', rect(-900, 546, 1670, 12)),
        fill('brick+1', rect(750, 610, 1520, 900)), form('paper-1', rect(762, -500, 26, 1110), 6), fill('paper-1', rect(770, 590, 1500, 20)), fill('paper', rect(770, -40, 1500, 16)),
        clipped(rect(790, -24, 1500, 614), fill('paper', d`M840 -60H930L690 640H600Z M1100 -60H1130L890 640H860Z`, 0.2), dark > 0.01 && fill('plum', rect(780, -300, 1500, 900), 0.3 * dark)),
        weather(t),
        at(330, 640, seat, { scale: 1 }),
        [...Array(count).keys()].filter((n) => t < calm(n) + 0.4).map((n) => mail(t, n)),
        figure(cast.samuel, {
          at: [336, 640], legs: 'sit', seat: 126, scale: 0.96, shadow: false, lean: phase === 0 ? 7 : calls ? 1 : 4,
          head: { turn: 0.56, nod: phase === 0 ? 4 + swing(t, 0.9) * 3 : calls && t < 6.4 ? swing(t, 1.3) * 3 : -4, gaze: [1, phase === 0 ? swing(t, 0.8) * 0.7 : t > 6.3 ? -0.1 : 0.2], mouth: t > 6.2 ? 'laugh' : calls ? speaks(t, [[4.2, 5.2], [5.6, 6.1]]) : phase === 1 ? 'wonder' : 'calm', brows: phase === 1 ? 0.9 : phase === 0 ? -0.3 : 0.4 },
          near: held ? { to: [receiverAt[0] + 2, receiverAt[1] + 20], hand: 'grip', short: 1 - 0.36 * ramp(t, 3.6, 4) * (1 - ramp(t, 6.3, 6.7)) } : { to: [424, 470], hand: 'flat' },
          far: t > 6.4 ? { to: pointKeys(t, [6.4, [470, 470]], [6.9, [478, 250]]), hand: 'wave' } : phase === 1 ? { to: [470, 392], hand: 'point', turn: -20 } : calls ? { to: pointKeys(t, [3.9, [480, 466]], [4.5, [486, 410]], [5.2, [478, 450]], [6.4, [470, 470]]), hand: 'open' } : { to: [484 + swing(t, 0.4) * 4, 470], hand: 'flat' },
        }, t, 4),
        desk, at(588, 492, screen, { scale: 0.92 }), at(250, 486, light, { scale: 0.8 }), at(400, 494, cup, { scale: 0.8 }), at(486, 492, telephone(held), { scale: 0.74 }),
        held && at(receiverAt[0], receiverAt[1], receiver(), { scale: 0.66, rotate: keys(t, [3.4, 0], [4, 74], [6.3, 74], [6.9, 0]) }),
        [...Array(count).keys()].filter((n) => t >= calm(n) + 0.4).map((n) => mail(t, n)),
        // What was meant, and what was understood.
        bubble({ at: [640, 176], to: [420, 300], scale: pop(t, 2.2) * (1 - ramp(t, 4.4, 4.7)), room: [270, 96] }, [at(-90, 0, gear(40, 9, 'teal')), at(94, 10, valve('amber-1', 'coral'), { scale: 0.85 }), line('coral-1', 10, 'M-22 -10H22M-22 12H22'), line('coral-1', 9, d`M14 -30L-14 32`)]),
        bubble({ at: [620, 170], to: [420, 300], scale: pop(t, 4.8) * (1 - ramp(t, 6.4, 6.7)), room: [270, 96] }, [at(-92, 10, valve('amber-1', 'coral'), { scale: 0.85 }), at(94, 10, valve('amber-1', 'coral'), { scale: 0.85 }), line('sage-2', 10, 'M-22 -10H22M-22 12H22')]),
        at(1020, 190, sparks(ramp(t, 6.6, 7.6), ['coral', 'amber', 'teal', 'paper'], 240)),
      ),
      layer(0, keyword(t, 'das Missverständnis', { at: [330, 566], from: 2.3, until: 4.3, colour: 'plum', size: 40 }), keyword(t, 'der Anruf', { at: [240, 92], from: 5.2, colour: 'coral', size: 46 })),
    );
  },
};
