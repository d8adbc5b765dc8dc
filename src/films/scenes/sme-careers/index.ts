import type { FilmScenes } from '../../scene.ts';

/** The scenes of the film, in order. */
export const smeCareers: FilmScenes = {
  id: 'film-sme-careers',
  poster: 3,
  music: { root: 50, tempo: 76, seed: 5 },
  scenes: [],
};
