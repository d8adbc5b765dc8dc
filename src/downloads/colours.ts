import { coloursOf } from '../model/colours.ts';
import type { Content } from '../model/content.ts';

/** Colours of the papers, without the hash that neither Word nor Excel wants. */
export const colours = { ink: '1F2A4D', grey: '5B6275', line: 'A9AEBD', paper: 'FBF7F0', sand: 'F3EADB', placeholder: 'FFF1CF', white: 'FFFFFF', red: 'B23A25', redTint: 'FBE3DD' } as const;

/** Lead colour of a brochure (or the publisher's accent): a dark shade for text and rules, a light one for grounds. */
export function leadOf({ brochures, publisher }: Content, brochure: string): { deep: string; tint: string } {
  const { lead, deep } = coloursOf(brochures.find(({ id }) => id === brochure)!, publisher);
  return { deep: plain(deep), tint: mix(plain(lead), 'FFFFFF', 0.86) };
}

const plain = (colour: string): string => colour.slice(1).toUpperCase();

function mix(colour: string, other: string, share: number): string {
  const channel = (at: number): string => {
    const [own, added] = [parseInt(colour.slice(at, at + 2), 16), parseInt(other.slice(at, at + 2), 16)];
    return Math.round(own + (added - own) * share).toString(16).padStart(2, '0').toUpperCase();
  };
  return `${channel(0)}${channel(2)}${channel(4)}`;
}
