import type { Build } from './look.ts';

/** Lengths in units: a grown-up stands about 555 high. Half widths at shoulders, waist and hips. */
export interface Body {
	torso: number;
	shoulders: number;
	waist: number;
	belly: number;
	hips: number;
	bust: number;
	arm: readonly [number, number];
	leg: readonly [number, number];
	thick: number;
	head: number;
}

const medium: Body = { torso: 172, shoulders: 55, waist: 43, belly: 0, hips: 45, bust: 0, arm: [90, 82], leg: [128, 124], thick: 1, head: 0.98 };

export const bodies: Record<Build, Body> = {
	medium,
	slim: { ...medium, shoulders: 50, waist: 37, hips: 42, bust: 2, thick: 0.9 },
	strong: { ...medium, shoulders: 63, waist: 47, hips: 46, thick: 1.14 },
	broad: { ...medium, shoulders: 61, waist: 55, belly: 14, hips: 53, bust: 4, thick: 1.16 },
	curvy: { ...medium, shoulders: 52, waist: 42, belly: 2, hips: 53, bust: 9, thick: 1.02 },
};

export const ankle = 20;
