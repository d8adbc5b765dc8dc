import { at, clipped, fill, group, line, type Node, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker } from '../core/palette.ts';
import { ellipse, limb } from '../core/path.ts';
import { beard } from './beard.ts';
import { across, eyewear, face, facePath, mouthOf, type Expression } from './face.ts';
import { bakersCap, beanie, hijab, turban } from './hair/covers.ts';
import { curly } from './hair/cap.ts';
import { styles, type Hair } from './hair/styles.ts';
import type { Look } from './look.ts';

export interface HeadPose extends Expression {
	/** 0 is towards us, 1 in profile; the rig likes 0.25 to 0.9. */
	turn?: number;
	/** Degrees, positive looks down. */
	nod?: number;
	/** Seen from behind. */
	away?: boolean;
}

export interface Head {
	back: Nodes;
	/** Cloth that lies on the chest, under the face. */
	drape: Nodes;
	front: Node;
}

function hairOf(look: Look, t: number): Hair & { drape?: Nodes } {
	const own = styles[look.hair ?? 'short'](look.hairColour ?? 'ink-1', t);
	if (look.cover?.kind === 'hijab') return hijab(look.cover.colour, t);
	if (look.cover?.kind === 'turban') return turban(look.cover.colour, t);
	if (look.cover?.kind === 'beanie') return { ...own, front: [own.front, beanie(look.cover.colour, t).front] };
	if (look.cover?.kind === 'bakerscap') return { ...own, front: [own.front, bakersCap(look.cover.colour).front] };
	return own;
}

/** The head around its own centre, about 100 units high. */
export function head(look: Look, pose: HeadPose): Head {
	const t = pose.turn ?? 0.5;
	const hair = hairOf(look, t);
	const ear = across(t, -88, 39);
	const ears = look.cover?.kind === 'hijab' ? [] : [fill(look.skin, ellipse(ear, 3, 7.5, 11)), fill(darker(look.skin, 2), ellipse(ear + 1, 4, 3, 5.5)), look.earrings && fill(look.earrings, ellipse(ear, 17, 3.6)), look.hearingAid && fill(look.hearingAid, limb([[ear - 6, -8], 3.4], [[ear - 8, 4], 3.6]))];
	const covered = look.hair && ['bob', 'long', 'locs'].includes(look.hair) && !look.cover;
	if (pose.away) return { back: undefined, drape: undefined, front: behind(look, hair) };
	return {
		back: hair.back,
		drape: hair.drape,
		front: group(form(look.skin, facePath(t), 7), face(look, t, pose), beard(look, t), mouthOf(look, t, pose.mouth), hair.front, covered ? undefined : ears, covered && look.earrings ? fill(look.earrings, ellipse(ear + 4, 30, 3.6)) : undefined, eyewear(look, t)),
	};
}

/** The back of a head: ears, neck line and hair all over. */
function behind(look: Look, hair: Hair): Node {
	const colour = look.cover?.colour ?? look.hairColour ?? 'ink-1';
	const skull = 'M-42 -6C-44 20 -34 36 -20 42L20 42C34 36 43 20 42 -6C42 -40 22 -56 0 -56C-24 -56 -42 -40 -42 -6Z';
	if (look.cover?.kind === 'hijab') return form(look.cover.colour, 'M-46 -8C-48 30 -60 70 -64 96C-40 120 40 120 64 96C60 70 48 30 46 -8C46 -44 24 -62 0 -62C-26 -62 -46 -44 -46 -8Z', 10);
	const wrap = look.cover?.kind === 'turban' && [form(colour, 'M-50 -22C-54 -58 -30 -80 0 -80C30 -80 54 -58 50 -22C44 4 -44 4 -50 -22Z', 10), line(darker(colour), 2.8, 'M-48 -30Q0 10 48 -34M-44 -52Q0 -14 46 -56')];
	const bare = look.hair === 'none' || look.hair === 'fringe';
	return group(fill(look.skin, `${ellipse(-41, 4, 7, 11)}${ellipse(41, 4, 7, 11)}`), form(bare ? look.skin : wrap ? (look.hairColour ?? 'ink-1') : colour, skull, 9), look.hair === 'curls' && !wrap && form(colour, curly(47, 12, 2.1, 2 * Math.PI + 1, -10, []), 9), wrap, bare && clipped(skull, fill(colour, 'M-50 -8Q0 14 50 -8V30Q0 46 -50 30Z')), ['bun', 'long', 'bob', 'locs', 'afro', 'ponytail', 'topknot'].includes(look.hair ?? '') ? at(6, 4, hair.back) : undefined);
}
