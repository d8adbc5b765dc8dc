import type { Lang } from '../i18n/languages.ts';
import type { Content } from '../model/content.ts';
import { films } from './films.ts';
import { pages } from './pages.ts';
import type { RecordSource, SearchRecord } from './record.ts';
import { sections } from './sections.ts';
import { terms } from './terms.ts';

/** Everything that can be found, one source per kind; downloads join here. */
const sources: RecordSource[] = [sections, terms, pages, films];

/** All records of a language, in the order of the site. */
export function recordsOf(content: Content, lang: Lang): SearchRecord[] {
  return sources.flatMap((source) => source(content, lang));
}
