import { z } from 'astro/zod';
import { parseData } from './data.ts';
import type { ParsedFile } from './parse.ts';

const metaSchema = z.strictObject({
  /** The page's h1. */
  title: z.string().trim().min(1),
  /** The reader's question in their own voice. */
  question: z.string().trim().min(1).optional(),
  /** For search engines and previews, at most 170 characters. */
  description: z.string().trim().min(1).max(170),
  /** Day on which somebody last read the text against its sources. */
  checked: z.iso.date(),
});

/** Front matter of a chapter or page. */
export type Meta = z.infer<typeof metaSchema>;

/** Reads and checks the front matter of a parsed file. */
export function readMeta({ frontMatter, file }: ParsedFile): Meta {
  return parseData(frontMatter.text, file, metaSchema, frontMatter.line).data;
}
