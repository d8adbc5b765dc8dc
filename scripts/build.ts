// `npm run build`, with `-- --release` to refuse expired facts. Environment: SITE_URL, BASE_PATH, PUBLISHER_DIR, CONTENT_DIR, OUT_DIR.
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { siteContent } from '../src/model/content.ts';
import { expiredFacts } from '../src/model/expired.ts';
import { writeStamp } from './stamp.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const started = performance.now();

if (process.argv.includes('--release')) {
  const expired = expiredFacts(siteContent());
  for (const { id, until, chapters } of expired) console.error(`content/facts.yaml: “${id}” ended on ${until} and stands in ${chapters.join(', ')}; read its source again and update it`);
  if (expired.length > 0) process.exit(1);
}

const outDir = process.env.OUT_DIR ?? 'dist';
rmSync(outDir, { recursive: true, force: true });
await build({ logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' });
if (outDir === 'dist') writeStamp();
console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
