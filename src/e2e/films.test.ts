// Films in real Chromium: nothing is fetched before play, captions in the page's language, the transcript jumps.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captionsOf } from '../films/captions.ts';
import type { Film } from '../model/films.ts';
import { dist, openSite, type OpenPage, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const film = 'film-career-start';
const media = /\.(webm|mp4|vtt)(\?|$)/;

async function openFilm(path: string, from: Site = site): Promise<{ page: OpenPage; asked: string[] }> {
  const page = await from.open('/de/imprint/');
  const asked: string[] = [];
  page.on('request', (request) => media.test(request.url()) && asked.push(new URL(request.url()).pathname));
  await page.goto(from.origin + path, { waitUntil: 'networkidle' });
  return { page, asked };
}

/** The caption that stands in the player now. */
const caption = (page: OpenPage): Promise<string | undefined> => page.evaluate(() => {
  const track = [...document.querySelector('video')!.textTracks].find(({ mode }) => mode === 'showing');
  return track?.activeCues?.[0] && (track.activeCues[0] as VTTCue).text;
});

async function playAt(page: OpenPage, seconds: number): Promise<void> {
  await page.evaluate(async (time) => {
    const video = document.querySelector('video')!;
    video.muted = true;
    await video.play();
    video.currentTime = time;
    await new Promise((done) => video.addEventListener('seeked', done, { once: true }));
  }, seconds);
  await page.waitForFunction(() => [...document.querySelector('video')!.textTracks].some(({ activeCues }) => (activeCues?.length ?? 0) > 0));
}

describe('a film', () => {
  test.each(['/de/films/film-career-start/', '/en/make-it-work/plan-your-start/'])('fetches nothing before play on %s', async (path) => {
    const { page, asked } = await openFilm(path);
    await page.locator('video').scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    expect(asked.filter((each) => !each.endsWith('.vtt'))).toEqual([]);
    expect(await page.locator('video').getAttribute('preload')).toBe('none');
  });

  test.each([['de', 'Amira studiert Ingenieurwesen'], ['en', 'Amira studies engineering']])('plays, seeks and shows the captions of the page in %s', async (lang, words) => {
    const { page } = await openFilm(`/${lang}/films/${film}/`);
    await playAt(page, 1.5);
    expect(await caption(page)).toContain(words);
    const before = await page.evaluate(() => document.querySelector('video')!.currentTime);
    await page.waitForFunction((then) => document.querySelector('video')!.currentTime > then + 0.4, before);
    expect(await page.evaluate(() => { const { videoWidth, videoHeight, duration } = document.querySelector('video')!; return [videoWidth, videoHeight, Math.round(duration)]; })).toEqual([1280, 720, 82]);
    await playAt(page, 60.5);
    expect(await caption(page)).toBeTruthy();
    expect(page.errors).toEqual([]);
  });

  test('a line of the transcript jumps the player', async () => {
    const { page } = await openFilm(`/de/films/${film}/`);
    await page.locator('.jump').nth(4).click();
    await page.waitForFunction(() => document.querySelector('video')!.currentTime > 16.5);
    expect(await page.evaluate(() => document.querySelector('video')!.currentTime)).toBeLessThan(25);
  });

  test('without script the page has the film, the whole transcript and the downloads', async () => {
    const page = await site.open(`/en/films/${film}/`, { javaScriptEnabled: false });
    expect(await page.locator('video track').count()).toBe(2);
    expect(await page.locator('figcaption li').count()).toBeGreaterThan(15);
    expect(await page.locator('a[download]').count()).toBe(2);
  });

  test('says what it is in a data block', () => {
    const page = readFileSync(join(dist, `en/films/${film}/index.html`), 'utf8');
    const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json!) as Record<string, unknown>);
    expect(blocks.find((block) => block['@type'] === 'VideoObject')).toMatchObject({ name: 'Starting out: your way into work', duration: 'PT1M22S', inLanguage: 'en' });
  });
});

describe('a film on a right-to-left page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'films-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('shows its captions from right to left', async () => {
    const text = 'أميرة تدرس الهندسة في ألمانيا.';
    const own: Film = { id: film, lang: 'ar', chapter: undefined, title: '', description: '', seconds: 82, scenes: [{ id: 'a', start: 0, end: 8, seen: '', lines: [{ id: 'a-1', start: 0.5, end: 7, text }] }] };
    mkdirSync(join(folder, 'films'), { recursive: true });
    mkdirSync(join(folder, 'de', 'imprint'), { recursive: true });
    for (const type of ['webm', 'mp4']) cpSync(join('public', 'films', `${film}.${type}`), join(folder, 'films', `${film}.${type}`));
    writeFileSync(join(folder, 'captions.vtt'), captionsOf(own));
    writeFileSync(join(folder, 'de', 'imprint', 'index.html'), '<!doctype html><title>x</title>');
    writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="ar" dir="rtl"><title>film</title><video controls preload="none"><source src="/films/${film}.webm" type="video/webm"><track kind="captions" src="/captions.vtt" srclang="ar" default></video></html>`);
    const served = await openSite(folder);
    const { page } = await openFilm('/', served);
    await playAt(page, 2);
    expect(await caption(page)).toBe(`\u200F${text}`);
    await served.close();
  });
});
