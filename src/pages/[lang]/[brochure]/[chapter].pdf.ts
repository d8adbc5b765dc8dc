import { chapterPdf } from '../../../print/index.ts';
import { pdfResponse } from '../../../print/response.ts';
import { chapterPaths, type ChapterPath } from '../../../web/paths.ts';
import { siteContent } from '../../../model/content.ts';

/** Every chapter that exists in a language. */
export function getStaticPaths() {
  return chapterPaths().filter(({ props: { lang, id } }) => siteContent().has(lang, id));
}

/** The chapter as PDF. */
export async function GET({ props: { lang, id } }: { props: ChapterPath }): Promise<Response> {
  return pdfResponse(await chapterPdf(lang, id));
}
