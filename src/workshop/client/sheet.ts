import { formatClock } from '../../i18n/formats.ts';
import { schedule } from '../schedule.ts';
import { one } from './dom.ts';
import { formatOf } from './names.ts';
import { makeRow, updateRow } from './row.ts';
import { current, onChange } from './store.ts';
import { minutesInWords } from './words.ts';

const list = one('[data-rows]');
const elements = new Map<number, HTMLElement>();

/** Shows the plan, now and after every change. */
export function showPlan(): void {
  onChange(show);
  show();
}

/** The element of a row. */
export function elementOf(key: number): HTMLElement | undefined {
  return elements.get(key);
}

function show(): void {
  const state = current();
  const times = schedule(state);
  const focused = document.activeElement as HTMLElement | null;
  for (const [key, element] of elements) {
    if (state.items.some((item) => item.key === key)) continue;
    element.remove();
    elements.delete(key);
  }
  state.items.forEach((item, index) => {
    const row = elements.get(item.key) ?? makeRow(item);
    elements.set(item.key, row);
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
    updateRow(row, item, times.rows[index]!.start, { first: index === 0, last: index === state.items.length - 1, follows: elements.get(state.items[index - 1]?.key ?? 0) });
  });
  // A row that is moved loses the focus in between.
  if (focused && focused !== document.activeElement && focused.isConnected && list.contains(focused)) focused.focus();
  showHead();
  const none = state.items.length === 0;
  one('[data-empty]').hidden = !none;
  one('[data-sum]').hidden = none;
  one('[data-clear]').hidden = none;
  one('[data-end]').textContent = formatClock(times.end);
  one('[data-total]').textContent = minutesInWords(times.total);
  one('[data-count]').textContent = String(state.items.length);
}

const title = one<HTMLInputElement>('[data-field="title"]');
const example = title.placeholder;

function showHead(): void {
  title.placeholder = formatOf(current()) ?? example;
  for (const field of ['title', 'group', 'start'] as const) {
    const input = one<HTMLInputElement>(`[data-field="${field}"]`);
    if (input !== document.activeElement && input.value !== current()[field]) input.value = current()[field];
  }
}
