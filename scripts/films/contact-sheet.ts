/** Thirty-six moments of a film in one PNG: `node scripts/films/contact-sheet.ts <film> [out.png] [from] [to] [--grey] [--safe]`. */
import { writeFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { drawMoment } from '../../src/films/frame.ts';
import { captionTop } from '../../src/films/motion/camera.ts';
import { filmOf } from '../../src/films/scenes/index.ts';
import { secondsOf } from '../../src/films/scene.ts';

const flags = process.argv.filter((each) => each.startsWith('--'));
const [id, out = `${process.argv[2]}.png`, first, last] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
if (!id) throw new Error('contact-sheet: no film given; run it as `node scripts/films/contact-sheet.ts <film> [out.png] [from] [to]`.');

const film = filmOf(id);
const length = secondsOf(film);
if (length === 0) throw new Error(`contact-sheet: ${film.id} has no scenes yet.`);
const [from, to] = [Number(first ?? 0), Math.min(length, Number(last ?? length))];
const [columns, rows, width, height] = [6, 6, 320, 180];
const sheet = createCanvas(columns * (width + 6) + 6, rows * (height + 22) + 6);
const ctx = sheet.getContext('2d');
ctx.fillStyle = '#FFFFFF';
ctx.fillRect(0, 0, sheet.width, sheet.height);
const large = createCanvas(1280, 720);
for (let n = 0; n < columns * rows; n++) {
  const t = from + ((to - from) * (n + 0.5)) / (columns * rows);
  drawMoment(film, t, large);
  const [x, y] = [6 + (n % columns) * (width + 6), 6 + Math.floor(n / columns) * (height + 22)];
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(large, x, y, width, height);
  if (flags.includes('--safe')) {
    ctx.fillStyle = 'rgba(255,0,0,0.25)';
    ctx.fillRect(x, y + (captionTop / 720) * height, width, height * (1 - captionTop / 720));
  }
  let start = 0;
  const scene = film.scenes.find(({ seconds }) => (start += seconds) > t) ?? film.scenes.at(-1)!;
  ctx.fillStyle = '#1F2A4D';
  ctx.font = '12px sans-serif';
  ctx.fillText(`${t.toFixed(1)} s   ${scene.id}`, x + 2, y + height + 14);
}
const png = sharp(sheet.toBuffer('image/png'));
writeFileSync(out, await (flags.includes('--grey') ? png.greyscale() : png).png().toBuffer());
console.log(out);
