import { emptyPlan, limits, readPlan, type Plan, type PlanItem } from '../plan.ts';

/** A row with a number that stays its own while the plan is edited. */
export type Row = PlanItem & { key: number };

/** The plan that is being edited. */
export interface State extends Omit<Plan, 'items'> {
  items: Row[];
}

let counter = 0;
let state: State = keyed(emptyPlan());
let past: State[] = [];
let lastKind = '';
const listeners: (() => void)[] = [];

/** The plan as it is now. */
export function current(): State {
  return state;
}

/** The plan without what only the page needs, as links and files hold it. */
export function plan(): Plan {
  const { items, ...head } = state;
  const bare = { ...head, items: items.map(({ key: _key, ...item }) => item) };
  const reading = readPlan(bare);
  return 'plan' in reading ? reading.plan : (bare as Plan);
}

/** Calls `listener` after every change. */
export function onChange(listener: () => void): void {
  listeners.push(listener);
}

/** Makes a change that can be undone; changes of one kind in a row, like typing, are undone together. */
export function change(next: Partial<State>, kind = ''): void {
  if (!kind || kind !== lastKind) past = [...past.slice(-99), state];
  lastKind = kind;
  replace({ ...state, ...next });
}

/** Opens another plan in place of this one. */
export function open(next: Plan): void {
  change(keyed(next));
}

/** Tells whether there is a change to undo. */
export function canUndo(): boolean {
  return past.length > 0;
}

/** Takes the last change back. */
export function undo(): void {
  const before = past.pop();
  lastKind = '';
  if (before) replace(before);
}

/** Gives new rows their numbers. */
export function rows(items: PlanItem[]): Row[] {
  return items.map((item) => ({ ...item, key: ++counter }));
}

/** Tells whether so many rows more fit into the plan. */
export function hasRoom(more: number): boolean {
  return state.items.length + more <= limits.items;
}

/** Shows the plan anew although nothing changed. */
export function refresh(): void {
  replace(state);
}

function keyed({ items, ...head }: Plan): State {
  return { ...head, items: rows(items) };
}

function replace(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}
