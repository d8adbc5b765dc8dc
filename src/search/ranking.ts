/** How much a hit in a field of a record counts, beside its text; tuned with `npm run search:quality`. */
export const ranking = {
  pageLength: 0.6,
  termFrequency: 1,
  termSaturation: 1.4,
  termSimilarity: 1,
  diacriticSimilarity: 0,
  metaWeights: { title: 1.2, heading: 3, parts: 1, names: 2, also: 0.3 },
};
