import { fill, group, line, type Group } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { ellipse, rounded } from '../core/path.ts';
import { textLines } from './screens.ts';

/** A guide's paddle, held up; like all things in this file it has its origin where the hand grips. */
export const paddle = (colour: Colour): Group => group(line('brick+1', 8, 'M0 30V-70'), form(colour, ellipse(0, -104, 38), 8), fill('paper', ellipse(0, -104, 20)));

/** A clip board with a list. */
export const clipboard = (): Group => group(form('brick+1', rounded(-10, -44, 78, 104, 5), 5), fill('paper', rounded(-4, -34, 66, 88, 2)), fill('ink+3', rounded(14, -50, 30, 14, 4)), textLines(6, -14, 46, 5, 13));

/** An open notebook. */
export const notebook = (colour: Colour = 'coral'): Group => group(form(colour, rounded(-8, -34, 62, 68, 4), 5), fill('paper', rounded(-2, -29, 52, 58, 2)), line('ink+4', 3, 'M6 -16h34M6 -4h28M6 8h32'));

/** A jug of coffee. */
export const pot = (colour: Colour = 'ink+3'): Group => group(line(darker(colour), 7, 'M-22 -30c-26 0 -22 44 2 40'), form(colour, 'M-18 -54H18L26 20Q26 28 16 28H-16Q-26 28 -26 20Z', 9), form(darker(colour), 'M18 -50L38 -60L24 -26Z', 4), fill('ink-1', rounded(-14, -64, 28, 11, 4)));

/** A calliper to measure with, 110 long. */
export const calliper = (): Group => group(fill('ink+4', rounded(-14, -6, 124, 12, 3)), fill('ink+3', 'M-14 -6H4V40L-8 48Z'), fill('ink+2', 'M44 -10H78V10H60V40L50 48L46 10Z'), line('ink+1', 2, 'M84 -6v6M92 -6v6M100 -6v6'));
