import type { Download } from '../../model/downloads.ts';

/** Twentieths of a point, Word's unit, from millimetres. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Paper and margins of a template. */
export interface Sheet {
  landscape: boolean;
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
  /** Width between the margins. */
  text: number;
}

/** A4 with the margins of its kind: letters as in DIN 5008, cards close to the edge. */
export function sheetOf(layout: Download['layout'], page: Download['page'] = 'portrait', tight = false): Sheet {
  const landscape = page === 'landscape';
  const [width, height] = landscape ? [mm(297), mm(210)] : [mm(210), mm(297)];
  const side = { form: tight ? [17, 17] : [20, 20], letter: [25, 20], cards: [14, 14] }[layout] as [number, number];
  const end = mm(layout === 'cards' || tight ? 14 : 20);
  const margin = { top: end, bottom: end, left: mm(side[0]), right: mm(side[1]) };
  return { landscape, width, height, margin, text: width - margin.left - margin.right };
}
