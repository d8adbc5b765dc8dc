import { all, fill } from './dom.ts';

/** Filters the entries of a directory and announces how many are left. */
export function startDirectories(): void {
  for (const block of all('[data-directory]')) {
    const filters = all<HTMLSelectElement>('[data-filter]', block);
    const entries = all('li[data-topic]', block);
    const update = (): void => {
      for (const entry of entries) {
        entry.hidden = filters.some(({ value, dataset }) => {
          const own = entry.dataset[dataset.filter!];
          return value !== '' && own !== value && own !== 'both';
        });
      }
      block.querySelector('[role=status]')!.textContent = fill(block.dataset.count!, { s: entries.filter((entry) => !entry.hidden).length });
    };
    block.addEventListener('change', update);
    update();
  }
}
