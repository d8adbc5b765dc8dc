import type { Node } from './core/graph.ts';
import { toSvg } from './core/svg.ts';
import { scenes } from './scenes/index.ts';

/** Width and height of every illustration. */
export const aspect = { width: 1200, height: 800 } as const;

/** The ids that are drawn. */
export const illustrations: string[] = Object.keys(scenes);

export interface IllustrationOptions {
	/** Mirrored for right-to-left pages; clocks, sheets and screens are not. */
	rtl?: boolean;
	/** Announced by screen readers; without it the picture is decoration. */
	title?: string;
}

/** Three characters that stand for an id and start every id inside the picture. */
const shortName = (id: string): string => `${String.fromCharCode(97 + ([...id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 26))}${[...id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 1296, 7).toString(36).padStart(2, '0')}`;

/** An illustration as SVG markup. */
export function illustration(id: string, { rtl = false, title }: IllustrationOptions = {}): string {
	const scene: (() => Node) | undefined = scenes[id];
	if (!scene) throw new Error(`art: there is no illustration "${id}"; draw it in src/art/scenes/ and list it in scenes/index.ts. Drawn are: ${illustrations.join(', ')}.`);
	return toSvg(scene(), { ...aspect, prefix: shortName(id), mirrored: rtl, ...(title && { title }) });
}
