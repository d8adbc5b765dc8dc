import { formatClock } from '../../i18n/formats.ts';
import { blocks, kindWord, type Block } from './blocks.ts';
import { all, copyOf, one } from './dom.ts';
import { nameOf } from './names.ts';
import type { Row } from './store.ts';
import { word } from './words.ts';

/** Makes the element of a row. */
export function makeRow(item: Row): HTMLElement {
  const row = copyOf('[data-row]');
  row.dataset.key = String(item.key);
  const block = item.kind === 'content' ? blocks.get(item.ref) : undefined;
  if (item.kind === 'content') fillContent(row, item.ref, block);
  else fillOwn(row, item);
  row.toggleAttribute('data-rest', item.kind === 'break' || block?.kind === 'break');
  return row;
}

function fillContent(row: HTMLElement, ref: string, block: Block | undefined): void {
  const name = one<HTMLAnchorElement>('[data-name]', row);
  name.textContent = block?.title ?? word('row.goneTitle');
  if (!block) {
    const gone = one('[data-gone]', row);
    gone.hidden = false;
    one('[data-gone-ref]', row).textContent = ref;
    return;
  }
  name.lang = block.lang;
  const context = one<HTMLAnchorElement>('[data-context]', row);
  context.textContent = block.context;
  context.lang = block.contextLang;
  // A row of an agenda leads to the agenda by its format's name; everything else by its own.
  const inAgenda = block.kind === 'slot' || block.kind === 'break';
  (inAgenda ? context : name).href = block.url;
  row.toggleAttribute('data-agenda', inAgenda);
  if (!inAgenda) one('[data-kind]', row).textContent = word(kindWord(block));
  fillWith(one('[data-with]', row), block);
}

// Who and what, in the agenda's words, and the templates, films and chapters that go with it, as links.
function fillWith(place: HTMLElement, { who, material, uses }: Block): void {
  const words = [who, material].filter(Boolean).join(' · ');
  const links = uses.flatMap((ref) => blocks.get(ref) ?? []).map((block) => {
    const link = document.createElement('a');
    Object.assign(link, { href: block.url, textContent: block.title, lang: block.lang, dir: 'auto' });
    return link;
  });
  place.append(...[words, ...links].filter(Boolean).flatMap((part, index) => (index > 0 ? [' · ', part] : [part])));
}

function fillOwn(row: HTMLElement, item: Row): void {
  row.toggleAttribute('data-own', item.kind === 'own');
  if (item.kind === 'break') {
    one('[data-name]', row).textContent = word('kind.break');
    return;
  }
  one('[data-kind]', row).textContent = word('kind.own');
  one('.name', row).hidden = true;
  one('[data-do="note"]', row).hidden = true;
  const text = one<HTMLTextAreaElement>('[data-note]', row);
  text.setAttribute('aria-label', text.dataset.ownLabel!);
  text.placeholder = text.dataset.ownLabel!;
}

/** Shows a row's time, minutes, note and place. */
export function updateRow(row: HTMLElement, item: Row, start: number, place: { first: boolean; last: boolean; follows: HTMLElement | undefined }): void {
  one('[data-clock]', row).textContent = formatClock(start);
  row.dataset.length = item.minutes >= 60 ? 'long' : item.minutes >= 40 ? 'middle' : 'short';
  const minutes = one<HTMLInputElement>('[data-minutes]', row);
  if (minutes !== document.activeElement) minutes.value = String(item.minutes);
  const note = one<HTMLTextAreaElement>('[data-note]', row);
  if (note !== document.activeElement) note.value = item.note;
  const shown = item.kind === 'own' || item.note !== '' || note === document.activeElement;
  one('[data-note-field]', row).hidden = !shown;
  one('[data-do="note"]', row).hidden = shown;
  one('[data-do="up"]', row).setAttribute('aria-disabled', String(place.first));
  one('[data-do="down"]', row).setAttribute('aria-disabled', String(place.last));
  const context = one('[data-context]', row);
  // The rows of one agenda name their format once.
  if (row.hasAttribute('data-agenda')) one('.about', row).hidden = place.follows?.hasAttribute('data-agenda') === true && one('[data-context]', place.follows).textContent === context.textContent;
  for (const title of all('[data-title]', row)) title.textContent = nameOf(item);
}
