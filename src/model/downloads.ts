import { join } from 'node:path';
import { z } from 'astro/zod';
import { readData, type DataFile } from './data.ts';

/** What a template is for; the order is that of the downloads page. */
export const uses = ['plan', 'search', 'apply', 'interview', 'start', 'rights', 'permit', 'learn', 'organise', 'invite', 'run', 'follow-up'] as const;

const downloadSchema = z.strictObject({
  brochure: z.string(),
  use: z.enum(uses),
  /** Format in which it is edited; a PDF is made of each. */
  formats: z.tuple([z.enum(['docx', 'xlsx'])]),
  /** Language of the paper: the reader's, German, or German with an English twin. */
  paper: z.enum(['reader', 'de', 'de-en']).default('reader'),
  layout: z.enum(['form', 'letter', 'cards']).default('form'),
  page: z.enum(['portrait', 'landscape']).default('portrait'),
  /** Small type and narrow margins, for what has to fit on one page. */
  tight: z.boolean().default(false),
});

/** The register's record of one template. */
export type Download = z.output<typeof downloadSchema> & { id: string };

/** What a template is for. */
export type Use = (typeof uses)[number];

/** Reads the register of templates, in its order. */
export function readDownloads(root: string): { records: Download[]; file: DataFile<unknown> } {
  const schema = z.record(z.string().regex(/^dl-[a-z0-9]+(-[a-z0-9]+)*$/), downloadSchema) as z.ZodType<Record<string, z.output<typeof downloadSchema>>>;
  const file = readData(join(root, 'downloads.yaml'), schema);
  return { file, records: Object.entries(file.data).map(([id, record]) => ({ id, ...record })) };
}
