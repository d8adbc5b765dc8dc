import { at, clipped, fill, group, type Group } from '../core/graph.ts';
import { contact, form } from '../core/form.ts';
import { darker } from '../core/palette.ts';
import { ellipse, limb, rect } from '../core/path.ts';
import { add, degrees, turned, type Point } from '../core/vector.ts';
import { arm, type ArmPose } from './arm.ts';
import { bodies } from './body.ts';
import { details, layers } from './clothes.ts';
import { head } from './head.ts';
import { leg } from './leg.ts';
import type { Look } from './look.ts';
import type { Pose, Reach } from './pose.ts';
import { skirt } from './skirt.ts';
import { trunk } from './torso.ts';

/** A figure in a pose. Everything that hangs together moves together; the light is the picture's. */
export function person(look: Look, pose: Pose): Group {
	const body = bodies[look.build ?? 'medium'];
	const { facing = 1, legs = 'stand', seat = 122, lean = 0, shift = [0, 0] } = pose;
	const scale = (pose.scale ?? 1) * (look.height ?? 1);
	const turn = pose.head?.turn ?? 0.5;
	const own = (p: Point): Point => [((p[0] - pose.at[0]) * facing) / scale, (p[1] - pose.at[1]) / scale];

	const pelvis = add([0, legs === 'none' ? 0 : legs === 'sit' ? -seat - 16 : -272], shift);
	const spine = (p: Point): Point => add(pelvis, turned(p, degrees(lean)));
	const { torso: l, shoulders: s } = body;
	const shoulder = { near: spine([-s + 21, -l + 29]), far: spine([s - 23, -l + 29]) };
	const reach = (side: 'near' | 'far', wish: Reach = {}): ArmPose => ({
		hand: wish.hand, turn: wish.turn, over: wish.over, bend: wish.bend, short: wish.short, holds: wish.holds,
		to: wish.to ? own(wish.to) : add(shoulder[side], turned(side === 'near' ? [-6, 166] : [20, 164], -degrees(wish.swing ?? 0))),
	} as ArmPose);

	const trousers = look.bottom?.colour ?? 'ink+1';
	const shoes = look.shoes ?? 'brick-3';
	const feet = pose.feet ?? (legs === 'sit' ? [[84, 0], [112, -4]] : [[-14, 0], [34, -5]]) as [Point, Point];
	const hip = { near: add(pelvis, [-17, 0]), far: add(pelvis, [19, -2]) };
	const skirted = look.bottom?.kind === 'skirt';
	const tights = skirted ? 'plum-4' : trousers;
	const nearLeg = leg(hip.near, { to: feet[0], turn: pose.toes?.[0] }, body, tights, shoes);
	const farLeg = leg(hip.far, { to: feet[1], turn: pose.toes?.[1] }, body, darker(tights), darker(shoes));
	// Who sits at a table has the legs under it: a second pass that lays the arms on it leaves them out.
	const under = pose.behind !== undefined && legs === 'sit';
	const lower = legs === 'none' || under ? [] : [farLeg.nodes, nearLeg.nodes];

	const nearArm = arm(shoulder.near, reach('near', pose.near), body, look.top, look.skin);
	const farArm = arm(shoulder.far, reach('far', pose.far), body, { ...look.top, colour: darker(look.top.colour) }, darker(look.skin));
	const long = look.top.kind === 'labcoat' || look.top.kind === 'tunic';
	const outline = trunk(body, long ? 3 : 0, long && legs === 'stand' ? 92 : 0);
	const x = 2 + 16 * turn;
	const { back, drape, front } = head(look, { ...pose.head, turn });
	const k = body.head;
	const top = { x: 5 + 5 * turn, y: -l - 56 * k };
	const nod = pose.head?.nod ?? 0;
	const headAt = (nodes: Parameters<typeof at>[2]) => at(0, -l - 6, at(top.x, top.y + l + 6, nodes, { scale: k }), { rotate: nod });
	const neck = limb([[1, -l + 6], 18], [[top.x - 5, -l - 24], 15.5]);

	const upper = at(pelvis[0], pelvis[1], [
		form(look.top.colour, outline, 15),
		clipped(outline, !pose.head?.away && details[look.top.kind](look, body, x)),
		!pose.head?.away && layers(look, body, x),
		fill(look.skin, neck),
		clipped(neck, fill(darker(look.skin, 1), ellipse(top.x + 4, -l - 22, 30, 16))),
		headAt(drape), headAt(front),
	], { rotate: lean });
	const figure = [
		at(pelvis[0], pelvis[1], headAt(back), { rotate: lean }),
		lower,
		!under && fill(trousers, limb([hip.near, 29 * body.thick], [hip.far, 29 * body.thick])),
		legs !== 'none' && skirted && skirt(trousers, 1.2, pelvis, body, nearLeg.knee, farLeg.knee),
		legs === 'sit' && long && skirt(look.top.colour, 0.7, pelvis, body, nearLeg.knee, farLeg.knee),
		upper,
	];
	const shadow = pose.shadow !== false && legs !== 'none' && contact(pose.at[0] + 4, pose.at[1] + 1, (legs === 'sit' ? 88 : 62) * scale);
	const place = { scale, flip: facing === -1 };
	const trunkAndHead = pose.behind === undefined ? group(figure) : clipped(rect(-700, -1500, 1400, (pose.behind - pose.at[1]) / scale + 1500), figure);
	return group(shadow, at(pose.at[0], pose.at[1], [farArm.nodes, trunkAndHead], place), pose.carries, at(pose.at[0], pose.at[1], nearArm.nodes, place));
}
