// Runs every search on the page; loaded on the search page, and by the dialog when it opens.
import type { Lang } from '../../i18n/languages.ts';
import { createSearch, type Hit, type Outcome } from '../client.ts';
import { bestHits } from '../groups.ts';
import { showHits, showNothing } from './results.ts';
import { networkSource } from './source.ts';

const step = 6;

for (const panel of document.querySelectorAll<HTMLElement>('[data-search]:not([data-started])')) start(panel);

function start(panel: HTMLElement): void {
  panel.dataset.started = '';
  const { lang, root, locale, counts, corrected, failed, more } = panel.dataset as Record<string, string>;
  const search = createSearch(lang as Lang, (each) => networkSource(each, root!));
  const form = panel.querySelector('form')!;
  const field = form.querySelector<HTMLInputElement>('[type=search]')!;
  const status = panel.querySelector<HTMLElement>('.status')!;
  const results = panel.querySelector<HTMLElement>('.results')!;
  const examples = panel.querySelector<HTMLElement>('.examples')!;
  const plural = new Intl.PluralRules(locale);
  const words = JSON.parse(counts!) as Record<Intl.LDMLPluralRule, string>;
  const countOf = (count: number): string => words[plural.select(count)].replace('#', new Intl.NumberFormat(locale).format(count));
  let turn = 0;

  async function run(): Promise<void> {
    const mine = ++turn;
    const query = field.value.trim();
    const brochure = form.querySelector<HTMLInputElement>('[name=in]:checked')?.value ?? '';
    examples.hidden = query !== '';
    if (panel.closest('main')) history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query, ...(brochure && { in: brochure }) })}` : location.pathname);
    if (query === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    try {
      const outcome = await search.find(query, brochure || undefined);
      const first = await outcome.hits(0, bestHits);
      if (mine !== turn) return;
      status.textContent = outcome.count === 0 ? panel.dataset.none!.replace('%q', () => query) : countOf(outcome.count);
      if (outcome.corrected) status.textContent += ` ${corrected!.replace('%w', () => outcome.corrected!)}`;
      if (outcome.count === 0) results.replaceChildren(showNothing(panel, query, await search.places()));
      else show(outcome, first, mine);
      // The best ones are shown while the others are read.
      const hits = [...first, ...(await outcome.hits(bestHits, step))];
      if (mine === turn && hits.length > first.length) show(outcome, hits, mine);
    } catch {
      if (mine === turn) status.textContent = failed!;
    }
  }

  function show(outcome: Outcome, hits: Hit[], mine: number): void {
    const at = [...results.querySelectorAll('a')].indexOf(document.activeElement as HTMLAnchorElement);
    results.replaceChildren(...showHits(panel, hits, outcome.count));
    results.querySelectorAll('a')[at]?.focus();
    if (outcome.count <= hits.length || hits.length < step) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = more!;
    button.addEventListener('click', async () => {
      const further = [...hits, ...(await outcome.hits(hits.length, hits.length + step))];
      if (mine !== turn) return;
      const shown = new Set([...results.querySelectorAll('a')].map(({ href }) => href));
      show(outcome, further, mine);
      [...results.querySelectorAll('a')].find(({ href }) => !shown.has(href))?.focus();
    });
    results.append(button);
  }

  let typing: ReturnType<typeof setTimeout>;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(run, 180);
  });
  form.addEventListener('change', (event) => event.target !== field && void run());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    void run();
  });
  for (const example of panel.querySelectorAll('[data-example]')) {
    example.addEventListener('click', () => {
      field.value = example.textContent!;
      field.focus();
      void run();
    });
  }
  // Arrows walk through the results, Escape closes; Enter opens a link by itself.
  panel.addEventListener('keydown', (event) => {
    const dialog = panel.closest('dialog');
    if (event.key === 'Escape' && dialog) {
      // A search field would only be emptied by the first Escape.
      event.preventDefault();
      dialog.close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...results.querySelectorAll('a')] as HTMLElement[];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  if (!panel.closest('main')) return;
  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q')?.slice(0, 120) ?? '';
  for (const choice of form.querySelectorAll<HTMLInputElement>('[name=in]')) if (choice.value === asked.get('in')) choice.checked = true;
  if (field.value) void run();
}
