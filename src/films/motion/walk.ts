import type { Pose } from '../../art/rig/pose.ts';
import type { Point } from '../../art/core/vector.ts';
import { clamp } from './time.ts';
import { even, type Ease } from './ease.ts';

export interface Way {
  /** From here to there, both on the ground; the figure faces the way it goes. */
  from: Point;
  to: Point;
  /** When the first foot leaves the ground, and how long the way takes. */
  start: number;
  seconds: number;
  scale?: number;
  /** Height of the figure (look.height), so that steps fit the legs. */
  height?: number;
  /** Length of a step in the figure's own units. */
  stride?: number;
}

/** Leaves gently, walks evenly, stops gently. */
const pace: Ease = (u) => {
  const k = 0.14;
  const v = 1 / (1 - k);
  if (u < k) return (v * u * u) / (2 * k);
  if (u > 1 - k) return 1 - (v * (1 - u) ** 2) / (2 * k);
  return v * (u - k / 2);
};

const leg = 252;

/** A walk in which each foot stays where it was set down: part of a pose, to be spread into it. Before it the figure stands at `from`, afterwards at `to`. */
export function walk(t: number, { from, to, start, seconds, scale = 1, height = 1, stride = 92 }: Way, ease: Ease = pace): Required<Pick<Pose, 'at' | 'facing' | 'feet' | 'toes' | 'shift' | 'lean' | 'near' | 'far'>> & { going: boolean; step: number } {
  const size = scale * height;
  const length = (to[0] - from[0]) / size;
  const facing = length < 0 ? -1 : 1;
  // An even number: the near foot, which stands behind, comes to rest first.
  const steps = Math.max(2, 2 * Math.round(Math.abs(length) / stride / 2));
  const own = Math.abs(length) / steps;
  const p = ease(clamp((t - start) / seconds)) * steps;
  const going = p > 0 && p < steps;
  const now = Math.min(steps - 1, Math.floor(p));
  const share = p - now;
  // Foot k % 2 swings in step k and lands half a step ahead of the body; the ends are a quiet stand.
  const stand = (side: number, end: boolean): number => (end ? steps : 0) + (side ? 34 : end ? -30 : -14) / own;
  const landing = (step: number, side: number): number => (step < 0 ? stand(side, false) : step >= steps - 2 ? stand(side, true) : step + 1.5 + (side ? 8 : -4) / own);
  const foot = (side: number): { x: number; y: number; toe: number; set: boolean } => {
    if (p >= steps) return { x: stand(side, true), y: 0, toe: 0, set: true };
    const swings = now % 2 === side;
    const last = swings ? now - 2 : now - 1;
    const before = landing(last, side);
    if (!swings) return { x: before, y: 0, toe: 0, set: true };
    const u = clamp(share);
    const x = before + (landing(now, side) - before) * (u * u * (3 - 2 * u));
    return { x, y: -Math.sin(Math.PI * u) * Math.min(28, own * 0.3), toe: u < 0.45 ? 30 * Math.sin(Math.PI * u / 0.45) : -12 * Math.sin(Math.PI * (u - 0.45) / 0.55), set: false };
  };
  const feet = [foot(0), foot(1)] as const;
  const ahead = feet.map(({ x }) => (x - p) * own) as [number, number];
  const drop = Math.max(...feet.map(({ set }, i) => (set ? leg - Math.sqrt(Math.max(1, leg ** 2 - (Math.abs(ahead[i]! - (i ? 19 : -17)) + 8) ** 2)) : 0)));
  const arms = Math.sin(Math.PI * (p + 0.5)) * Math.sin(Math.PI * clamp(Math.min(p, steps - p))  * 0.5) * own * 0.2;
  const [fx, fy] = from;
  const done = p / steps;
  return {
    at: [fx + (to[0] - fx) * done, fy + (to[1] - fy) * done],
    facing, going, step: p,
    feet: [[ahead[0], feet[0].y], [ahead[1], feet[1].y - 4]],
    toes: [feet[0].toe, feet[1].toe],
    shift: [0, Math.min(22, drop)],
    lean: going ? 2.5 : 0,
    near: { swing: -arms },
    far: { swing: arms },
  };
}

/** The `step` of a small figure (`mini`) that walks `distance` units of its own size without sliding. */
export function miniStep(distance: number): number {
  const q = (((distance / 104) % 1) + 1) % 1;
  const triangle = q < 0.25 ? 4 * q : q < 0.75 ? 2 - 4 * q : 4 * q - 4;
  return Math.asin(triangle) / (2 * Math.PI);
}

/** Even pace for walks that begin and end outside the picture. */
export const through = even;
