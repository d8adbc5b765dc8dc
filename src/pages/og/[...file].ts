import { siteContent } from '../../model/content.ts';
import { t } from '../../i18n/strings.ts';
import { previewPicture, type Preview } from '../../web/og.ts';

export function getStaticPaths() {
  const content = siteContent();
  return content.publisher.langs.flatMap((lang) => {
    const above = t(lang, 'site.name');
    const own: [string, Preview][] = [
      ['home', { lang, title: t(lang, 'home.title'), above, picture: 'home', lead: 'coral' }],
      ['glossary', { lang, title: t(lang, 'nav.glossary'), above, picture: 'glossary', lead: 'coral' }],
    ];
    const brochures = content.brochures.flatMap(({ id, lead, chapters }) =>
      ['index', ...chapters].filter((chapter) => content.has(lang, `${id}/${chapter}`)).map((chapter): [string, Preview] => {
        const cover = content.document(lang, `${id}/index`).meta.title;
        const { title, question } = content.document(lang, `${id}/${chapter}`).meta;
        return [`${id}/${chapter}`, { lang, title: chapter === 'index' ? (question ?? title) : title, above: cover, picture: chapter === 'index' ? id : chapter, lead }];
      }),
    );
    return [...own, ...brochures].map(([file, preview]) => ({ params: { file: `${lang}/${file}.png` }, props: preview }));
  });
}

/** The picture of a page for link previews. */
export async function GET({ props }: { props: Preview }): Promise<Response> {
  return new Response(new Uint8Array(await previewPicture(props)), { headers: { 'Content-Type': 'image/png' } });
}
