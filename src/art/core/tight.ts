import { short } from './path.ts';

const arity: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };
const done = new Map<string, string>();

/** Numbers without the separators a reader of paths does not need. */
const packed = (numbers: string[]): string =>
	numbers.map((text) => text.replace(/^(-?)0\./, '$1.')).reduce((all, text) => all + (all && !text.startsWith('-') ? ' ' : '') + text, '');

/** Roughly how far the path reaches; big shapes need no decimals. */
function extent(path: string): number {
	const [first, ...rest] = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
	return rest.length < 6 ? 0 : Math.max(...rest.filter((_, i) => i % 2 === 1).map((v) => Math.abs(v - first!)), 0);
}

/** The same path in relative steps, as short as it gets; understands the commands that `src/art` writes. */
export function tight(path: string): string {
	const before = done.get(path);
	if (before !== undefined) return before;
	const reach = extent(path);
	const grain = reach > 44 ? 1 : reach > 12 ? 2 : 10;
	let [x, y, startX, startY] = [0, 0, 0, 0];
	let [text, last] = ['', ''];
	for (const [, letter, rest] of path.matchAll(/([MLHVCSQAZ])([^MLHVCSQAZ]*)/gi)) {
		const numbers = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const kind = letter!.toUpperCase();
		const relative = letter !== kind;
		const size = arity[kind]!;
		if (size === 0) { text += 'z'; [x, y, last] = [startX, startY, 'z']; continue; }
		for (let i = 0; i < numbers.length; i += size) {
			const args = numbers.slice(i, i + size);
			const step = args.map((value, k) => {
				const axis = kind === 'H' ? 0 : kind === 'V' ? 1 : kind === 'A' ? (k < 5 ? -1 : k - 5) : k % 2;
				return axis < 0 || relative ? value : value - (axis === 0 ? x : y);
			}).map((value, k) => (kind === 'A' && k > 1 && k < 5 ? value : kind === 'A' ? Math.round(value * 10) / 10 : Math.round(value * grain) / grain));
			const first = kind === 'M' && i === 0;
			const name = first ? 'm' : kind === 'M' ? 'l' : kind.toLowerCase();
			const body = packed(step.map(short));
			text += name === last && !first ? (body.startsWith('-') ? '' : ' ') + body : name + body;
			last = name;
			const [dx, dy] = kind === 'H' ? [step[0]!, 0] : kind === 'V' ? [0, step[0]!] : [step.at(-2)!, step.at(-1)!];
			[x, y] = [x + dx, y + dy];
			if (first) [startX, startY] = [x, y];
		}
	}
	done.set(path, text);
	return text;
}
