/** One moment of a film at full size: `node scripts/films/frame.ts <film> <seconds or scene:seconds> <out.png>`. */
import { writeFileSync } from 'node:fs';
import { drawMoment } from '../../src/films/frame.ts';
import { filmOf } from '../../src/films/scenes/index.ts';

const [id, when, out] = process.argv.slice(2);
if (!id || !when || !out) throw new Error('frame: run it as `node scripts/films/frame.ts <film> <seconds or scene:seconds> <out.png>`.');
const film = filmOf(id);
const [scene, own] = when.includes(':') ? when.split(':') : [undefined, when];
let start = 0;
if (scene) {
  const index = film.scenes.findIndex((each) => each.id === scene);
  if (index < 0) throw new Error(`frame: ${film.id} has no scene “${scene}”; its scenes are ${film.scenes.map((each) => each.id).join(', ')}.`);
  start = film.scenes.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
}
writeFileSync(out, await drawMoment(film, start + Number(own)).encode('png'));
console.log(out);
