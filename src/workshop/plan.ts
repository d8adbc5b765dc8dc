import * as z from 'zod/mini';

// The site's policy forbids eval, which zod would otherwise use to speed itself up.
z.config({ jitless: true });

/** What a plan may hold at most; a link or a file beyond it is refused. */
export const limits = {
  items: 80,
  minutes: 600,
  /** Characters of a title or of the line about the group. */
  line: 120,
  /** Characters of a note. */
  note: 500,
  /** Characters of a link's fragment. */
  link: 8_000,
  /** Bytes of a plan, unpacked. */
  bytes: 64_000,
} as const;

/** `brochure/chapter`, `brochure/chapter#anchor`, `films/id` or `downloads/id`: ids, never titles. */
export const refPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9-]{1,80})?$/;

const text = (max: number) => z.pipe(z.string().check(z.maxLength(max)), z.transform(cleanText));
const minutes = z.int().check(z.minimum(0), z.maximum(limits.minutes));
const note = text(limits.note);

const itemSchema = z.discriminatedUnion('kind', [
  /** Something the guides offer, with the trainer's own remark. */
  z.strictObject({ kind: z.literal('content'), ref: z.string().check(z.maxLength(200), z.regex(refPattern)), minutes, note }),
  z.strictObject({ kind: z.literal('own'), minutes, note }),
  z.strictObject({ kind: z.literal('break'), minutes, note }),
]);

export const planSchema = z.strictObject({
  title: text(limits.line),
  /** Group, room, date: whatever the trainer wants to read on top. */
  group: text(limits.line),
  /** Clock time at which it begins. */
  start: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  items: z.array(itemSchema).check(z.maxLength(limits.items)),
});

/** One row of a plan. */
export type PlanItem = z.infer<typeof itemSchema>;

/** A workshop as its trainer planned it. */
export type Plan = z.infer<typeof planSchema>;

/** Why a link or a file cannot be opened. */
export type PlanFault = 'broken' | 'large' | 'newer';

/** A plan, or why there is none. */
export type PlanReading = { plan: Plan } | { fault: PlanFault };

/** A plan with nothing in it. */
export function emptyPlan(): Plan {
  return { title: '', group: '', start: '09:00', items: [] };
}

/** Checks what came from outside. */
export function readPlan(value: unknown): PlanReading {
  const result = planSchema.safeParse(value);
  if (result.success) return { plan: result.data };
  return { fault: result.error.issues.some((issue) => issue.code === 'too_big') ? 'large' : 'broken' };
}

/** Takes out of a text what is not text: control characters, halves of characters, marks that turn the direction of what follows. */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, (mark) => (mark === '\n' ? mark : '')).normalize('NFC').trim();
}
