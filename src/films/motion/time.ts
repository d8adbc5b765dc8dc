import { between, type Point } from '../../art/core/vector.ts';
import { inOut, backOut, type Ease } from './ease.ts';

export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

/** How far something has come at `t` that lasts from `from` to `to`: 0 to 1, eased. */
export const ramp = (t: number, from: number, to: number, ease: Ease = inOut): number => ease(clamp((t - from) / (to - from)));

/** A number that goes from key to key: `keys(t, [0, 10], [1.5, 80], [3, 40, backOut])`; the ease belongs to the way that ends in its key. */
export function keys(t: number, ...points: readonly (readonly [time: number, value: number, ease?: Ease])[]): number {
  return along(t, points, (from, to, share) => from + (to - from) * share);
}

/** The same for points of the picture. */
export function pointKeys(t: number, ...points: readonly (readonly [time: number, at: Point, ease?: Ease])[]): Point {
  return along(t, points, between);
}

function along<T>(t: number, points: readonly (readonly [time: number, value: T, ease?: Ease])[], mix: (from: T, to: T, share: number) => T): T {
  const next = points.findIndex(([time]) => time > t);
  if (next === 0) return points[0]![1];
  if (next === -1) return points.at(-1)![1];
  const [before, after] = [points[next - 1]!, points[next]!];
  return mix(before[1], after[1], ramp(t, before[0], after[0], after[2] ?? inOut));
}

/** Size of something that pops up at `start`: 0 before, a little over 1, then 1. */
export const pop = (t: number, start: number, seconds = 0.45): number => (t <= start ? 0 : ramp(t, start, start + seconds, backOut));

/** Pops up at `start` and is gone again at `end`. */
export const visit = (t: number, start: number, end: number, seconds = 0.45): number => (t < end - 0.25 ? pop(t, start, seconds) : 1 - ramp(t, end - 0.25, end));

/** Start of the n-th of several entrances. */
export const turn = (start: number, n: number, gap = 0.35): number => start + n * gap;

/** A number between 0 and 1 that is always the same for the same seed. */
export function chance(seed: number): number {
  const x = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return x - Math.floor(x);
}

/** Swings between -1 and 1, once in `period` seconds. */
export const swing = (t: number, period: number, phase = 0): number => Math.sin(((t / period) + phase) * 2 * Math.PI);
