import type { Plugin } from 'vite';

// What only one kind of page shows stays with that page.
const shared = /\/src\/web\/(?:styles|nodes|page\/(?!Home|Cover|Downloads|Film|Glossary|Status|Text|Chooser))/;

/** Puts the styles that chapters share into one file: many small ones compress worse and cost a request each. */
export function oneStylesheet(): Plugin {
  return {
    name: 'one-stylesheet',
    configEnvironment: (name) => (name === 'client' ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'guide', test: shared }] } } } } }),
  };
}
