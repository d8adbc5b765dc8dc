// `npm run preview`: serves dist/ as a CDN would, on port 4321 or PORT.
import { existsSync } from 'node:fs';
import { serve } from './serve.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no site in dist/ yet; run "npm run build" first.');
  process.exit(1);
}
const base = process.env.BASE_PATH ?? '/';
const { origin } = await serve('dist', { base, port: Number(process.env.PORT ?? 4321) });
console.log(`Serving dist/ at ${origin}${base}. Stop with Ctrl C.`);
