// What several rooms make for one page, gathered where all of them may be asked. A name with _ is no route.
import type { Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import { epubFile } from '../epub/index.ts';
import { printedFiles } from '../print/index.ts';
import { sitePath } from '../web/urls.ts';
import type { PageFile } from '../web/view.ts';

/** The PDFs of a chapter, as its opener links to them. */
export async function chapterFiles(lang: Lang, id: string): Promise<PageFile[]> {
  const { pdf, handout } = await printedFiles(lang, id);
  const files: PageFile[] = [{ ...pdf, url: sitePath(pdf.path), label: t(lang, pdf.lang === lang ? 'actions.pdf' : 'actions.pdfGerman') }];
  if (handout) files.push({ ...handout, url: sitePath(handout.path), label: t(lang, 'actions.handout') });
  return files;
}

/** The PDF and the e-book of a brochure, as its cover links to them. */
export async function brochureFiles(lang: Lang, brochure: string): Promise<PageFile[]> {
  const { pdf } = await printedFiles(lang, brochure);
  const epub = await epubFile(pdf.lang, brochure);
  return [
    { ...pdf, url: sitePath(pdf.path), label: t(lang, pdf.lang === lang ? 'actions.pdf' : 'actions.pdfGerman') },
    { ...epub, url: sitePath(epub.path), label: t(lang, 'actions.epub') },
  ];
}
