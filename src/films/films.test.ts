import { existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { siteContent } from '../model/content.ts';
import { fingerprint } from './fingerprint.ts';
import { drawMoment } from './frame.ts';
import { filmFolder, readManifest } from './manifest.ts';
import { frame } from './motion/camera.ts';
import { films } from './scenes/index.ts';
import { secondsOf } from './scene.ts';

const folder = filmFolder();
const manifest = readManifest();
const plans = siteContent().films.plans;
const rendered = films.filter(({ id }) => manifest[id]);

test.each(films.map((film) => [film.id, film] as const))('the scenes of %s are those of content/films.yaml', (id, film) => {
  const plan = plans.find((each) => each.id === id)!;
  expect(film.scenes.map((scene) => ({ id: scene.id, seconds: scene.seconds }))).toEqual(plan.scenes.map((scene) => ({ id: scene.id, seconds: scene.seconds })));
});

test('every film that is staged is rendered', () => {
  expect(Object.keys(manifest)).toEqual(films.filter(({ scenes }) => scenes.length > 0).map(({ id }) => id));
});

describe.each(rendered.map((film) => [film.id, film] as const))('%s', (id, film) => {
  const made = manifest[id]!;

  test('is rendered from these sources; otherwise run `npm run films`', () => {
    expect(made.sources).toBe(fingerprint(film));
  }, 180_000);

  test.each(['webm', 'mp4'] as const)('its %s has the length, the frames and the codecs it should have, and is small', async (type) => {
    const file = join(folder, `${id}.${type}`);
    const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(file) });
    const [video, audio] = [(await input.getPrimaryVideoTrack())!, (await input.getPrimaryAudioTrack())!];
    const seconds = secondsOf(film);
    expect(Math.abs((await input.computeDuration()) - seconds)).toBeLessThan(0.1);
    expect((await video.computePacketStats()).packetCount).toBe(seconds * frame.rate);
    expect(made.frames).toBe(seconds * frame.rate);
    expect([video.displayWidth, video.displayHeight]).toEqual([1280, 720]);
    expect([await video.getCodecParameterString(), await audio.getCodecParameterString()]).toEqual(type === 'webm' ? ['av01.0.05M.08', 'opus'] : ['avc1.640028', 'mp4a.40.2']);
    const { size } = statSync(file);
    expect(size).toBe(made.files[`${id}.${type}`]!.bytes);
    expect(size / (seconds / 60)).toBeLessThanOrEqual(4_600_000);
  });

  test('its MP4 can be played before it is all there', () => {
    const head = Buffer.alloc(400_000);
    readSync(openSync(join(folder, `${id}.mp4`), 'r'), head, 0, head.length, 0);
    const [moov, mdat] = [head.indexOf('moov'), head.indexOf('mdat')];
    expect(moov).toBeGreaterThan(0);
    expect(mdat === -1 || moov < mdat).toBe(true);
  });

  test('its posters show the moment as it is drawn today', async () => {
    const drawn = drawMoment(film, film.poster, createCanvas(frame.width, frame.height)).toBuffer('image/png');
    for (const type of ['webp', 'jpg']) {
      const path = join(folder, `${id}.${type}`);
      expect(existsSync(path)).toBe(true);
      expect(await difference(drawn, path)).toBeLessThan(4);
    }
  });

  test('draws a moment the same each time, without an empty picture', async () => {
    for (const share of [0.07, 0.31, 0.52, 0.78, 0.97]) {
      const t = secondsOf(film) * share;
      const [one, two] = [drawMoment(film, t).toBuffer('image/png'), drawMoment(film, t).toBuffer('image/png')];
      expect(one.equals(two)).toBe(true);
      const { channels } = await sharp(one).stats();
      expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(18);
    }
  });
});

/** Mean difference of two pictures, 0 to 255, at a size at which compression does not count. */
async function difference(one: Buffer, two: string): Promise<number> {
  const [a, b] = await Promise.all([sharp(one), sharp(two)].map((picture) => picture.resize(160, 90).removeAlpha().raw().toBuffer()));
  return a!.reduce((sum, value, i) => sum + Math.abs(value - b![i]!), 0) / a!.length;
}
