// `npm test`: types, lint, then all tests; builds the site first where dist/ is missing or old. Arguments go to vitest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { isBuildOld } from './stamp.ts';

const started = performance.now();
const run = (label: string, program: string, ...args: string[]): void => {
  const begin = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  console.log(`${label}: ${status === 0 ? 'in order' : 'FAILED'}, ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  if (status !== 0) process.exit(status ?? 1);
};

const only = process.argv.slice(2);
if (only.length === 0) {
  run('content', 'node', 'scripts/check.ts');
  run('lint', 'oxlint', '--deny-warnings', 'src', 'scripts');
  run('types', 'astro', 'check', '--minimumSeverity', 'warning');
}
process.env.CHROMIUM_PATH = findChromium();
if (isBuildOld()) run('build', 'node', 'scripts/build.ts');
const report = '.cache/test-report.json';
const failed = runTests();
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
console.log(`All in ${((performance.now() - started) / 60_000).toFixed(1)} min.`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
if (failed) process.exit(1);

function runTests(): boolean {
  mkdirSync('.cache', { recursive: true });
  const { status } = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only], { stdio: 'inherit', shell: process.platform === 'win32' });
  return status !== 0;
}
