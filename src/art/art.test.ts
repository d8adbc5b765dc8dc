import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { allColours } from './core/palette.ts';
import { aspect, illustration, illustrations } from './index.ts';

const expected = [
	'why-sme', 'plan-your-start', 'find-the-right-job', 'written-application', 'job-interview', 'your-strengths', 'first-months-at-work', 'contract-and-rights', 'residence-and-work-permit', 'who-supports-you', 'application-vocabulary',
	'welcome-introduction', 'application-workshop', 'career-workshop', 'career-consultation', 'company-visit', 'career-walk',
	'make-it-work', 'welcome-im-kmu', 'home', 'films', 'glossary', 'workshop', 'not-found',
];
const elements = new Set(['svg', 'g', 'path', 'use', 'clipPath']);
const attributes = new Set(['xmlns', 'viewBox', 'role', 'aria-label', 'aria-hidden', 'focusable', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'd', 'id', 'href', 'x', 'y', 'transform', 'clip-path']);
const ours = allColours();

/** Every tag of the markup, with its attributes; throws where tags do not nest. */
function tags(svg: string): { name: string; attributes: Record<string, string> }[] {
	const open: string[] = [];
	const found: { name: string; attributes: Record<string, string> }[] = [];
	expect(svg.replace(/<\/?[a-zA-Z]+(?: [a-zA-Z-]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*\/?>/g, '')).toBe('');
	for (const [, close, name, list, empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?: [^>]*?)?)(\/?)>/g)) {
		if (close) expect(open.pop()).toBe(name);
		else {
			if (!empty) open.push(name!);
			found.push({ name: name!, attributes: Object.fromEntries([...list!.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])) });
		}
	}
	expect(open).toEqual([]);
	return found;
}

test('every chapter, cover and page of the site has its illustration', () => {
	expect([...illustrations].sort()).toEqual([...expected].sort());
});

test('an illustration that is not drawn is an error, not an empty picture', () => {
	expect(() => illustration('nowhere')).toThrow(`art: there is no illustration "nowhere"; draw it in src/art/scenes/ and list it in scenes/index.ts. Drawn are: ${illustrations.join(', ')}.`);
});

test('a title is announced and escaped, without one the picture is decoration', () => {
	expect(illustration('home', { title: 'Bäckerei & <Werkstatt> "Nord"' })).toContain('role="img" aria-label="Bäckerei &#38; &#60;Werkstatt&#62; &#34;Nord&#34;"');
	expect(illustration('home')).toContain('aria-hidden="true"');
});

test('a clock and a curriculum are turned back in a mirrored picture', () => {
	const onlyMirrored = (id: string) => illustration(id, { rtl: true }).replace(' transform="matrix(-1 0 0 1 1200 0)"', '') === illustration(id);
	expect(onlyMirrored('residence-and-work-permit')).toBe(false);
	expect(onlyMirrored('written-application')).toBe(false);
	expect(onlyMirrored('not-found')).toBe(true);
});

test('ids of different pictures never meet on one page', () => {
	const all = illustrations.flatMap((id) => [...illustration(id).matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
	expect(new Set(all).size).toBe(all.length);
});

describe.each(illustrations)('%s', (id) => {
	const svg = illustration(id);
	const all = tags(svg);

	test('is well-formed and uses nothing but plain shapes', () => {
		for (const tag of all) {
			expect(elements).toContain(tag.name);
			for (const name of Object.keys(tag.attributes)) expect(attributes).toContain(name);
		}
		expect(all[0]!.attributes.viewBox).toBe(`0 0 ${aspect.width} ${aspect.height}`);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('draws no outlines: nothing is both filled and stroked', () => {
		for (const { attributes: a } of all.slice(2)) expect(Boolean(a.fill) && Boolean(a.stroke)).toBe(false);
	});

	test('takes every colour from the palette', () => {
		for (const { attributes: a } of all) for (const colour of [a.fill, a.stroke]) if (colour && colour !== 'none') expect(ours).toContain(colour);
	});

	test('refers only to what it defines', () => {
		const defined = new Set(all.map((tag) => tag.attributes.id));
		for (const [, name] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(defined).toContain(name);
	});

	test('is at most 40 kB and twice the same', () => {
		expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(40_000);
		expect(illustration(id)).toBe(svg);
	});

	test('turns round for right-to-left pages', () => {
		expect(illustration(id, { rtl: true })).toContain('matrix(-1 0 0 1 1200 0)');
	});

	test('renders: the ground is opaque in its middle and transparent in the corners', async () => {
		const { data, info } = await sharp(Buffer.from(svg)).resize(120).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
		const alpha = (x: number, y: number) => data[(y * info.width + x) * 4 + 3];
		expect([alpha(60, 40), alpha(0, 0), alpha(119, 0), alpha(0, 79), alpha(119, 79)]).toEqual([255, 0, 0, 0, 0]);
	});
});
