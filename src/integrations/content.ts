import type { AstroIntegration } from 'astro';
import { contentRoot, forgetContent, publisherRoot } from '../model/content.ts';
import { ContentError, throwProblems } from '../model/errors.ts';
import { allProblems } from './all-problems.ts';

/** Checks all content before anything is built, and reads it anew when a file changes in dev. */
export function content(): AstroIntegration {
  return {
    name: 'guide-content',
    hooks: {
      'astro:config:setup'({ command, updateConfig, addWatchFile }) {
        if (command === 'build') checkContent();
        addWatchFile(new URL('../../i18n/languages.json', import.meta.url));
        updateConfig({ vite: { plugins: [reloadOnChange()] } });
      },
    },
  };
}

function checkContent(): void {
  try {
    throwProblems(allProblems());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`\n${error.message}\n`);
    throw new Error(`the content has ${error.problems.length} problem${error.problems.length === 1 ? '' : 's'} (see above); nothing was built`, { cause: error });
  }
}

// A German chapter, the facts and the glossary stand in many pages: a change in one file renews all that were compiled from the content.
function reloadOnChange() {
  const roots = [contentRoot(), publisherRoot()];
  return {
    name: 'guide-content-reload',
    handleHotUpdate({ file, server }: { file: string; server: { moduleGraph: { idToModuleMap: Map<string, unknown>; invalidateAll(): void }; ws: { send(message: { type: 'full-reload' }): void } } }) {
      if (!roots.some((root) => file.startsWith(root))) return;
      forgetContent();
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}
