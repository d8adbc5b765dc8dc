import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Folder of the sites that tests build. */
export const built = '.cache/e2e';

/** Builds a site with other settings and returns its folder. */
export function build(name: string, settings: Record<string, string>): string {
  const folder = join(built, name);
  // The test runner sets variables that Astro would take for its own.
  const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, NODE_ENV: _env, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...env, ...settings, OUT_DIR: folder }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return folder;
}
