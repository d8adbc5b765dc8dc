import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { content } from './src/integrations/content.ts';
import { filesInDev } from './src/integrations/files-in-dev.ts';
import { finish } from './src/integrations/finish.ts';
import { oneStylesheet } from './src/integrations/one-stylesheet.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { sitemapOptions } from './src/integrations/sitemap.ts';
import { modelTree } from './src/web/model-tree.ts';

// Without SITE_URL the build is a preview: addresses are those of a local server.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  prerenderConflictBehavior: 'error',
  session: false,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, modelTree] }),
  },
  integrations: [content(), filesInDev(), mdx(), sitemap(sitemapOptions(site, base)), finish(base)],
  vite: {
    plugins: [oneStylesheet(), plainImports()],
    build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
