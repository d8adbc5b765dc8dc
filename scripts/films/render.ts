/** Renders the films from source: `npm run films`, or `node scripts/films/render.ts [film …]`. Interrupted, it goes on where it stopped: scenes that have not changed are not encoded again. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { drawMoment } from '../../src/films/frame.ts';
import { fingerprint, pictureHash } from '../../src/films/fingerprint.ts';
import { filmFolder, readManifest, sha256, type FilmFiles } from '../../src/films/manifest.ts';
import { frame } from '../../src/films/motion/camera.ts';
import { filmOf, films } from '../../src/films/scenes/index.ts';
import { secondsOf, type FilmScenes } from '../../src/films/scene.ts';
import { soundOf } from '../../src/films/sound.ts';
import { toPlanes } from './pixels.ts';
import type { VideoKind } from './encode.ts';

const here = import.meta.dirname;
const cache = join(process.cwd(), '.cache', 'films');
const kinds: Record<VideoKind, string> = { av1: 'webm', h264: 'mp4' };

/** The encoder is a package of its own and comes when it is needed. */
function installEncoder(): void {
  if (existsSync(join(here, 'node_modules', 'node-av'))) return;
  console.log('installing the encoder (about 200 MB, once) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
}

function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${text.padEnd(78)}`);
}

async function renderScenes(film: FilmScenes): Promise<{ frames: number; files: Record<VideoKind, string> }[]> {
  const { encodeScene } = await import('./encode.ts');
  const canvas = createCanvas(frame.width, frame.height);
  const planes = Buffer.alloc((frame.width * frame.height * 3) / 2);
  const done: { frames: number; files: Record<VideoKind, string> }[] = [];
  let start = 0;
  for (const scene of film.scenes) {
    const frames = Math.round(scene.seconds * frame.rate);
    const first = start;
    const key = pictureHash(film, first, first + frames, 1).slice(0, 16);
    const files = Object.fromEntries((Object.keys(kinds) as VideoKind[]).map((kind) => [kind, join(cache, `${film.id}-${scene.id}-${key}.${kind}.mp4`)])) as Record<VideoKind, string>;
    start += frames;
    done.push({ frames, files });
    if (Object.values(files).every((file) => existsSync(file))) continue;
    const began = performance.now();
    const parts = { av1: `${files.av1}.part`, h264: `${files.h264}.part` };
    await encodeScene(parts, frames, (n) => toPlanes(drawMoment(film, (first + n) / frame.rate, canvas).data(), frame.width, frame.height, planes), (n) => progress(`${film.id}  ${scene.id}  ${n}/${frames}`));
    for (const kind of Object.keys(kinds) as VideoKind[]) renameSync(parts[kind], files[kind]);
    progress('');
    console.log(`${film.id}  ${scene.id}  ${frames} frames, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  return done;
}

/** The still of the film: WebP for pages, JPEG for print. */
async function poster(film: FilmScenes, folder: string): Promise<string[]> {
  const picture = sharp(drawMoment(film, film.poster, createCanvas(frame.width, frame.height)).toBuffer('image/png'));
  await picture.clone().webp({ quality: 82, effort: 6 }).toFile(join(folder, `${film.id}.webp`));
  await picture.clone().jpeg({ quality: 86, mozjpeg: true }).toFile(join(folder, `${film.id}.jpg`));
  return [`${film.id}.webp`, `${film.id}.jpg`];
}

async function render(film: FilmScenes, folder: string): Promise<FilmFiles> {
  const { joinScenes } = await import('./encode.ts');
  const sources = fingerprint(film);
  const scenes = await renderScenes(film);
  const sound = soundOf(film);
  const names: string[] = await poster(film, folder);
  for (const kind of Object.keys(kinds) as VideoKind[]) {
    const name = `${film.id}.${kinds[kind]}`;
    await joinScenes(join(folder, name), kind, scenes.map(({ frames, files }) => ({ frames, file: files[kind] })), sound);
    names.push(name);
  }
  const files = Object.fromEntries(names.toSorted().map((name) => { const bytes = readFileSync(join(folder, name)); return [name, { bytes: bytes.length, sha256: sha256(bytes) }]; }));
  return { sources, seconds: secondsOf(film), frames: scenes.reduce((sum, { frames }) => sum + frames, 0), width: frame.width, height: frame.height, rate: frame.rate, files };
}

installEncoder();
const folder = filmFolder();
mkdirSync(folder, { recursive: true });
mkdirSync(cache, { recursive: true });
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
for (const film of wanted.length ? wanted.map(filmOf) : films) {
  if (film.scenes.length === 0) {
    console.log(`${film.id} has no scenes yet; skipped`);
    continue;
  }
  const began = performance.now();
  const made = await render(film, folder);
  const manifest = { ...readManifest(folder), [film.id]: made };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(Object.fromEntries(films.map(({ id }) => [id, manifest[id]]).filter(([, entry]) => entry)), null, 2)}\n`);
  console.log(`${film.id}: ${Object.entries(made.files).map(([name, { bytes }]) => `${name} ${(bytes / 1e6).toFixed(2)} MB`).join(', ')}; ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
