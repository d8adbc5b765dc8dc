import { join } from 'node:path';
import { z } from 'astro/zod';
import { readOptionalData, type DataFile } from '../../model/data.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');

const rowSchema = z.strictObject({
  /** Stands in shared links, so it is never reused. */
  id,
  minutes: z.number().int().positive(),
  /** What goes with the row: references to templates, films, chapters, sections, exercises. */
  uses: z.array(z.string()).default([]),
});

const planSchema = z.strictObject({
  /** The chapter of the format. */
  format: z.string(),
  /** Id of the agenda in it. */
  agenda: id,
  /** One for each slot of the agenda, in order. */
  rows: z.array(rowSchema).min(1),
});

/** A ready-made plan as content/plans.yaml says it. */
export type PlanSource = z.output<typeof planSchema>;

/** Reads content/plans.yaml; a site may do without ready-made plans. */
export function readPlans(root: string): DataFile<Record<string, PlanSource>> | undefined {
  return readOptionalData(join(root, 'plans.yaml'), z.record(id, planSchema) as z.ZodType<Record<string, PlanSource>>);
}
