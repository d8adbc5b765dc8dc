import type { FilmScenes } from '../../scene.ts';
import { badge } from './badge.ts';
import { beginning } from './beginning.ts';
import { connect } from './connect.ts';
import { decisions } from './decisions.ts';
import { fieldTest } from './field-test.ts';
import { fourLanguages } from './four-languages.ts';
import { moves } from './moves.ts';
import { phoneCall } from './phone-call.ts';
import { skill } from './skill.ts';
import { twoSentences } from './two-sentences.ts';

/** The scenes of the film, in order. */
export const internationalStrengths: FilmScenes = {
  id: 'film-international-strengths',
  poster: 30,
  music: { root: 50, tempo: 76, seed: 7 },
  scenes: [fourLanguages, moves, skill, fieldTest, twoSentences, connect, decisions, badge, phoneCall, beginning],
};
