import { at, fill, group, type Group } from '../../art/core/graph.ts';
import { form } from '../../art/core/form.ts';
import { darker, type Colour } from '../../art/core/palette.ts';
import { d, ellipse, polygon, rect, rounded } from '../../art/core/path.ts';
import { pop, ramp, swing } from './time.ts';
import { words } from './words.ts';

/** The guide as a printed brochure that arrives at `from`; 260 wide, 340 high, origin in its middle. */
export function endCard(t: number, from: number, lead: Colour = 'coral'): Group {
  const scale = Math.max(0.001, pop(t, from, 0.6));
  const open = ramp(t, from + 0.5, from + 1.3);
  return at(0, swing(t, 4.6) * 3, [
    fill('ink', rounded(-118, -152, 268, 336, 10), 0.2),
    // Pages behind the cover fan out a little.
    at(-126, 168, [fill('paper-1', rounded(0, -336, 256, 336, 6))], { rotate: open * 5 }),
    at(-126, 168, [fill('paper', rounded(0, -336, 256, 336, 6))], { rotate: open * 2.5 }),
    form(lead, rounded(-130, -170, 260, 340, [8, 12, 12, 8]), 9),
    fill(darker(lead), rect(-130, -170, 18, 340)),
    { kind: 'group', clip: rounded(-112, -170, 242, 340, [0, 12, 12, 0]), kids: [
      fill(darker(lead, -2), ellipse(90, 150, 170, 130)), fill('amber', ellipse(84, 6, 52)),
      fill('brick', d`M-40 170V64L6 30V64L52 30V64L98 30V170Z`), fill('amber+2', rounded(-14, 104, 34, 66, 3)), fill('sky+1', d`${rounded(38, 92, 32, 30, 3)}${rounded(38, 132, 32, 22, 3)}`),
      fill('sage-1', polygon([-112, 170], [-112, 132], [-20, 156], [130, 128], [130, 170])),
    ] },
    at(-92, -104, words('Make it', { size: 50, colour: 'paper', align: 'start' })),
    at(-92, -54, words('work!', { size: 50, colour: 'paper', align: 'start' })),
    group(fill('paper', rounded(-92, -34, 84 * ramp(t, from + 0.7, from + 1.4), 8, 4))),
  ], { scale, rotate: -4 + (1 - scale) * 14 });
}
