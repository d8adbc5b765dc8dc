import { createHash, type Hash } from 'node:crypto';
import type { Node } from '../art/core/graph.ts';
import { hex } from '../art/core/palette.ts';
import { frame } from './motion/camera.ts';
import { moment } from './frame.ts';
import { secondsOf, type FilmScenes } from './scene.ts';

/** How the films are encoded; a change makes all films new. */
export const settings = { av1: { crf: 37, preset: 8 }, h264: { crf: 28, preset: 'medium' }, opus: 56_000, aac: 72_000 } as const;

const fine = (value: number): number => Math.round(value * 1000) / 1000;

/** Writes what is drawn into the hash: shapes, colours, places. Comments and names in the code do not count. */
function feed(hash: Hash, node: Node): void {
  if (node.kind === 'group') {
    hash.update(`g${node.matrix?.map(fine).join(',') ?? ''}|${node.opacity === undefined ? '' : fine(node.opacity)}|${node.clip ?? ''}(`);
    for (const kid of node.kids) feed(hash, kid);
    hash.update(')');
  } else if (node.kind === 'form') hash.update(`f${node.d}|${hex(node.fill)}|${hex(node.shade)}|${node.depth};`);
  else hash.update(`s${node.d}|${node.fill ? hex(node.fill) : ''}|${node.stroke ? hex(node.stroke) : ''}|${node.width ?? ''}|${node.opacity === undefined ? '' : fine(node.opacity)};`);
}

/** A hash of the picture between two frames, looking at every n-th one. */
export function pictureHash(film: FilmScenes, from: number, to: number, every: number): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (let n = from; n < to; n += every) feed(hash, moment(film, n / frame.rate));
  return hash.digest('hex');
}

/** A hash of everything a film is made of: its pictures (five a second), the length of its scenes, its music. Numbers of the register are part of the pictures. */
export function fingerprint(film: FilmScenes): string {
  const pictures = pictureHash(film, 0, Math.round(secondsOf(film) * frame.rate), 5);
  const plan = { id: film.id, scenes: film.scenes.map(({ id, seconds, enter }) => ({ id, seconds, enter })), music: film.music };
  return createHash('sha256').update(pictures).update(JSON.stringify(plan)).digest('hex');
}
