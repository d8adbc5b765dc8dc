import { clipped, fill, group, type Group, type Nodes } from '../../art/core/graph.ts';
import type { Colour } from '../../art/core/palette.ts';
import { rect } from '../../art/core/path.ts';
import { degrees } from '../../art/core/vector.ts';

export const frame = { width: 1280, height: 720, rate: 25 } as const;
/** Captions stand below this line: nothing that must be seen or read. */
export const captionTop = 612;

/** What the camera looks at: the middle of the picture, and how near. */
export interface Shot {
  x?: number;
  y?: number;
  zoom?: number;
  /** Degrees. */
  roll?: number;
}

export interface Layer {
  /** 1 is where the people are; 0 does not move at all (sky), 0.2 far hills, 1.5 leaves close to us. */
  depth: number;
  nodes: Nodes;
}

export const layer = (depth: number, ...nodes: Nodes[]): Layer => ({ depth, nodes });

/** The layers as the camera sees them, back to front; near ones move more than far ones. */
export function camera({ x = 640, y = 360, zoom = 1, roll = 0 }: Shot, ...layers: Layer[]): Group {
  return group(layers.map(({ depth, nodes }) => {
    const k = 1 + (zoom - 1) * depth;
    const [cx, cy] = [640 + (x - 640) * depth, 360 + (y - 360) * depth];
    const [cos, sin] = [Math.cos(degrees(roll * depth)) * k, Math.sin(degrees(roll * depth)) * k];
    return { ...group(nodes), matrix: [cos, sin, -sin, cos, 640 - cos * cx + sin * cy, 360 - sin * cx - cos * cy] as const };
  }));
}

/** A colour far beyond the edges, so that no camera finds an end. */
export const backdrop = (colour: Colour): Nodes => fill(colour, rect(-900, -700, 3080, 2120));
/** A floor from `y` down, far beyond the edges. */
export const floor = (colour: Colour, y: number): Nodes => fill(colour, rect(-900, y, 3080, 1400));
/** The picture ends at the frame. */
export const framed = (...nodes: Nodes[]): Group => clipped(rect(0, 0, frame.width, frame.height), nodes);
