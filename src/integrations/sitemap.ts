import type { SitemapOptions } from '@astrojs/sitemap';
import type { Lang } from '../i18n/languages.ts';
import { siteContent } from '../model/content.ts';

/** Sitemap entries: pages of a language with their alternates and the address without language as `x-default`. */
export function sitemapOptions(site: string, base: string): SitemapOptions {
  const root = new URL(base.endsWith('/') ? base : `${base}/`, site).href;
  return {
    filter: (page) => listed(page.slice(root.length)),
    serialize(item) {
      const [lang, ...rest] = item.url.slice(root.length).split('/');
      if (!isOffered(lang)) return item;
      const path = rest.join('/');
      const links = siteContent().publisher.langs.filter((each) => isTranslated(each, path)).map((each) => ({ lang: each, url: `${root}${each}/${path}` }));
      return { ...item, links: [...links, { lang: 'x-default', url: `${root}${path}` }] };
    },
  };
}

function listed(path: string): boolean {
  const [lang, ...rest] = path.split('/');
  if (path === '') return true;
  if (!isOffered(lang)) return false;
  const page = rest.join('/');
  return !/(^|\/)de\/$/.test(page) && !['search/', 'status/'].includes(page) && isTranslated(lang, page);
}

function isOffered(lang: string | undefined): lang is Lang {
  return siteContent().publisher.langs.includes(lang as Lang);
}

// A page that stands in German under another language is no page of that language.
function isTranslated(lang: Lang, path: string): boolean {
  const content = siteContent();
  const id = path.replace(/\/$/, '');
  const known = content.ids.find((each) => each === id || each === `${id}/index` || each === `pages/${id}`);
  return !known || content.has(lang, known);
}
