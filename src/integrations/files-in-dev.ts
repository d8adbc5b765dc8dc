import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';

/** In dev, Astro wants a slash at the end of files whose whole name is a parameter (`[...file].ts`); this adds it, so that their addresses are those of the built site. */
export function filesInDev(): AstroIntegration {
  let routes: IntegrationResolvedRoute[] = [];
  let base = '';
  const isMade = (path: string) => path.startsWith(`${base}/`) && routes.some(({ type, patternRegex }) => type === 'endpoint' && patternRegex.test(`${path.slice(base.length)}/`));
  return {
    name: 'guide-files-in-dev',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        base = config.base.replace(/\/$/, '');
        if (command === 'dev') updateConfig({ vite: { plugins: [addSlash(isMade)] } });
      },
      'astro:routes:resolved'(resolved) {
        routes = resolved.routes;
      },
    },
  };
}

interface Server {
  middlewares: { use(handle: (request: { url?: string }, response: unknown, next: () => void) => void): void };
}

function addSlash(isMade: (path: string) => boolean) {
  return {
    name: 'guide-files-in-dev',
    configureServer(server: Server) {
      server.middlewares.use((request, _response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (/\.\w+$/.test(path) && isMade(path)) request.url = `${path}/${query === undefined ? '' : `?${query}`}`;
        next();
      });
    },
  };
}
