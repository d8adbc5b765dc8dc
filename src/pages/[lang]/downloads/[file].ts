import { editableFile } from '../../../downloads/file.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { siteContent } from '../../../model/content.ts';
import { templatesOf } from '../../../model/templates.ts';
import { templatePdf } from '../../../print/paper/job.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};
type Props = { lang: Lang; id: string; format: keyof typeof types };

/** Every template in each of its formats, in all languages. */
export function getStaticPaths() {
  const { records, has } = templatesOf(siteContent());
  return siteContent().publisher.langs.flatMap((lang) =>
    records.filter(({ id }) => has(id)).flatMap(({ id, formats }) =>
      [...formats, 'pdf' as const].map((format) => ({ params: { lang, file: `${id}.${format}` }, props: { lang, id, format } satisfies Props })),
    ),
  );
}

/** A template as a file. */
export async function GET({ props: { lang, id, format } }: { props: Props }): Promise<Response> {
  const bytes = format === 'pdf' ? (await templatePdf(lang, id)).bytes : await editableFile(lang, id);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': types[format] } });
}
