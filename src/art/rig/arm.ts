import { at, fill, group, type Group, type Nodes } from '../core/graph.ts';
import { form } from '../core/form.ts';
import { darker, type Colour } from '../core/palette.ts';
import { limb } from '../core/path.ts';
import { add, angleOf, between, joint, polar, type Point } from '../core/vector.ts';
import type { Body } from './body.ts';
import { hands, type HandShape } from './hand.ts';
import type { Top } from './look.ts';

export interface ArmPose {
	/** Where the wrist wants to be, in the figure's own units. */
	to: Point;
	hand?: HandShape;
	/** Degrees the hand turns against the forearm. */
	turn?: number;
	/** Thumb on the lower side. */
	over?: boolean;
	/** Which side the elbow falls to; 1 is down and back. */
	bend?: 1 | -1;
	/** Share of its length that is seen. */
	short?: number;
	/** A thing in the hand: drawn under the fingers, origin at the palm, +x along the fingers. */
	holds?: Nodes;
}

/** One arm from the shoulder: sleeve, forearm, hand and what it holds. */
export function arm(shoulder: Point, pose: ArmPose, body: Body, top: Top, skin: Colour): { nodes: Group; outline: string } {
	const seen = pose.short ?? 1;
	const { middle: elbow, end: wrist } = joint(shoulder, pose.to, body.arm[0] * seen, body.arm[1] * seen, pose.bend ?? 1);
	const [r0, r1, r2] = [19, 15.5, 11.5].map((r) => r * body.thick) as [number, number, number];
	const bare = limb([shoulder, r0 * 0.86], [elbow, r1 * 0.82], [wrist, r2 * 0.8]);
	const sleeves = top.sleeves ?? 'long';
	const cut = sleeves === 'short' ? between(shoulder, elbow, 0.66) : between(elbow, wrist, 0.22);
	const sleeve = sleeves === 'long'
		? limb([shoulder, r0], [elbow, r1], [wrist, r2])
		: sleeves === 'short' ? limb([shoulder, r0 * 1.02], [cut, r1 * 1.16]) : limb([shoulder, r0], [elbow, r1 * 1.04], [cut, r1 * 1.06]);
	const forearm = angleOf(elbow, wrist);
	const palm = add(wrist, polar(forearm, 2));
	const hand = at(palm[0], palm[1], at(0, 0, [pose.holds && at(22, 0, pose.holds), flipY(hands[pose.hand ?? 'rest'](skin), pose.over)], { rotate: pose.turn ?? 0, scale: 1.1 }), { rotate: (forearm * 180) / Math.PI });
	const cuff = sleeves === 'long' ? [fill(darker(top.colour), limb([between(elbow, wrist, 0.9), r2 * 1.05], [wrist, r2 * 1.05]))] : [];
	return {
		nodes: group(hand, sleeves !== 'long' && form(skin, bare, 8 * body.thick), form(top.colour, sleeve, 11 * body.thick), cuff),
		outline: sleeve,
	};
}

const flipY = (hand: Group, over?: boolean): Group => (over ? { ...hand, matrix: [1, 0, 0, -1, 0, 0] } : hand);
