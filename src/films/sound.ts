import { chance } from './motion/time.ts';
import type { FilmScenes } from './scene.ts';
import { secondsOf } from './scene.ts';

export const sampleRate = 48_000;

/** Chords as steps of the major scale; four bars, then four that answer. */
const chords = [[0, 4, 7, 11], [9, 12, 16, 19], [5, 9, 12, 16], [7, 11, 14, 17], [0, 4, 7, 14], [4, 7, 11, 16], [5, 9, 12, 14], [7, 11, 14, 19]];
const melody = [4, 7, 9, 11, 12, 14, 16];

const hertz = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);

interface Track { left: Float32Array; right: Float32Array }

function mix({ left, right }: Track, at: number, sample: (n: number) => number, length: number, level: number, pan: number): void {
  const start = Math.round(at * sampleRate);
  const [l, r] = [level * Math.cos((pan + 1) * Math.PI / 4), level * Math.sin((pan + 1) * Math.PI / 4)];
  for (let n = 0; n < length && start + n < left.length; n++) {
    const value = sample(n);
    left[start + n]! += value * l;
    right[start + n]! += value * r;
  }
}

/** A plucked string: noise in a loop that dies away. */
function pluck(track: Track, at: number, midi: number, level: number, pan: number, seed: number): void {
  const period = Math.max(2, Math.round(sampleRate / hertz(midi)));
  const loop = Float32Array.from({ length: period }, (_, i) => chance(seed * 31 + i) * 2 - 1);
  // The first noise is smoothed, so that it sounds like a finger and not like a plectrum.
  for (let pass = 0; pass < 4; pass++) for (let i = 0; i < period; i++) loop[i] = (loop[i]! + loop[(i + 1) % period]!) / 2;
  let place = 0;
  mix(track, at, (n) => {
    const value = loop[place]!;
    loop[place] = (value + loop[(place + 1) % period]!) * 0.4985;
    place = (place + 1) % period;
    return value * Math.min(1, n / 90);
  }, sampleRate * 2.6, level, pan);
}

/** A soft, slow tone of two waves that drift a little against each other. */
function pad(track: Track, at: number, midi: number, seconds: number, level: number, pan: number): void {
  const [f, length] = [hertz(midi), Math.round((seconds + 1.4) * sampleRate)];
  mix(track, at, (n) => {
    const t = n / sampleRate;
    const swell = Math.min(1, t / 1.1) * Math.min(1, Math.max(0, (seconds + 1.4 - t) / 1.4));
    return swell * swell * (Math.sin(2 * Math.PI * f * t) + 0.55 * Math.sin(2 * Math.PI * f * 1.0035 * t + 1) + 0.12 * Math.sin(4 * Math.PI * f * t));
  }, length, level, pan);
}

/** A small bell that marks a new scene. */
function bell(track: Track, at: number, midi: number, level: number): void {
  const f = hertz(midi);
  mix(track, at, (n) => {
    const t = n / sampleRate;
    return Math.exp(-t * 3.4) * (Math.sin(2 * Math.PI * f * t) + 0.4 * Math.exp(-t * 4) * Math.sin(2 * Math.PI * f * 2.76 * t));
  }, sampleRate * 2, level, 0.2);
}

/** The music of a film as two channels: warm, quiet, made of nothing but arithmetic. */
export function soundOf(film: FilmScenes): Track {
  const { root, tempo, seed } = film.music;
  const seconds = secondsOf(film);
  const beat = 60 / tempo;
  const bar = beat * 4;
  const track: Track = { left: new Float32Array(Math.round(seconds * sampleRate)), right: new Float32Array(Math.round(seconds * sampleRate)) };
  for (let n = 0; n * bar < seconds - 1; n++) {
    const chord = chords[n % 8]!;
    const start = n * bar;
    pad(track, start, root + chord[0]!, bar, 0.05, -0.2);
    chord.slice(1).forEach((step, i) => pad(track, start, root + 12 + step % 12, bar, 0.022, i * 0.4 - 0.4));
    pluck(track, start, root - 12 + chord[0]!, 0.2, 0, seed + n);
    for (let k = 0; k < 8; k++) {
      const at = start + (k * beat) / 2 + (k % 2) * 0.012;
      const note = chord[[0, 2, 1, 3, 2, 1, 3, 2][k]!]!;
      if (at < seconds - 2 && chance(seed * 7 + n * 8 + k) > 0.16) pluck(track, at, root + 12 + note, 0.11 + 0.03 * chance(n + k), ((k % 4) - 1.5) * 0.28, seed + n * 8 + k);
    }
    if (n % 2 === 1 && start < seconds - 6) [0, 1.5, 2.5].forEach((b, i) => pluck(track, start + b * beat, root + 24 + melody[Math.floor(chance(seed * 13 + n * 3 + i) * 7)]!, 0.1, 0.35, seed + 500 + n * 3 + i));
  }
  let cut = 0;
  for (const scene of film.scenes.slice(0, -1)) bell(track, (cut += scene.seconds) + 0.35, root + 36, 0.018);
  // In and out softly, and never louder than a quiet room.
  const peak = Math.max(...[track.left, track.right].map((channel) => channel.reduce((most, value) => Math.max(most, Math.abs(value)), 0)));
  for (const channel of [track.left, track.right])
    for (let i = 0; i < channel.length; i++) channel[i]! *= (0.36 / peak) * Math.min(1, i / sampleRate / 1.2) * Math.min(1, (channel.length - i) / sampleRate / 2.6);
  return track;
}
