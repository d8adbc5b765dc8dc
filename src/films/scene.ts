import type { Node } from '../art/core/graph.ts';
import type { Transition } from './motion/transition.ts';

/** One scene of a film. What is drawn follows from the time alone, so that any frame can be made by itself. */
export interface Scene {
  id: string;
  /** As in content/films.yaml. */
  seconds: number;
  /** How it appears over the scene before; the first scene has none. */
  enter?: Transition;
  /** The picture `t` seconds after the scene began, 1280 × 720. It may be asked for a second more than the scene lasts, while the next one appears. */
  draw(t: number): Node;
}

/** A film: its scenes in order. */
export interface FilmScenes {
  id: string;
  scenes: readonly Scene[];
  /** The moment of the poster, in seconds. */
  poster: number;
  /** Variation of the music. */
  music: { root: number; tempo: number; seed: number };
}

export const secondsOf = ({ scenes }: FilmScenes): number => scenes.reduce((sum, { seconds }) => sum + seconds, 0);
