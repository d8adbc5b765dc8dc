import { clipped, fill, group, type Nodes } from '../../art/core/graph.ts';
import type { Colour } from '../../art/core/palette.ts';
import { d, ellipse, polygon, rect } from '../../art/core/path.ts';
import type { Point } from '../../art/core/vector.ts';
import { easeIn, inOut, out, type Ease } from './ease.ts';
import { clamp } from './time.ts';

/** How a scene appears: a coloured shape comes first, the scene follows inside the same shape. */
export interface Transition {
  kind: 'iris' | 'sweep' | 'hill' | 'slabs' | 'drop';
  /** One or two colours that come before the scene. */
  colours: readonly Colour[];
  /** Where an iris opens. */
  at?: Point;
  /** The other way round: a sweep from the end side, a hill from above. */
  back?: boolean;
}

export const transitionSeconds = 0.9;
const lag = 0.16;

function shape({ kind, at = [640, 340], back = false }: Transition, u: number): string {
  if (kind === 'iris') return ellipse(at[0], at[1], Math.max(0.1, 900 * u + 180 * u * u));
  if (kind === 'sweep') {
    const x = -340 + u * 1980;
    return back ? polygon([1280 - x, -10], [1640, -10], [1640, 730], [1280 - x + 240, 730]) : polygon([-360, -10], [x, -10], [x - 240, 730], [-360, 730]);
  }
  if (kind === 'hill') {
    const y = 740 - u * 1000;
    const flip = (v: number): number => (back ? 720 - v : v);
    return d`M-20 ${flip(y + 130)}Q320 ${flip(y - 60)} 700 ${flip(y + 30)}T1300 ${flip(y + 60)}V${flip(1900)}H-20Z`;
  }
  if (kind === 'drop') return d`M-10 -20H1290V${u * 800 - 60}Q960 ${u * 1120 - 60} 640 ${u * 1000 - 60}T-10 ${u * 860 - 60}Z`;
  return [0, 1, 2, 3].map((i) => {
    const own = clamp(u * 1.75 - (back ? 3 - i : i) * 0.25);
    return i % 2 ? rect(i * 320 - 0.5, 720 - 720 * own, 321, 720 * own) : rect(i * 320 - 0.5, 0, 321, 720 * own);
  }).join('');
}

const eases: Record<Transition['kind'], Ease> = { iris: (u) => (easeIn(u) + inOut(u)) / 2, sweep: inOut, hill: inOut, slabs: out, drop: inOut };

/** The moment `t` seconds after the cut: the old scene, coloured shapes over it, the new scene in the last of them. */
export function reveal(how: Transition, t: number, before: Nodes, after: Nodes): Nodes {
  const ease = eases[how.kind];
  const seconds = transitionSeconds - lag * how.colours.length;
  const progress = (n: number): number => ease(clamp((t - n * lag) / seconds));
  return group(before, how.colours.map((colour, n) => fill(colour, shape(how, progress(n)))), clipped(shape(how, progress(how.colours.length)), after));
}
