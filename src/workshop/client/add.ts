import { formatClock } from '../../i18n/formats.ts';
import { limits, type PlanItem } from '../plan.ts';
import { schedule } from '../schedule.ts';
import { blocks, readyPlans, type Block } from './blocks.ts';
import { all, one } from './dom.ts';
import { nameOf } from './names.ts';
import { elementOf } from './sheet.ts';
import { change, current, hasRoom, onChange, open, rows, type Row } from './store.ts';
import { say, word } from './words.ts';

const place = one<HTMLSelectElement>('[data-insert]');
const breakMinutes = 15;
const ownMinutes = 15;

/** Lets building blocks, own items, breaks and ready-made plans be put into the plan. */
export function startAdding(): void {
  for (const button of all('[data-list] button[data-ref]')) {
    button.addEventListener('click', () => add([itemFrom(blocks.get(button.dataset.ref!)!)]));
  }
  for (const button of all('[data-append-plan]')) {
    button.addEventListener('click', () => add(readyPlans.get(button.dataset.appendPlan!)!.map(itemFrom)));
  }
  for (const button of all('[data-start-plan]')) button.addEventListener('click', () => startWith(button));
  one('[data-add="own"]').addEventListener('click', () => {
    const [row] = add([{ kind: 'own', minutes: ownMinutes, note: '' }]) ?? [];
    if (row) one('[data-note]', elementOf(row.key)).focus();
  });
  one('[data-add="break"]').addEventListener('click', () => add([{ kind: 'break', minutes: breakMinutes, note: '' }]));
  onChange(listPlaces);
  listPlaces();
}

function itemFrom({ ref, minutes }: Block): PlanItem {
  return { kind: 'content', ref, minutes, note: '' };
}

function add(items: PlanItem[]): Row[] | undefined {
  if (!hasRoom(items.length)) {
    say(word('say.full', { count: limits.items }));
    return undefined;
  }
  const added = rows(items);
  const all = [...current().items];
  const at = place.value === 'end' ? all.length : all.findIndex((item) => String(item.key) === place.value) + 1;
  all.splice(at, 0, ...added);
  change({ items: all });
  // What is added next follows what was added now.
  if (place.value !== 'end') place.value = String(added.at(-1)!.key);
  const times = schedule(current());
  say(word('say.added', { title: nameOf(added[0]!), time: formatClock(times.rows[at]!.start), end: formatClock(times.end) }));
  return added;
}

function startWith(button: HTMLElement): void {
  const plan = readyPlans.get(button.dataset.startPlan!)!;
  const { title, group } = current();
  open({ title, group, start: button.dataset.at!, items: plan.map(itemFrom) });
  one('#plan').focus();
  say(word('say.opened', { count: plan.length, end: formatClock(schedule(current()).end) }));
}

// Where the next block goes: at an end, or after a row named by time and title.
function listPlaces(): void {
  const { items } = current();
  const times = schedule(current()).rows;
  const chosen = place.value;
  const choices = items.map((item, index) => new Option(word('insertAfter', { time: formatClock(times[index]!.start), title: nameOf(item) }), String(item.key)));
  place.replaceChildren(new Option(word('insertEnd'), 'end'), ...(items.length > 0 ? [new Option(word('insertFirst'), 'first')] : []), ...choices);
  place.value = chosen;
  if (place.selectedIndex < 0) place.value = 'end';
}
