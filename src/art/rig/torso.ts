import { soft } from '../core/path.ts';
import type { Point } from '../core/vector.ts';
import type { Body } from './body.ts';

/** The trunk from shoulders to hips; origin at the pelvis, up is negative, the front towards +x. `fit` widens it for coats, `hem` is where a long one ends. */
export function trunk({ torso: l, shoulders: s, waist: w, belly, hips: h, bust }: Body, fit = 0, hem = 0): string {
	const bottom: Point[] = hem ? [[-h - fit - 6, hem - 6], [0, hem + 4], [h + fit + 8, hem - 8]] : [[-h + 3 - fit, 8], [0, 13], [h - 3 + fit, 8]];
	return soft([
		[-14, -l - 5], [-s * 0.62, -l + 3], [-s + 3, -l + 16], [-s - 1 - fit, -l + 40], [-s + 7 - fit, -l + 78],
		[-w - fit, -66], [-h - fit, -14], ...bottom, [h + fit, -14],
		[w + belly + fit, -62], [s - 6 + bust + fit, -l + 74], [s - 4 + fit, -l + 40], [s - 6, -l + 17], [s * 0.6, -l + 3], [14, -l - 5],
	]);
}
