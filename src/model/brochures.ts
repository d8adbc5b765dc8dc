import { join } from 'node:path';
import { z } from 'astro/zod';
import { allLangs } from '../i18n/languages.ts';
import { readData } from './data.ts';
import { ContentError } from './errors.ts';

const brochureSchema = z.strictObject({
  /** Lead colour of the palette. */
  lead: z.enum(['coral', 'teal']),
  /** For whom it is written. */
  reader: z.enum(['student', 'organiser']),
  /** Chapters without a number. */
  unnumbered: z.array(z.string()).default([]),
  chapters: z.array(z.string()).min(1),
});

/** A brochure and the order of its chapters. */
export type Brochure = z.output<typeof brochureSchema> & { id: string };

// Segments of addresses that are not brochures.
const reserved = ['films', 'glossary', 'search', 'about', 'downloads', 'workshop', 'imprint', 'privacy', 'accessibility', 'status', 'images', 'fonts', 'pagefind', 'og', ...allLangs];

/** Tells whether a segment of an address means something else than a brochure. */
export function isReserved(segment: string): boolean {
  return reserved.includes(segment);
}

/** Reads the list of brochures. */
export function readBrochures(root: string): Brochure[] {
  const { data, place } = readData(join(root, 'brochures.yaml'), z.record(z.string(), brochureSchema) as z.ZodType<Record<string, z.output<typeof brochureSchema>>>);
  const problems = Object.keys(data)
    .filter(isReserved)
    .map((id) => ({ ...place(id), what: `a brochure cannot be called “${id}”`, remedy: 'this segment of the address means something else; choose another id' }));
  if (problems.length > 0) throw new ContentError(problems);
  return Object.entries(data).map(([id, brochure]) => ({ id, ...brochure }));
}

/** The number printed on a chapter's opener, or null. */
export function chapterNumber(brochure: Brochure, chapter: string): number | null {
  if (brochure.unnumbered.includes(chapter)) return null;
  return brochure.chapters.filter((each) => !brochure.unnumbered.includes(each)).indexOf(chapter) + 1;
}
