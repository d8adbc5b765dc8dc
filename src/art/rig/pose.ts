import type { Nodes } from '../core/graph.ts';
import type { Point } from '../core/vector.ts';
import type { HandShape } from './hand.ts';
import type { HeadPose } from './head.ts';

/** An arm's wish; `to` is in the scene's units, like everything a stage director points at. */
export interface Reach {
	to?: Point;
	/** Without `to`: degrees the hanging arm swings forward. */
	swing?: number;
	hand?: HandShape;
	/** Degrees the hand turns against the forearm. */
	turn?: number;
	over?: boolean;
	bend?: 1 | -1;
	/** Share of its length that we see of an arm that comes towards us; 1 without it. */
	short?: number;
	holds?: Nodes;
}

export interface Pose {
	/** On the ground between the feet; for `sit`, on the ground under the seat; for `none`, the pelvis itself. */
	at: Point;
	scale?: number;
	/** 1 looks to the end side, -1 to the start side. */
	facing?: 1 | -1;
	legs?: 'stand' | 'sit' | 'none';
	/** Height of the seat; a chair is 122. */
	seat?: number;
	/** Degrees the trunk leans forward. */
	lean?: number;
	/** The pelvis moves by this much, in own units (walking, kneeling). */
	shift?: Point;
	/** Feet in own units from `at`, near and far; the default stands or sits. */
	feet?: readonly [near: Point, far: Point];
	/** Degrees each foot turns. */
	toes?: readonly [near: number, far: number];
	head?: HeadPose;
	/** The arm nearer to us, and the other one. Without `to` it hangs. */
	near?: Reach;
	far?: Reach;
	/** Something between the trunk and the near arm, in the scene's units. */
	carries?: Nodes;
	/** Sits or stands behind a table whose far edge is at this height of the scene: only the arms reach over it. */
	behind?: number;
	/** A contact shadow; off for somebody who sits in a wheelchair or behind a desk. */
	shadow?: boolean;
}

/** One moment of a walk, `phase` 0 to 1 over two steps of `stride` units; spread it into a pose. */
export function walking(phase: number, stride = 96): Pick<Pose, 'feet' | 'toes' | 'shift' | 'lean' | 'near' | 'far'> {
	const foot = (p: number): { x: number; y: number; toe: number } => {
		const q = ((p % 1) + 1) % 1;
		if (q < 0.5) return { x: stride * (0.5 - 2 * q), y: 0, toe: q < 0.08 ? -16 : 0 };
		const s = (q - 0.5) * 2;
		return { x: stride * (s - 0.5), y: -Math.sin(Math.PI * s) * 26, toe: s < 0.4 ? 34 * (1 - s) : -10 };
	};
	const [near, away] = [foot(phase), foot(phase + 0.5)];
	return {
		feet: [[near.x - 4, near.y], [away.x + 8, away.y]],
		toes: [near.toe, away.toe],
		shift: [0, 1 + Math.abs(Math.cos(2 * Math.PI * phase)) * 6],
		lean: 3,
		near: { swing: -Math.cos(2 * Math.PI * phase) * stride * 0.15 },
		far: { swing: Math.cos(2 * Math.PI * phase) * stride * 0.15 - 2 },
	};
}
