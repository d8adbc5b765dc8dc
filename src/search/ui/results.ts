import type { Lang } from '../../i18n/languages.ts';
import { alike } from '../alike.ts';
import type { Hit } from '../client.ts';
import { arrange } from '../groups.ts';
import { wordsOf } from '../normalise.ts';
import type { Place } from '../protocol.ts';

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The best results, then the others by chapter, each a plain link; what was typed or found is text, never HTML. */
export function showHits(panel: HTMLElement, hits: Hit[], count: number): HTMLElement[] {
  const { best, groups } = arrange(hits, count);
  const lists = groups.map(({ title, hits: own }) => list(title, own.map((hit) => item(panel, hit))));
  return best.length > 0 ? [list(panel.dataset.best!, best.map((hit) => item(panel, hit, hit.title))), ...lists] : lists;
}

function list(title: string, items: HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, element('bdi', {}, title)), element('ul', {}, ...items));
}

function item(panel: HTMLElement, hit: Hit, chapter?: string): HTMLElement {
  const { lang, root, other, otherDir } = panel.dataset as Record<string, string>;
  const foreign = (used: Lang | undefined): Record<string, string> => (used ? { lang: used, dir: otherDir! } : {});
  const marked = hit.excerpt.map(({ text, match }) => (match ? element('mark', {}, element('bdi', {}, text)) : text));
  const excerpt = element('p', foreign(hit.foundIn), ...marked);
  const notes = [chapter, hit.foundIn && other].filter((note) => note !== undefined).map((note) => element('small', {}, element('bdi', {}, note)));
  return element('li', {}, element('a', { href: `${root}${lang}${hit.path}` }, element('bdi', foreign(hit.headingIn), hit.heading)), ...notes, excerpt);
}

/** For an empty result: terms of the glossary that look like what was typed, and the glossary itself. */
export function showNothing(panel: HTMLElement, query: string, places: Record<string, Place>): HTMLElement {
  const { lang, root, suggestions, allTerms } = panel.dataset as Record<string, string>;
  const typed = wordsOf(query, lang as Lang).join('');
  const terms = Object.entries(places).filter(([, { kind }]) => kind === 'term');
  const likeness = ({ heading }: Place): number => Math.max(...wordsOf(heading, 'de').map((word) => alike(word, typed)));
  const near = terms.toSorted(([, a], [, b]) => likeness(b) - likeness(a)).slice(0, 6);
  const links = near.map(([path, { heading }]) => element('li', {}, element('a', { href: `${root}${lang}${path}` }, element('bdi', { lang: 'de', dir: 'ltr' }, heading))));
  return list(suggestions!, [...links, element('li', {}, element('a', { href: `${root}${lang}/glossary/` }, allTerms!))]);
}
