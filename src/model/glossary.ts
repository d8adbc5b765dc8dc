import type { Lang } from '../i18n/languages.ts';
import type { Content } from './content.ts';
import type { GlossaryTerm } from './terms.ts';

/** The terms of the glossary under the title of the chapter that explains them, in the order of the chapters. */
export function byChapter(content: Content, lang: Lang): { title: string; terms: GlossaryTerm[] }[] {
  const all = content.terms.ids.map((id) => content.terms.get(id, lang)!);
  const chapters = content.brochures.flatMap((brochure) => brochure.chapters.map((chapter) => `${brochure.id}/${chapter}`));
  const order = new Intl.Collator('de').compare;
  return chapters
    .map((chapter) => ({ title: content.document(lang, chapter).meta.title, terms: all.filter((term) => term.chapter === chapter).sort((a, b) => order(a.word, b.word)) }))
    .filter(({ terms }) => terms.length > 0);
}
