// Runs every search on the page; loaded on the search page, and by the dialog when it opens.
import type { Lang } from '../../i18n/languages.ts';
import { createSearch, type Hit, type Outcome } from '../client.ts';
import { groupsOf, noHits } from './results.ts';
import { networkSource } from './source.ts';

const step = 20;

for (const panel of document.querySelectorAll<HTMLElement>('[data-search]:not([data-started])')) start(panel);

function start(panel: HTMLElement): void {
  panel.dataset.started = '';
  const { lang, root, counts, corrected, failed, more } = panel.dataset as Record<string, string>;
  const search = createSearch(lang as Lang, (each) => networkSource(each, root!));
  const form = panel.querySelector('form')!;
  const field = form.querySelector<HTMLInputElement>('[type=search]')!;
  const status = panel.querySelector<HTMLElement>('.status')!;
  const results = panel.querySelector<HTMLElement>('.results')!;
  const examples = panel.querySelector<HTMLElement>('.examples')!;
  const words = JSON.parse(counts!) as string[];
  let turn = 0;

  async function run(): Promise<void> {
    const mine = ++turn;
    const query = field.value.trim();
    const brochure = form.querySelector<HTMLInputElement>('[name=in]:checked')?.value || undefined;
    examples.hidden = query !== '';
    if (panel.closest('main')) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (query === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    try {
      const outcome = await search.find(query, brochure);
      const hits = await outcome.hits(0, step);
      if (mine !== turn) return;
      status.textContent = outcome.count === 0 ? panel.dataset.none!.replace('%q', () => query) : (words[outcome.count] ?? `${words.at(-1)} +`);
      if (outcome.corrected) status.textContent += ` ${corrected!.replace('%w', () => outcome.corrected!)}`;
      if (outcome.count === 0) results.replaceChildren(noHits(panel, query, await search.places()));
      else show(outcome, hits, mine);
    } catch {
      if (mine === turn) status.textContent = failed!;
    }
  }

  function show(outcome: Outcome, hits: Hit[], mine: number): void {
    results.replaceChildren(...groupsOf(panel, hits));
    if (outcome.count <= hits.length) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = more!;
    button.addEventListener('click', async () => {
      const further = [...hits, ...(await outcome.hits(hits.length, hits.length + step))];
      if (mine !== turn) return;
      show(outcome, further, mine);
      results.querySelectorAll('a')[hits.length]?.focus();
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
  // Arrows walk through the results; Enter opens a link by itself.
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...results.querySelectorAll('a')] as HTMLElement[];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  if (!panel.closest('main')) return;
  field.value = new URLSearchParams(location.search).get('q')?.slice(0, 120) ?? '';
  if (field.value) void run();
}
