import { group, type Node } from './core/graph.ts';
import { cast, type CastName } from './rig/cast.ts';
import { person } from './rig/person.ts';

interface Sheet {
	width: number;
	height: number;
	scene: () => Node;
}

/** Demonstration sheets: everybody, every hand, every prop. */
export const sheets: Record<string, Sheet> = {
	people: {
		width: 1900, height: 1300,
		scene: () => group((Object.keys(cast) as CastName[]).map((name, i) => person(cast[name], {
			at: [110 + (i % 8) * 235, i < 8 ? 620 : 1250], facing: i % 2 ? -1 : 1, head: { mouth: (['smile', 'calm', 'laugh', 'talk'] as const)[i % 4] },
			...(i % 3 === 1 ? { near: { to: [110 + (i % 8) * 235 - (i % 2 ? 90 : -90), (i < 8 ? 620 : 1250) - 300], hand: (['open', 'point', 'grip', 'pinch', 'flat'] as const)[i % 5] } } : {}),
		}))),
	},
};
