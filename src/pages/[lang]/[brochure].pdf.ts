import type { Lang } from '../../i18n/languages.ts';
import type { Brochure } from '../../model/brochures.ts';
import { siteContent } from '../../model/content.ts';
import { brochurePdf } from '../../print/index.ts';
import { pdfResponse } from '../../print/response.ts';
import { brochurePaths } from '../../web/paths.ts';

/** Every brochure whose cover exists in a language. */
export function getStaticPaths() {
  return brochurePaths().filter(({ props: { lang, brochure } }) => siteContent().has(lang, `${brochure.id}/index`));
}

/** The whole brochure as PDF. */
export async function GET({ props: { lang, brochure } }: { props: { lang: Lang; brochure: Brochure } }): Promise<Response> {
  return pdfResponse(await brochurePdf(lang, brochure.id));
}
