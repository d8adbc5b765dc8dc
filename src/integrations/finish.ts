import type { AstroIntegration } from 'astro';

/** What needs the finished site: headers for the host and the summary of the build. */
export function finish(): AstroIntegration {
  return { name: 'guide-finish', hooks: {} };
}
