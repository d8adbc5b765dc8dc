import type { Look } from './look.ts';

/** The people of the guides: the same faces in pictures and films. */
export const cast = {
	amira: { skin: 'olive', build: 'medium', cover: { kind: 'hijab', colour: 'teal' }, top: { kind: 'tunic', colour: 'amber' }, bottom: { kind: 'trousers', colour: 'ink' }, shoes: 'paper-1' },
	mateo: { skin: 'olive', build: 'slim', hair: 'curls', hairColour: 'ink-2', beard: 'stubble', glasses: 'ink-2', top: { kind: 'hoodie', colour: 'sage-1' }, bottom: { kind: 'trousers', colour: 'ink+1' }, shoes: 'coral' },
	samuel: { skin: 'ebony', build: 'strong', hair: 'buzz', hairColour: 'ink-4', beard: 'full', top: { kind: 'shirt', colour: 'sky', sleeves: 'rolled' }, bottom: { kind: 'trousers', colour: 'brick-2' }, shoes: 'ink' },
	owner: { skin: 'fair', build: 'curvy', hair: 'bob', hairColour: 'ink+5', older: true, glasses: 'brick', earrings: 'amber', top: { kind: 'blazer', colour: 'plum', under: 'paper' }, bottom: { kind: 'trousers', colour: 'ink' }, shoes: 'ink-2' },
	master: { skin: 'fair', build: 'broad', hair: 'fringe', hairColour: 'ink+4', beard: 'moustache', older: true, top: { kind: 'dungarees', colour: 'paper-1', sleeves: 'rolled' }, bottom: { kind: 'trousers', colour: 'teal-1' }, shoes: 'brick-4' },
	linh: { skin: 'fair', build: 'slim', hair: 'ponytail', hairColour: 'ink-3', top: { kind: 'cardigan', colour: 'coral', under: 'paper' }, bottom: { kind: 'trousers', colour: 'teal-2' }, shoes: 'sand' },
	priya: { skin: 'umber', build: 'curvy', hair: 'long', hairColour: 'ink-3', earrings: 'amber', top: { kind: 'labcoat', colour: 'paper', under: 'coral' }, bottom: { kind: 'trousers', colour: 'plum-1' }, shoes: 'ink' },
	jonas: { skin: 'fair', build: 'medium', hair: 'swept', hairColour: 'amber-3', hearingAid: 'coral', top: { kind: 'shirt', colour: 'teal', sleeves: 'rolled' }, bottom: { kind: 'trousers', colour: 'ink' }, shoes: 'brick-2' },
	grace: { skin: 'ebony', build: 'curvy', hair: 'locs', hairColour: 'ink-4', earrings: 'amber', top: { kind: 'jumper', colour: 'coral' }, bottom: { kind: 'trousers', colour: 'ink' }, shoes: 'amber' },
	harpreet: { skin: 'umber', build: 'medium', cover: { kind: 'turban', colour: 'coral' }, hairColour: 'ink-3', beard: 'full', top: { kind: 'shirt', colour: 'paper', sleeves: 'rolled' }, bottom: { kind: 'trousers', colour: 'teal-2' }, shoes: 'brick-3' },
	olena: { skin: 'fair', build: 'medium', hair: 'bun', hairColour: 'amber-2', earrings: 'teal', top: { kind: 'jumper', colour: 'teal' }, bottom: { kind: 'skirt', colour: 'brick' }, shoes: 'ink' },
	kwame: { skin: 'ebony', build: 'slim', hair: 'afro', hairColour: 'ink-4', top: { kind: 'tee', colour: 'amber', sleeves: 'short' }, bottom: { kind: 'trousers', colour: 'ink' }, shoes: 'paper-1' },
	mei: { skin: 'fair', build: 'slim', hair: 'bob', hairColour: 'ink-3', glasses: 'plum', top: { kind: 'shirt', colour: 'sage' }, bottom: { kind: 'trousers', colour: 'plum-1' }, shoes: 'sand' },
	yusuf: { skin: 'olive', build: 'broad', hair: 'receding', hairColour: 'ink-2', beard: 'full', top: { kind: 'jumper', colour: 'brick' }, bottom: { kind: 'trousers', colour: 'ink' }, shoes: 'ink-3' },
	rosa: { skin: 'umber', build: 'broad', hair: 'topknot', hairColour: 'ink+4', older: true, earrings: 'coral', top: { kind: 'cardigan', colour: 'sage-1', under: 'amber' }, bottom: { kind: 'skirt', colour: 'plum' }, shoes: 'ink' },
} as const satisfies Record<string, Look>;

export type CastName = keyof typeof cast;
