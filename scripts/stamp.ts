import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Everything the site is made of, tests aside.
const inputs = ['src', 'content', 'i18n', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
const settings = ['SITE_URL', 'BASE_PATH', 'PUBLISHER_DIR', 'CONTENT_DIR', 'GUIDE_LANGUAGES', 'BUILD_DATE'];
const file = '.cache/build-stamp';

/** Notes what the site in dist/ was built from. */
export function writeStamp(): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, stamp());
}

/** Tells whether dist/ is missing or was built from something else. */
export function isBuildOld(): boolean {
  return !existsSync('dist/index.html') || !existsSync(file) || readFileSync(file, 'utf8') !== stamp();
}

function stamp(): string {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const path of inputs.flatMap(list)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function list(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(path).sort().flatMap((name) => (name === 'e2e' ? [] : list(join(path, name))));
}
