import type { FilmScenes } from '../scene.ts';
import { careerStart } from './career-start/index.ts';
import { internationalStrengths } from './international-strengths/index.ts';
import { smeCareers } from './sme-careers/index.ts';

/** All films that are drawn here. */
export const films: readonly FilmScenes[] = [careerStart, smeCareers, internationalStrengths];

/** A film by its id. */
export function filmOf(id: string): FilmScenes {
  const film = films.find((each) => each.id === id || each.id === `film-${id}`);
  if (!film) throw new Error(`films: there is no film “${id}”; drawn are ${films.map((each) => each.id).join(', ')}.`);
  return film;
}
