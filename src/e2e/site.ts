import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

/** Folder of the built site under test. */
export const dist = process.env.DIST ?? 'dist';

/** All files of a built site, as paths that begin with /. */
export function filesOf(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .toSorted();
}

/** The text of a file of the built site. */
export function fileText(path: string, folder = dist): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** A served site and a browser for it. */
export interface Site {
  origin: string;
  browser: Browser;
  /** Opens a path in a fresh context; what it asks of other hosts and what breaks is noted on the page. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export type OpenPage = Page & { foreign: string[]; errors: string[] };

/** Serves a folder and starts Chromium. */
export async function openSite(folder = dist, base = '/'): Promise<Site> {
  const server = await serve(folder, { base });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  return {
    origin: server.origin,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = (await context.newPage()) as OpenPage;
      page.foreign = [];
      page.errors = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== server.origin) page.foreign.push(request.url());
      });
      page.on('console', (message) => message.type() === 'error' && page.errors.push(message.text()));
      page.on('pageerror', (error) => page.errors.push(String(error)));
      await page.goto(server.origin + path, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** One page of each template, in a language. */
export function templates(lang: string): string[] {
  const pages = ['/', '/make-it-work/', '/welcome-im-kmu/', '/make-it-work/why-sme/', '/make-it-work/written-application/', '/make-it-work/plan-your-start/', '/make-it-work/residence-and-work-permit/', '/make-it-work/who-supports-you/', '/make-it-work/application-vocabulary/', '/welcome-im-kmu/company-visit/', '/glossary/', '/search/', '/about/', '/imprint/', '/films/', '/films/film-career-start/', '/downloads/', '/workshop/', '/status/'];
  return [...pages.map((path) => `/${lang}${path}`), ...(lang === 'de' ? [] : [`/${lang}/make-it-work/why-sme/de/`])];
}
