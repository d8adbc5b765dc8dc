import type { Hit } from '../client.ts';
import type { Place } from '../protocol.ts';

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Results grouped by chapter, each a plain link; what was typed or found is text, never HTML. */
export function groupsOf(panel: HTMLElement, hits: Hit[]): HTMLElement[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const title = hit.kind === 'term' ? panel.dataset.glossary! : hit.kind === 'page' ? panel.dataset.pages! : hit.title;
    groups.set(title, [...(groups.get(title) ?? []), hit]);
  }
  return [...groups].map(([title, own]) => element('section', {}, element('h2', {}, title), element('ul', {}, ...own.map((hit) => element('li', {}, link(panel, hit))))));
}

function link(panel: HTMLElement, hit: Hit): HTMLElement {
  const { lang, root, other } = panel.dataset as Record<string, string>;
  const excerpt = element('span', {}, ...hit.excerpt.map(({ text, match }) => (match ? element('mark', {}, element('bdi', {}, text)) : text)));
  const note = hit.foundIn ? [element('small', {}, other!)] : [];
  if (hit.foundIn) excerpt.setAttribute('lang', hit.foundIn);
  return element('a', { href: `${root}${lang}${hit.path}` }, element('b', {}, element('bdi', {}, hit.heading)), excerpt, ...note);
}

/** For an empty result: terms of the glossary that look alike, and the glossary itself. */
export function noHits(panel: HTMLElement, query: string, places: Record<string, Place>): HTMLElement {
  const { lang, root, suggestions, allTerms } = panel.dataset as Record<string, string>;
  const terms = Object.entries(places).filter(([, { kind }]) => kind === 'term');
  const near = terms.toSorted(([, a], [, b]) => alike(b.heading, query) - alike(a.heading, query)).slice(0, 6);
  const links = near.map(([path, { heading }]) => element('li', {}, element('a', { href: `${root}${lang}${path}` }, element('bdi', { lang: 'de' }, heading))));
  return element('section', {}, element('h2', {}, suggestions!), element('ul', {}, ...links, element('li', {}, element('a', { href: `${root}${lang}/glossary/` }, allTerms!))));
}

// Share of pairs of letters that two words have in common.
function alike(a: string, b: string): number {
  const pairs = (text: string): Set<string> => new Set(Array.from(text.toLowerCase(), (letter, index) => letter + (text.toLowerCase()[index + 1] ?? '')));
  const [left, right] = [pairs(a), pairs(b)];
  return [...left].filter((pair) => right.has(pair)).length / (left.size + right.size);
}
