import type { FilmScenes } from '../../scene.ts';
import { busStopScene } from './bus-stop.ts';
import { coffeeMachine } from './coffee-machine.ts';
import { denmark } from './denmark.ts';
import { firstDay } from './first-day.ts';
import { firstMonth } from './first-month.ts';
import { hundredHouses } from './hundred-houses.ts';
import { moreThanHalf } from './more-than-half.ts';
import { napkinScene } from './napkin.ts';
import { notebook } from './notebook.ts';
import { noticeBoard } from './notice-board.ts';

/** The scenes of the film, in order. */
export const smeCareers: FilmScenes = {
  id: 'film-sme-careers',
  poster: 46.2,
  music: { root: 50, tempo: 76, seed: 5 },
  scenes: [coffeeMachine, hundredHouses, moreThanHalf, firstDay, firstMonth, napkinScene, noticeBoard, notebook, denmark, busStopScene],
};
