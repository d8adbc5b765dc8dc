import type { Lang } from '../../../i18n/languages.ts';
import { captionFile, captionPaths } from '../../_films.ts';

export const getStaticPaths = captionPaths;

/** A film's captions. */
export function GET({ props: { lang, id } }: { props: { lang: Lang; id: string } }): Response {
  return new Response(captionFile(lang, id), { headers: { 'Content-Type': 'text/vtt; charset=utf-8' } });
}
