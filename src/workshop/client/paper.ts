import { formatClock } from '../../i18n/formats.ts';
import { schedule } from '../schedule.ts';
import { blocks, kindWord, shortTitle, type Block } from './blocks.ts';
import { all, copyOf, one } from './dom.ts';
import { formatOf, nameOf } from './names.ts';
import { drawQr, qrLimit } from './qr.ts';
import { planLink } from './share.ts';
import { current, type Row } from './store.ts';
import { minutesInWords, word } from './words.ts';

const paper = one('[data-papers]');
const part = (name: string) => one(`[data-print="${name}"]`, paper);

/** Prints the plan as a run sheet or as a handout. */
export function startPrinting(): void {
  addEventListener('beforeprint', fill);
  for (const button of all('button[data-paper]')) {
    button.addEventListener('click', () => {
      paper.dataset.chosen = button.dataset.paper!;
      fill();
      print();
    });
  }
}

function fill(): void {
  const state = current();
  const times = schedule(state);
  part('title').textContent = state.title || (formatOf(state) ?? word('paper.untitled'));
  part('group').textContent = state.group;
  part('span').textContent = word('from', { start: formatClock(times.start), end: formatClock(times.end) });
  part('end').textContent = formatClock(times.end);
  part('total').textContent = minutesInWords(times.total);
  const link = planLink();
  part('qr').replaceChildren(...(link && link.length <= qrLimit ? [drawQr(link)] : []));
  one('.code', paper).hidden = !link || link.length > qrLimit;
  part('rows').replaceChildren(...state.items.map((item, index) => sheetRow(item, times.rows[index]!.start, blockOf(state.items[index - 1]))));
  part('pages').replaceChildren(...state.items.map((item, index) => handoutRow(item, times.rows[index]!.start)));
}

function sheetRow(item: Row, start: number, before: Block | undefined): HTMLElement {
  const block = blockOf(item);
  const row = begin('[data-paper-row]', item, start, block);
  set(row, 'minutes', String(item.minutes));
  set(row, 'title', block?.title ?? ownTitle(item));
  set(row, 'note', item.kind === 'content' ? item.note : restOf(item.note));
  const used = usedBy(block);
  list(row, 'with', [aboutOf(block), block?.who ?? '', block?.material ?? '', ...used.filter(({ kind }) => kind === 'download').map(({ title }) => title)]);
  // The rows of one agenda have one address, given once.
  list(row, 'links', [...(block && block.url !== before?.url ? [block.url] : []), ...used.filter(({ kind }) => kind !== 'download').map(({ url }) => url)].map(short));
  return row;
}

// What a block is and where it stands; the rows of an agenda speak for themselves.
function aboutOf(block: Block | undefined): string {
  if (!block || block.kind === 'slot' || block.kind === 'break') return '';
  return [word(kindWord(block)), block.context].filter(Boolean).join(' · ');
}

// The handout shows what is done, not the remarks of those who lead.
function handoutRow(item: Row, start: number): HTMLElement {
  const block = blockOf(item);
  const row = begin('[data-paper-page]', item, start, block);
  set(row, 'title', block ? shortTitle(block.title) : ownTitle(item));
  const chapters = usedBy(block).filter(({ kind }) => kind !== 'download');
  list(row, 'links', [...(block && block.kind !== 'slot' && block.kind !== 'break' ? [block.url] : []), ...chapters.map(({ url }) => url)].map(short));
  return row;
}

function begin(template: string, item: Row, start: number, block: Block | undefined): HTMLElement {
  const row = copyOf(template);
  set(row, 'time', formatClock(start));
  one('[data-p="title"]', row).lang = block?.lang ?? '';
  row.toggleAttribute('data-rest', item.kind === 'break' || block?.kind === 'break');
  return row;
}

function ownTitle(item: Row): string {
  return item.kind === 'content' ? word('row.goneTitle') : nameOf(item);
}

function restOf(note: string): string {
  return note.trim().split('\n').slice(1).join('\n');
}

function blockOf(item: Row | undefined): Block | undefined {
  return item?.kind === 'content' ? blocks.get(item.ref) : undefined;
}

function usedBy(block: Block | undefined): Block[] {
  return (block?.uses ?? []).flatMap((ref) => blocks.get(ref) ?? []);
}

function short(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

function set(row: HTMLElement, name: string, text: string): void {
  one(`[data-p="${name}"]`, row).textContent = text;
}

function list(row: HTMLElement, name: string, lines: string[]): void {
  one(`[data-p="${name}"]`, row).replaceChildren(...[...new Set(lines)].filter(Boolean).map((line) => Object.assign(document.createElement('span'), { textContent: line, dir: 'auto' })));
}
