import type { Colour } from '../core/palette.ts';

export type Skin = 'fair' | 'olive' | 'umber' | 'ebony';
export type HairStyle = 'short' | 'swept' | 'buzz' | 'curls' | 'afro' | 'bob' | 'long' | 'bun' | 'topknot' | 'ponytail' | 'locs' | 'receding' | 'fringe' | 'none';
export type Build = 'slim' | 'medium' | 'strong' | 'broad' | 'curvy';
export type TopKind = 'jumper' | 'tee' | 'shirt' | 'blazer' | 'hoodie' | 'labcoat' | 'dungarees' | 'tunic' | 'cardigan';

export interface Top {
	kind: TopKind;
	colour: Colour;
	/** What shows beneath: the shirt under a blazer, the lining of a hood. */
	under?: Colour;
	sleeves?: 'long' | 'rolled' | 'short';
}

/** Who somebody is, whatever they do. Everything but skin and top has a quiet default. */
export interface Look {
	skin: Skin;
	top: Top;
	build?: Build;
	hair?: HairStyle;
	hairColour?: Colour;
	/** A scarf over the hair, a turban, a woollen cap. */
	cover?: { kind: 'hijab' | 'turban' | 'beanie' | 'bakerscap'; colour: Colour };
	beard?: 'full' | 'stubble' | 'moustache';
	glasses?: Colour;
	/** Clear work goggles. */
	goggles?: boolean;
	earrings?: Colour;
	hearingAid?: Colour;
	older?: boolean;
	bottom?: { kind: 'trousers' | 'skirt'; colour: Colour };
	shoes?: Colour;
	apron?: Colour;
	vest?: Colour;
	lanyard?: Colour;
	/** Height against the grown-up average. */
	height?: number;
}
