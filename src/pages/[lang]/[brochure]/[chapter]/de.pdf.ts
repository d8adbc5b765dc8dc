import { sourceLang } from '../../../../i18n/languages.ts';
import { siteContent } from '../../../../model/content.ts';
import { handoutPdf } from '../../../../print/index.ts';
import { pdfResponse } from '../../../../print/response.ts';
import { chapterPaths, type ChapterPath } from '../../../../web/paths.ts';

/** Every chapter that is translated. */
export function getStaticPaths() {
  return chapterPaths().filter(({ props: { lang, id } }) => lang !== sourceLang && siteContent().has(lang, id));
}

/** The chapter with the German text beside it as PDF. */
export async function GET({ props: { lang, id } }: { props: ChapterPath }): Promise<Response> {
  return pdfResponse(await handoutPdf(lang, id));
}
