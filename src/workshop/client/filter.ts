import { all, one } from './dom.ts';
import { say, word } from './words.ts';

const plain = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('ß', 'ss').toLowerCase();

/** Narrows the building blocks to those that hold every word typed. */
export function startFilter(): void {
  const input = one<HTMLInputElement>('[data-filter]');
  const list = one('[data-list]');
  const parts = all('[data-part]', list).map((part) => ({ part, text: plain(`${part.textContent} ${part.closest<HTMLElement>('[data-context]')?.dataset.context ?? ''}`) }));
  const groups = all<HTMLDetailsElement>('details', list);
  const sections = all('[data-section]', list);
  let opened: HTMLDetailsElement[] | undefined;
  input.addEventListener('input', () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    opened ??= groups.filter((group) => group.open);
    for (const { part, text } of parts) part.hidden = !words.every((word) => text.includes(word));
    for (const group of groups) {
      group.hidden = words.length > 0 && !group.querySelector('[data-part]:not([hidden])');
      group.open = words.length > 0 ? !group.hidden : opened.includes(group);
    }
    for (const section of sections) section.hidden = !section.querySelector('[data-part]:not([hidden])');
    if (words.length === 0) opened = undefined;
    else say(word('say.found', { count: parts.filter(({ part }) => !part.hidden).length }));
  });
}
