import { formatClock } from '../../i18n/formats.ts';
import { follow } from '../../model/follow.ts';
import { planFragment, readFragment } from '../link.ts';
import type { Plan, PlanFault } from '../plan.ts';
import { schedule } from '../schedule.ts';
import { blocks } from './blocks.ts';
import { all, one } from './dom.ts';
import { current, onChange, open, plan } from './store.ts';
import { moves, say, word } from './words.ts';

let written: unknown = current();

/** Opens the plan of the address and keeps the address up to date, so that a reload or another language shows the same plan. */
export function startAddress(): void {
  openAddress();
  addEventListener('hashchange', () => openAddress() || putBack());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onChange(() => {
    if (written !== current()) showFault(undefined);
    // Browsers refuse more than a hundred changes of the address in half a minute.
    clearTimeout(waiting);
    waiting = setTimeout(writeAddress, 400);
  });
  // A click on the language menu may come sooner than that.
  addEventListener('pointerdown', writeAddress, { capture: true });
  addEventListener('keydown', writeAddress, { capture: true });
  for (const jump of all<HTMLAnchorElement>('[data-jump]')) jump.addEventListener('click', (event) => jumpTo(event, jump.hash));
}

function openAddress(): boolean {
  const reading = readFragment(location.hash);
  if (!reading) return false;
  if ('plan' in reading) openPlan(reading.plan);
  else showFault(reading.fault);
  written = current();
  return true;
}

// A skip link has taken the place of the plan in the address.
function putBack(): void {
  written = undefined;
  writeAddress();
}

// Jumps within the page leave the plan in the address alone.
function jumpTo(event: Event, hash: string): void {
  event.preventDefault();
  const target = one(hash);
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** Opens a plan that came from outside and says what is in it; what has moved since is found at its new place. */
export function openPlan(given: Plan): void {
  const next = { ...given, items: given.items.map((item) => (item.kind === 'content' ? { ...item, ref: follow(moves, item.ref) } : item)) };
  showFault(undefined);
  open(next);
  const gone = next.items.filter((item) => item.kind === 'content' && !blocks.has(item.ref)).length;
  say(gone > 0 ? word('say.gone', { gone }) : word('say.opened', { count: next.items.length, end: formatClock(schedule(next).end) }));
}

/** Says why something could not be opened, or takes the message away. */
export function showFault(fault: PlanFault | 'file' | undefined): void {
  const place = one('[data-fault]');
  place.hidden = !fault;
  place.textContent = fault ? word(`fault.${fault}`) : '';
}

function writeAddress(): void {
  if (written === current()) return;
  written = current();
  const empty = current().items.length === 0 && !current().title && !current().group;
  const fragment = empty ? '' : planFragment(plan());
  if (fragment === undefined || (empty && !isPlan(location.hash))) return;
  try {
    history.replaceState(null, '', fragment || `${location.pathname}${location.search}`);
  } catch {
    // The address is a convenience; the link below the plan is always right.
  }
}

function isPlan(hash: string): boolean {
  return readFragment(hash) !== undefined;
}
