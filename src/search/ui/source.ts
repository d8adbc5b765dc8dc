import type { Lang } from '../../i18n/languages.ts';
import type { Engine, IndexSource } from '../protocol.ts';
import { ranking } from '../ranking.ts';

interface EngineModule {
  createInstance(options: object): Engine;
}

/** The index of a language as the browser reads it, from the site itself. */
export function networkSource(lang: Lang, root: string): IndexSource {
  const folder = `${root}${lang}/search/index/`;
  return {
    lang,
    async engine() {
      // The engine keeps one language per module, so each index brings its own. It is quick enough without a worker, whose script would cost as much again.
      const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as EngineModule;
      return module.createInstance({ basePath: folder, baseUrl: '/', ranking, noWorker: true });
    },
    text: async (name) => {
      const answer = await fetch(folder + name);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.text();
    },
  };
}
