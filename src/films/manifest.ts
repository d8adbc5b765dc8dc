import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';

const fileSchema = z.strictObject({ bytes: z.number().int(), sha256: z.string().length(64) });
const filmSchema = z.strictObject({
  /** Of everything the picture and the sound are made of. */
  sources: z.string().length(64),
  seconds: z.number(),
  frames: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  rate: z.number(),
  files: z.record(z.string(), fileSchema),
});

/** What was rendered last, by film. */
export const manifestSchema = z.record(z.string(), filmSchema);
export type Manifest = z.output<typeof manifestSchema>;
export type FilmFiles = Manifest[string];

/** Folder of the finished films. */
export const filmFolder = (): string => join(process.cwd(), 'public', 'films');

/** Reads public/films/manifest.json; empty where nothing has been rendered yet. */
export function readManifest(folder = filmFolder()): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  } catch {
    return {};
  }
  return manifestSchema.parse(JSON.parse(text));
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
