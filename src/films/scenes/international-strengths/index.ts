import type { FilmScenes } from '../../scene.ts';

/** The scenes of the film, in order. */
export const internationalStrengths: FilmScenes = {
  id: 'film-international-strengths',
  poster: 3,
  music: { root: 50, tempo: 76, seed: 7 },
  scenes: [],
};
