import { allLangs, language, type Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import type { Document } from '../model/document.ts';
import { neutralAddress } from '../model/address.ts';
import type { Volume } from './chapter.ts';
import { isolateForeignRuns } from '../i18n/isolate.ts';
import { coloursOf } from '../model/colours.ts';
import { familiesOf } from './fonts.ts';
import type { Json } from './print-node.ts';

/** Kinds of PDFs. */
export type VolumeKind = 'chapter' | 'brochure' | 'handout' | 'paper';

/** What every PDF tells the templates: properties, language, colours, words of the frame. */
export function frameData(kind: VolumeKind, volume: Volume, document: Document, path: string): { [key: string]: Json } {
  const { content, lang, brochure } = volume;
  const { dir, script } = language(lang);
  const { title, description, checked } = document.meta;
  const cover = content.document(lang, `${brochure.id}/index`).meta;
  return {
    kind, lang, dir, script,
    fonts: familiesOf(lang),
    languages: Object.fromEntries(allLangs.map((each) => [each, typstLanguage(each)])),
    title: kind === 'handout' ? t(lang, 'print.handout.title', { title }) : title,
    brochure: dir === 'rtl' ? isolateForeignRuns(cover.title) : cover.title,
    description,
    author: content.publisher.data.name ?? t(lang, 'site.name'),
    keywords: [cover.title],
    date: checked.split('-').map(Number),
    flipped: kind === 'handout',
    margin: kind === 'handout' ? 18 : 22,
    colours: coloursOf(brochure, content.publisher),
    address: neutralAddress(path),
    labels: {
      page: t(lang, 'print.page', { page: '%page%', total: '%total%' }),
      pageRef: t(lang, 'print.pageRef', { page: '%page%' }),
      preview: t(lang, 'print.preview'),
      scan: t(lang, 'print.scan'),
      inThisChapter: t(lang, 'print.inThisChapter'),
      contents: t(lang, 'print.contents'),
      imprint: t(lang, 'print.imprint'),
    },
  };
}

// Typst knows languages without script: zh-hans is zh in the region CN.
function typstLanguage(lang: Lang): { [key: string]: Json } {
  const { dir, region } = language(lang);
  return { lang: lang.split('-')[0]!, region, dir };
}
