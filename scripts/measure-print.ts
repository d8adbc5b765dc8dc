// Measures the printed files: `node scripts/measure-print.ts`. Every document is typeset anew; the cache is neither read nor written.
import { siteContent } from '../src/model/content.ts';
import { brochureEpub } from '../src/epub/index.ts';
import { brochureJob } from '../src/print/brochure.ts';
import { typeset } from '../src/print/engine/typeset.ts';
import type { Job } from '../src/print/engine/job.ts';
import { handoutJob } from '../src/print/handout.ts';
import { chapterJob } from '../src/print/index.ts';

const content = siteContent();
const rows: { name: string; cpu: number; bytes: number; pages: number }[] = [];
const begun = performance.now();

async function measure(name: string, make: () => Job): Promise<void> {
  const before = process.cpuUsage();
  const { bytes, pages } = await typeset(make());
  const { user, system } = process.cpuUsage(before);
  rows.push({ name, cpu: Math.round((user + system) / 1000), bytes: bytes.length, pages });
}

for (const lang of content.publisher.langs) {
  for (const { id, chapters } of content.brochures) {
    for (const chapter of chapters.filter((each) => content.has(lang, `${id}/${each}`))) {
      const path = `${id}/${chapter}`;
      content.document(lang, path);
      await measure(`chapter ${lang} ${path}`, () => chapterJob(lang, path));
      if (lang !== 'de') await measure(`handout ${lang} ${path}`, () => handoutJob(lang, path));
    }
    await measure(`brochure ${lang} ${id}`, () => brochureJob(lang, id));
  }
}
const again = rows.length;
await measure('the first chapter again', () => chapterJob('de', `${content.brochures[0]!.id}/${content.brochures[0]!.chapters[0]}`));

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
for (const kind of ['chapter', 'handout', 'brochure']) {
  const some = rows.slice(0, again).filter(({ name }) => name.startsWith(kind));
  console.log(`${kind}: ${some.length} files; median ${median(some.map(({ cpu }) => cpu))} ms CPU, ${Math.round(median(some.map(({ bytes }) => bytes)) / 1000)} kB, ${median(some.map(({ pages }) => pages))} pages`);
}
for (const { name, cpu, bytes, pages } of rows.filter((row, index) => index === 0 || index >= again || row.name.startsWith('brochure'))) console.log(`${name}: ${cpu} ms CPU, ${Math.round(bytes / 1000)} kB, ${pages} pages`);
for (const lang of content.publisher.langs) for (const { id } of content.brochures) console.log(`e-book ${lang} ${id}: ${Math.round((await brochureEpub(lang, id)).length / 1000)} kB`);
console.log(`all: ${Math.round((performance.now() - begun) / 100) / 10} s; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
