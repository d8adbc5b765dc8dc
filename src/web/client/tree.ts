import { all } from './dom.ts';

/** Shows one question of a decision tree at a time; the way back is kept. */
export function startTrees(): void {
  for (const block of all('[data-tree]')) {
    const places = all('[data-place]', block);
    const back = block.querySelector<HTMLButtonElement>('[data-tree-back]')!;
    const way: HTMLElement[] = [];
    const show = (place: HTMLElement, move: boolean): void => {
      for (const each of places) each.hidden = each !== place;
      back.hidden = way.length === 0;
      if (move) place.focus();
    };
    for (const link of all<HTMLAnchorElement>('[data-place] a[href^="#"]', block)) {
      const target = places.find((place) => `#${place.id}` === link.hash);
      if (!target) continue;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        way.push(link.closest<HTMLElement>('[data-place]')!);
        show(target, true);
      });
    }
    back.addEventListener('click', () => show(way.pop()!, true));
    addEventListener('beforeprint', () => places.forEach((place) => (place.hidden = false)));
    const asked = places.find((place) => `#${place.id}` === location.hash);
    show(asked ?? places[0]!, false);
  }
}
