import { readdirSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot, publisherRoot } from './model/content.ts';

// The files are read and checked by src/model; Astro only compiles their trees, so there is no second schema here.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');
const hasOwnPages = readdirSync(publisherRoot(), { withFileTypes: true }).some((entry) => entry.isDirectory());

export const collections = {
  documents: defineCollection({
    loader: glob({ base: contentRoot(), pattern: ['[a-z][a-z]/**/*.mdx', 'zh-hans/**/*.mdx', '!*/downloads/**'], generateId }),
  }),
  ...(hasOwnPages && { publisherPages: defineCollection({ loader: glob({ base: publisherRoot(), pattern: '*/pages/*.mdx', generateId }) }) }),
};
