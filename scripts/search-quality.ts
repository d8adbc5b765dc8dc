// Measures the search on its query sets: `npm run search:quality`, or `npm run search:quality -- de` for one language.
import { isLang } from '../src/i18n/languages.ts';
import { siteContent } from '../src/model/content.ts';
import { goals, measure, measuredLangs } from '../src/search/quality.ts';

const asked = process.argv.slice(2).filter(isLang);
const content = siteContent();
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

for (const lang of asked.length > 0 ? asked : measuredLangs) {
  const { queries, first, firstThree, misses } = await measure(content, lang);
  const lines = misses.map(({ rank, query, expect, found }) => `  ${rank === 0 ? '–' : rank}  “${query}”\n       expected ${expect.join(' or ')}\n       found    ${found.slice(0, 3).join('  ') || 'nothing'}`);
  console.log(`${lang}: ${queries} queries, success@1 ${percent(first)}, success@3 ${percent(firstThree)}`);
  if (lines.length > 0) console.log(`not first (rank, query, expected, found):\n${lines.join('\n')}`);
  if (first < goals.first || firstThree < goals.firstThree) process.exitCode = 1;
}
