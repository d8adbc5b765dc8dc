import type { Group } from '../../art/core/graph.ts';
import type { Mouth } from '../../art/rig/face.ts';
import type { Look } from '../../art/rig/look.ts';
import { person } from '../../art/rig/person.ts';
import type { Pose } from '../../art/rig/pose.ts';
import { chance, swing } from './time.ts';

/** True in the moment of a blink, every three to five seconds. */
export function blinks(t: number, seed: number): boolean {
  const period = 3 + chance(seed) * 1.6;
  return (t + chance(seed + 7) * period) % period < 0.13;
}

/** The mouth of somebody who speaks between the moments given: `speaks(t, [[1, 2.5], [4, 6]])`. */
export function speaks(t: number, moments: readonly (readonly [from: number, to: number])[], rest: Mouth = 'smile'): Mouth {
  if (!moments.some(([from, to]) => t >= from && t < to)) return rest;
  const beat = Math.floor(t * 6.5);
  return (['talk', 'smile', 'talk', 'wonder', 'talk', 'calm'] as const)[Math.floor(chance(beat) * 6)]!;
}

/** A figure that breathes and blinks; `seed` keeps two people out of step. */
export function figure(look: Look, pose: Pose, t: number, seed = 1): Group {
  const breath = swing(t, 3.6, chance(seed));
  const [x, y] = pose.shift ?? [0, 0];
  const head = pose.head ?? {};
  const eyes = head.eyes ?? 'open';
  return person(look, {
    ...pose,
    shift: [x, y + 0.9 + breath * 0.9],
    lean: (pose.lean ?? 0) + breath * 0.35,
    head: { ...head, nod: (head.nod ?? 0) + swing(t, 5.3, chance(seed + 3)) * 1.1, eyes: eyes === 'open' && blinks(t, seed) ? 'shut' : eyes },
  });
}
