import type { BrowserContextOptions } from 'playwright-core';
import type { OpenPage, Site } from './site.ts';

/** Building blocks that every build has. */
export const parts = {
  section: 'make-it-work/why-sme#meaning',
  exercise: 'make-it-work/why-sme#sme-fit',
  chapter: 'make-it-work/job-interview',
} as const;

/** How long a page may take on two busy cores. */
export const patience = { timeout: 20_000 };

/** The planner of a language; `print()` only counts, since a dialogue would wait for somebody. */
export async function openPlanner(site: Site, lang: string, hash = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
  const page = await site.open(`/${lang}/workshop/${hash}`, { reducedMotion: 'reduce', ...options });
  await page.evaluate(() => {
    const counting = window as unknown as { printed: number };
    counting.printed = 0;
    window.print = () => void counting.printed++;
  });
  return page;
}

/** Adds a building block, wherever it is folded away. */
export async function add(page: OpenPage, ref: string): Promise<void> {
  await page.locator(`[data-list] button[data-ref="${ref}"]`).first().evaluate((button: HTMLElement) => button.click());
}

/** Clock times and names of the rows, as a reader sees them. */
export async function rowsOf(page: OpenPage): Promise<string[]> {
  return page.locator('[data-rows] > li').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
      return `${text('[data-clock]')} ${text('[data-name]') || row.querySelector<HTMLTextAreaElement>('[data-note]')!.value}`.trim();
    }),
  );
}

/** The link that the planner offers. */
export async function linkOf(page: OpenPage): Promise<string> {
  await page.waitForTimeout(300);
  return page.locator('[data-link]').inputValue();
}
