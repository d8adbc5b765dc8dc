import { all } from './dom.ts';

/** Terms and source marks open a card: a source from the end of the page, a term from the glossary page, fetched at first use. */
export function startCards(): void {
  const card = document.getElementById('card');
  if (!card?.showPopover) return;
  let opener: HTMLElement | undefined;
  card.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && opener?.focus({ preventScroll: true }));
  let glossary: Promise<Document> | undefined;
  const term = async (id: string): Promise<HTMLElement | null> => {
    glossary ??= fetch(card.dataset.glossary!).then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html'));
    return (await glossary).getElementById(id);
  };
  for (const link of all<HTMLAnchorElement>('a.term, a.ref')) {
    link.addEventListener('click', async (event) => {
      event.preventDefault();
      const note = link.matches('.ref');
      const source = note ? document.getElementById(link.hash.slice(1)) : await term(link.hash.slice(1)).catch(() => null);
      if (!source) return location.assign(link.href);
      card.replaceChildren(...source.cloneNode(true).childNodes);
      if (!note) card.append(more(link));
      card.showPopover();
      card.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
      opener = link;
    });
  }
}

function more(link: HTMLAnchorElement): HTMLElement {
  const all = document.createElement('a');
  all.href = link.href;
  all.textContent = document.getElementById('card')!.dataset.all!;
  return all;
}
