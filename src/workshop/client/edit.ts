import { formatClock } from '../../i18n/formats.ts';
import { emptyPlan, limits } from '../plan.ts';
import { schedule } from '../schedule.ts';
import { all, one } from './dom.ts';
import { nameOf } from './names.ts';
import { elementOf } from './sheet.ts';
import { canUndo, change, current, onChange, open, refresh, undo, type Row } from './store.ts';
import { say, word } from './words.ts';

/** Lets the plan be edited: head, minutes, notes, order, removal, undo. */
export function startEditing(): void {
  for (const input of all<HTMLInputElement>('[data-field]')) {
    const field = input.dataset.field as 'title' | 'group' | 'start';
    input.addEventListener('input', () => input.validity.valid && change({ [field]: input.value }, field));
  }
  const list = one('[data-rows]');
  list.addEventListener('input', ({ target }) => type(target as HTMLInputElement));
  // What does not fit is shown as what it became.
  list.addEventListener('focusout', () => setTimeout(refresh));
  list.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    if (button) act(button.dataset.do!, itemOf(button));
  });
  one('[data-undo]').addEventListener('click', () => {
    if (!canUndo()) return;
    undo();
    say(word('say.undone'));
  });
  one('[data-clear]').addEventListener('click', () => {
    open(emptyPlan());
    one('#plan').focus();
    say(word('say.cleared'));
  });
  onChange(() => one('[data-undo]').setAttribute('aria-disabled', String(!canUndo())));
}

function itemOf(element: Element): Row {
  const key = Number(element.closest<HTMLElement>('[data-key]')!.dataset.key);
  return current().items.find((item) => item.key === key)!;
}

function type(input: HTMLInputElement): void {
  const item = itemOf(input);
  if (input.matches('[data-note]')) update(item, { note: input.value }, `note ${item.key}`);
  else update(item, { minutes: Math.min(limits.minutes, Math.max(0, Math.round(Number(input.value)) || 0)) }, `minutes ${item.key}`);
}

function update(item: Row, next: { note: string } | { minutes: number }, kind: string): void {
  change({ items: current().items.map((each) => (each === item ? { ...each, ...next } : each)) }, kind);
}

function act(what: string, item: Row): void {
  if (what === 'note') {
    const field = one('[data-note-field]', elementOf(item.key));
    field.hidden = false;
    one('[data-note]', field).focus();
  } else if (what === 'remove') remove(item);
  else move(item, what === 'up' ? -1 : 1);
}

function move(item: Row, by: -1 | 1): void {
  const items = [...current().items];
  const from = items.indexOf(item);
  const to = from + by;
  if (to < 0 || to >= items.length) {
    say(word(by < 0 ? 'say.first' : 'say.last', { title: nameOf(item) }));
    return;
  }
  items.splice(to, 0, ...items.splice(from, 1));
  change({ items });
  elementOf(item.key)!.scrollIntoView({ block: 'nearest' });
  say(word('say.moved', { title: nameOf(item), place: to + 1, count: items.length, time: formatClock(schedule(current()).rows[to]!.start) }));
}

// The focus goes to the row that takes the place, or to the plan when it was the last.
function remove(item: Row): void {
  const index = current().items.indexOf(item);
  change({ items: current().items.filter((each) => each !== item) });
  const next = current().items[Math.min(index, current().items.length - 1)];
  (next ? one('[data-do="remove"]', elementOf(next.key)) : one('#plan')).focus();
  say(word('say.removed', { title: nameOf(item), end: formatClock(schedule(current()).end) }));
}
