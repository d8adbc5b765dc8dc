// How much a hit counts; tuned with `npm run search:quality`.

/** The fields of a record beside its text, in groups of which the best counts; see `fields.ts`. A short heading that matches says more than a long one. */
export const fieldGroups: Record<string, number>[] = [
  { heading1: 5, heading2: 3.2, heading3: 1.8, names1: 4, names2: 2.2, names3: 0.6 },
  { title: 2, topic: 0.6 },
  { parts: 1.1 },
  { explains: 1.3, also: 0.5 },
  { asked1: 3.5, asked2: 2.8 },
];

/** The field of phrases, of which a single word says little. */
export const phraseField = 'asked2';

/** The engine’s weights for the text. It is told to leave the fields to us: in 1.5.2 it overrates words that only begin with the one looked for. */
export const ranking = {
  pageLength: 0.25,
  termFrequency: 1,
  termSaturation: 1.2,
  termSimilarity: 3,
  diacriticSimilarity: 0,
  metaWeights: Object.fromEntries(fieldGroups.flatMap((group) => Object.keys(group)).map((field) => [field, 0])),
};

/** The weights of what is put together from several words. */
export const weights = {
  /** What is looked for less often than a section for students. */
  prior: { term: 0.15, page: 0.6, organiser: 0.57 } as Record<string, number>,
  /** How steeply a record falls that lacks words of the query: the power of the share it has. */
  missing: 0.4,
  /** Words questions are built with, in a query that has others. */
  common: 0.06,
  /** A single word that is but one of a phrase readers ask by. */
  wordOfPhrase: 0.4,
  /** Two words of the query side by side in the text. */
  phrase: 0.6,
  /** Two words of the query near each other, and after how many words half of it is left. */
  near: 0.4,
  reach: 8,
  /** A single word that stands in so many records is looked for alone. */
  plenty: 4,
  /** Another word for the one that was typed. */
  synonym: 0.8,
  /** What a rare compound is a kind of. */
  kindOf: 0.4,
  /** A word that only begins with the one that was typed. */
  longer: 0.5,
  /** A word that stands for a misspelt one, and one found in another language. */
  repaired: 0.8,
  elsewhere: 0.8,
};
