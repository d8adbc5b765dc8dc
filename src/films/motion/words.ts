import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, convertSVGTextToPath, GlobalFonts } from '@napi-rs/canvas';
import { at, fill, group, type Group } from '../../art/core/graph.ts';
import type { Colour } from '../../art/core/palette.ts';

const family = 'Film Sans';
const folder = fileURLToPath(new URL('../../../node_modules/@expo-google-fonts/nunito-sans/800ExtraBold/', import.meta.url));
for (const file of globSync(`${folder}*.ttf`)) GlobalFonts.registerFromPath(file, family);

const measure = createCanvas(1, 1).getContext('2d');
measure.font = `800 100px "${family}"`;

/** Width of a line of words at a size. */
export const wordsWidth = (text: string, size: number): number => (measure.measureText(text).width * size) / 100;

interface Glyph { x: number; d: string }
const known = new Map<string, Glyph[]>();

/** The letters of a line as outlines at size 100, baseline at 0. */
function glyphs(text: string): Glyph[] {
  const before = known.get(text);
  if (before) return before;
  const escaped = text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const svg = convertSVGTextToPath(`<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text font-family="${family}" font-size="100" font-weight="800">${escaped}</text></svg>`).toString();
  const all = [...svg.matchAll(/<path (?:transform="translate\(([-\d.]+) [-\d.]+\)" )?d="([^"]+)"/g)].map(([, x, d]) => ({ x: Number(x ?? 0), d: d! }));
  known.set(text, all);
  return all;
}

export interface WordsStyle {
  size?: number;
  colour?: Colour;
  align?: 'start' | 'middle' | 'end';
}

/** A line of words in the films' face, as shapes; origin on the baseline. Only German keywords, names of firms and numbers. */
export function words(text: string, { size = 40, colour = 'ink', align = 'middle' }: WordsStyle = {}): Group {
  const width = wordsWidth(text, size);
  const x = align === 'middle' ? -width / 2 : align === 'end' ? -width : 0;
  return at(x, 0, group(glyphs(text).map((glyph) => at(glyph.x, 0, fill(colour, glyph.d)))), { scale: size / 100 });
}
