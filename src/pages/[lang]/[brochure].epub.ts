import { brochureEpub } from '../../epub/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Brochure } from '../../model/brochures.ts';
import { siteContent } from '../../model/content.ts';
import { brochurePaths } from '../../web/paths.ts';

/** Every brochure whose cover exists in a language. */
export function getStaticPaths() {
  return brochurePaths().filter(({ props: { lang, brochure } }) => siteContent().has(lang, `${brochure.id}/index`));
}

/** The whole brochure as an e-book. */
export async function GET({ props: { lang, brochure } }: { props: { lang: Lang; brochure: Brochure } }): Promise<Response> {
  return new Response(new Uint8Array(await brochureEpub(lang, brochure.id)), { headers: { 'Content-Type': 'application/epub+zip' } });
}
