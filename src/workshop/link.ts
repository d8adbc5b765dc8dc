import { deflateSync, inflateSync } from 'fflate';
import { limits, readPlan, type Plan, type PlanItem, type PlanReading } from './plan.ts';
import { seal, unseal } from './seal.ts';

/** The fragment that holds a whole plan; nothing where the plan is too long for a link. */
export function planFragment(plan: Plan): string | undefined {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(pack(plan))), { level: 9 });
  const fragment = `#plan=${seal(packed)}`;
  return fragment.length > limits.link ? undefined : fragment;
}

/** Reads the plan of a fragment; nothing where the fragment is about something else. */
export function readFragment(hash: string): PlanReading | undefined {
  const begin = /^#plan(?:=|%3D)/i.exec(hash)?.[0];
  if (begin === undefined) return undefined;
  if (hash.length > limits.link) return { fault: 'large' };
  const unsealed = unseal(hash.slice(begin.length));
  return 'fault' in unsealed ? unsealed : unpackBytes(unsealed.packed);
}

function unpackBytes(packed: Uint8Array): PlanReading {
  try {
    // One byte more than allowed is room enough to notice that it is too much.
    const json = inflateSync(packed, { out: new Uint8Array(limits.bytes + 1) });
    if (json.length > limits.bytes) return { fault: 'large' };
    return readPlan(unpack(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))));
  } catch {
    return { fault: 'broken' };
  }
}

const marks = { own: '=', break: '-' } as const;

type Row = [minutes: number, what: string, note?: string];

function pack({ title, group, start, items }: Plan): unknown {
  const rows = items.map((item): Row => {
    const what = item.kind === 'content' ? item.ref : marks[item.kind];
    return item.note ? [item.minutes, what, item.note] : [item.minutes, what];
  });
  return [title, group, start, rows];
}

// Only rearranged here; whether it is a plan is for readPlan to say.
function unpack(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 4 || !Array.isArray(value[3])) return undefined;
  const [title, group, start, rows] = value;
  return { title, group, start, items: rows.map(unpackRow) };
}

function unpackRow(row: unknown): unknown {
  if (!Array.isArray(row) || row.length > 3) return undefined;
  const [minutes, what, note = ''] = row as Row;
  const kind = (Object.keys(marks) as (PlanItem['kind'] & keyof typeof marks)[]).find((each) => marks[each] === what);
  return kind ? { kind, minutes, note } : { kind: 'content', ref: what, minutes, note };
}
