import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteContent } from '../model/content.ts';
import { headersFile } from './headers.ts';
import { summary } from './summary.ts';

/** What needs the finished site: the headers for the host, and the summary of the build. */
export function finish(base: string): AstroIntegration {
  return {
    name: 'guide-finish',
    hooks: {
      'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_headers`, headersFile(base));
        console.log(summary(folder, siteContent()));
      },
    },
  };
}
