import type { Lang } from '../i18n/languages.ts';

// The same defaults as in astro.config.mjs; without SITE_URL a build is a preview.
const origin = (): string => new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
const base = (): string => `/${process.env.BASE_PATH ?? '/'}`.replace(/\/+/g, '/').replace(/\/$/, '');

/** The full address of a path of the site in a language; addresses of other sites stay as they are. */
export function fullAddress(lang: Lang, url: string): string {
  return url.startsWith('/') ? `${origin()}${base()}/${lang}${url}` : url;
}

/** A path without a language as it is printed, or nothing where the site has no address yet. */
export function printedAddress(path: string): string | undefined {
  if (!process.env.SITE_URL) return undefined;
  return `${origin()}${base()}${path}`.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
