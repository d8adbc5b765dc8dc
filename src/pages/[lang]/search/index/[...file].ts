import type { Lang } from '../../../../i18n/languages.ts';
import { siteContent } from '../../../../model/content.ts';
import { indexFiles, typeOf } from '../../../../search/index-files.ts';
import { langPaths } from '../../../../web/paths.ts';

type Props = { lang: Lang; file: string };

/** The files of each language's search index. */
export async function getStaticPaths() {
  const langs = langPaths().map(({ props }) => props.lang);
  const paths = [];
  for (const lang of langs) for (const file of (await indexFiles(siteContent(), lang)).keys()) paths.push({ params: { lang, file }, props: { lang, file } });
  return paths;
}

/** One file of a search index. */
export async function GET({ props: { lang, file } }: { props: Props }): Promise<Response> {
  return new Response(new Uint8Array((await indexFiles(siteContent(), lang)).get(file)!), { headers: { 'Content-Type': typeOf(file) } });
}
