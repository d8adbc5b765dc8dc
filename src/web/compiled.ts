import { getCollection, render } from 'astro:content';
import type { Lang } from '../i18n/languages.ts';
import { publisherRoot, siteContent } from '../model/content.ts';

/** The compiled MDX of a document, in the language asked for or in German. */
export async function compiled(lang: Lang, id: string) {
  const content = siteContent();
  const own = content.document(lang, id);
  const key = `${own.lang}/${id}`;
  // A publisher's own pages are a collection of their own, which is there only where they are.
  const collection = (content.fileOf(own.lang, id).startsWith(publisherRoot()) ? 'publisherPages' : 'documents') as 'documents';
  const entry = (await getCollection(collection)).find((each) => each.id === key);
  if (!entry) throw new Error(`${own.file}: Astro has not compiled this file; restart the build`);
  return (await render(entry)).Content;
}
