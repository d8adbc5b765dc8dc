import type { Brochure } from './brochures.ts';
import type { Publisher } from './publisher.ts';

/** Colours of one printed document; the lead colour is the brochure's or, where there is one, the publisher's accent. */
export interface Colours extends Record<string, string> {
  /** Ground of openers and cover. */
  lead: string;
  /** Text and signs in the lead colour on white, at least 4.5:1. */
  deep: string;
  /** Text on the lead colour. */
  onLead: string;
  /** The large numeral on the lead colour. */
  numeral: string;
}

const leads = { coral: '#f0705a', teal: '#1e7a80' };
const ink = '#1f2a4d';
const white = '#ffffff';

/** The colours of a brochure on paper and on the cover of its e-book. */
export function coloursOf(brochure: Brochure, publisher: Publisher): Colours {
  const lead = publisher.data.accent ?? leads[brochure.lead];
  let deep = lead;
  while (contrast(deep, white) < 5) deep = mix(deep, '#000000', 0.06);
  return { lead, deep, onLead: contrast(ink, lead) >= contrast(white, lead) ? ink : white, numeral: mix(lead, white, 0.28) };
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function mix(from: string, to: string, share: number): string {
  const other = channels(to);
  return `#${channels(from).map((value, index) => Math.round(value + (other[index]! - value) * share).toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
