import type { Content } from '../model/content.ts';

/** Colours of the papers, without the hash that neither Word nor Excel wants. */
export const colours = { ink: '1F2A4D', grey: '5B6275', line: 'A9AEBD', paper: 'FBF7F0', sand: 'F3EADB', placeholder: 'FFF1CF', white: 'FFFFFF', red: 'B23A25', redTint: 'FBE3DD' } as const;

const leads = { coral: { deep: 'B23A25', tint: 'FCEBE6' }, teal: { deep: '1E7A80', tint: 'E4F1F1' } } as const;

/** Lead colour of a brochure in a dark shade for text and rules and a light one for grounds; the publisher's accent replaces it. */
export function leadOf({ brochures, publisher }: Content, brochure: string): { deep: string; tint: string } {
  const accent = publisher.data.accent?.slice(1).toUpperCase();
  if (accent) return { deep: mix(accent, '000000', 0.25), tint: mix(accent, 'FFFFFF', 0.88) };
  return leads[brochures.find(({ id }) => id === brochure)?.lead ?? 'coral'];
}

function mix(colour: string, other: string, share: number): string {
  const channel = (at: number): string => {
    const [own, added] = [parseInt(colour.slice(at, at + 2), 16), parseInt(other.slice(at, at + 2), 16)];
    return Math.round(own + (added - own) * share).toString(16).padStart(2, '0').toUpperCase();
  };
  return `${channel(0)}${channel(2)}${channel(4)}`;
}
