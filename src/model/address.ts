import type { Lang } from '../i18n/languages.ts';

/** An address as it stands on paper and in a QR code. */
export type Address = { url: string; short: string; preview: boolean };

// The same defaults as in astro.config.mjs; without SITE_URL a build is a preview.
const origin = (): string => new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
const base = (): string => `/${process.env.BASE_PATH ?? '/'}`.replace(/\/+/g, '/').replace(/\/$/, '');

/** The address without a language of a path like `/make-it-work/why-sme/`. */
export function neutralAddress(path: string): Address {
  const url = `${origin()}${base()}${path}`;
  return { url, short: url.replace(/^https?:\/\//, '').replace(/(.)\/$/, '$1'), preview: !process.env.SITE_URL };
}

/** The address of a path in a language, for links that are clicked. */
export function langAddress(lang: Lang, path: string): string {
  return `${origin()}${base()}/${lang}${path}`;
}
