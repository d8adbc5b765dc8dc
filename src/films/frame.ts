import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { toCanvas } from '../art/canvas.ts';
import { group, type Node } from '../art/core/graph.ts';
import { frame } from './motion/camera.ts';
import { reveal, transitionSeconds } from './motion/transition.ts';
import type { FilmScenes } from './scene.ts';

/** What is seen at a moment of the film, with the change of scenes if there is one. */
export function moment({ scenes }: FilmScenes, seconds: number): Node {
  let start = 0;
  for (const [i, scene] of scenes.entries()) {
    if (seconds >= start + scene.seconds - 1e-6 && i < scenes.length - 1) {
      start += scene.seconds;
      continue;
    }
    const t = seconds - start;
    const before = scenes[i - 1];
    if (!before || !scene.enter || t >= transitionSeconds) return scene.draw(t);
    return group(reveal(scene.enter, t, before.draw(before.seconds + t), scene.draw(t)));
  }
  throw new Error(`films: there is no moment ${seconds} s.`);
}

/** Draws a moment on a canvas of any size with the film's shape. */
export function drawMoment(film: FilmScenes, seconds: number, canvas: Canvas = createCanvas(frame.width, frame.height)): Canvas {
  const ctx = canvas.getContext('2d');
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha = 1;
  ctx.fillStyle = '#FBF7F0';
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  const k = canvas.width / frame.width;
  toCanvas(ctx, moment(film, seconds), [k, 0, 0, k, 0, 0]);
  return canvas;
}
