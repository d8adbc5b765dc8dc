import type { Lang } from '../i18n/languages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const site = new URL(import.meta.env.SITE).origin;

/** A path of the site under its base: `/x/` becomes `/folder/x/`. */
export function sitePath(path: string): string {
  return `${base}${path}`;
}

/** A path in a language: `/de/make-it-work/`. */
export function langPath(lang: Lang, path: string): string {
  return `${base}/${lang}${path}`;
}

/** The full address of a path, e.g. for canonical links and QR codes. */
export function absolute(path: string): string {
  return `${site}${path}`;
}

/** The full address without a language, which opens in the reader's own. */
export function neutralUrl(path: string, anchor?: string): string {
  return absolute(sitePath(path)) + (anchor ? `#${anchor}` : '');
}
