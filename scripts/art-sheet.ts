/** Draws the people, the props and every illustration as PNG: `node scripts/art-sheet.ts <folder> [id …]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { toSvg } from '../src/art/core/svg.ts';
import { illustration, illustrations } from '../src/art/index.ts';
import { sheets } from '../src/art/sheets.ts';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('art-sheet: no folder given; run it as `node scripts/art-sheet.ts <folder> [id …]`.');
mkdirSync(folder, { recursive: true });

const png = (svg: string, name: string, background: string, width = 1200) =>
	sharp(Buffer.from(svg)).resize(width).flatten({ background }).png().toFile(join(folder, `${name}.png`));

for (const [name, { scene, width, height }] of Object.entries(sheets)) {
	if (wanted.length && !wanted.includes(name)) continue;
	await png(toSvg(scene(), { width, height, prefix: 's' }), name, '#FBF7F0', width);
}
for (const id of illustrations) {
	if (wanted.length && !wanted.includes(id)) continue;
	const svg = illustration(id);
	await png(svg, id, '#FBF7F0');
	const band = await sharp(Buffer.from(svg)).resize(1200).flatten({ background: '#F0705A' }).extract({ left: 0, top: 150, width: 1200, height: 500 }).toBuffer();
	await sharp(band).resize(390).png().toFile(join(folder, `${id}-band.png`));
	console.log(`${id} ${(Buffer.byteLength(svg) / 1000).toFixed(1)} kB`);
}
