import type { Plugin } from 'vite';

/** Lets `import()` be just that: Vite's helper for styles that come with a script weighs more than most of our scripts, and ours bring none. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
