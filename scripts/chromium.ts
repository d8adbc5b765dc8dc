import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds Chromium or installs Debian's; throws a sentence that says what to do where it cannot. */
export function findChromium(): string {
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium is not here; installing the one of this Debian or Ubuntu (apt-get install chromium) …');
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const command of [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']]) {
      const [program, ...rest] = [...sudo, ...command] as [string, ...string[]];
      spawnSync(program, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    const installed = places.find((place) => place && existsSync(place));
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium or Chrome, and none was found or could be installed. Install it and set CHROMIUM_PATH to its program.');
}
