import type { FilmScenes } from '../../scene.ts';
import { contacts } from './contacts.ts';
import { coverLetter } from './cover-letter.ts';
import { cv } from './cv.ts';
import { daysCount } from './days-count.ts';
import { german } from './german.ts';
import { help } from './help.ts';
import { interview } from './interview.ts';
import { oneYear } from './one-year.ts';
import { searchTime } from './search-time.ts';
import { studentJob } from './student-job.ts';

/** The scenes of the film, in order. */
export const careerStart: FilmScenes = {
  id: 'film-career-start',
  poster: 3,
  music: { root: 50, tempo: 76, seed: 9 },
  scenes: [oneYear, studentJob, daysCount, german, contacts, cv, coverLetter, interview, searchTime, help],
};
