import { language } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import { langAddress } from '../model/address.ts';
import type { Book, BookFile } from './book.ts';
import { h, text, type Html } from './html.ts';

/** The package document: metadata, all files, reading order. */
export function packageDocument(book: Book, files: BookFile[], spine: string[], modified: string): string {
  const idOf = (name: string): string => `f-${name.replace(/[^a-z0-9]+/gi, '-')}`;
  const manifest = files.map(({ name, type, properties }) => h('item', { id: idOf(name), href: name, 'media-type': type, properties }));
  const order = spine.map((name) => h('itemref', { idref: idOf(name) }));
  const root = h(
    'package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book-id', 'xml:lang': book.lang },
    metadata(book, modified),
    h('manifest', {}, manifest),
    h('spine', { 'page-progression-direction': language(book.lang).dir }, order),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function metadata({ content, brochure, lang }: Book, modified: string): Html {
  const { title, description } = content.document(lang, `${brochure.id}/index`).meta;
  const name = content.publisher.data.name ?? t(lang, 'site.name');
  const meta = (property: string, value: string): Html => h('meta', { property }, text(value));
  const accessibility: [string, string[]][] = [
    ['schema:accessMode', ['textual', 'visual']],
    ['schema:accessModeSufficient', ['textual']],
    ['schema:accessibilityFeature', ['structuralNavigation', 'tableOfContents', 'alternativeText', 'readingOrder', 'displayTransformability']],
    ['schema:accessibilityHazard', ['none']],
    ['schema:accessibilitySummary', [t(lang, 'print.epub.accessible')]],
  ];
  return h(
    'metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    h('dc:identifier', { id: 'book-id' }, text(langAddress(lang, `/${brochure.id}.epub`))),
    h('dc:title', {}, text(title)),
    h('dc:language', {}, text(lang)),
    h('dc:creator', {}, text(name)),
    h('dc:publisher', {}, text(name)),
    h('dc:description', {}, text(description)),
    h('dc:date', {}, text(modified)),
    meta('dcterms:modified', `${modified}T00:00:00Z`),
    accessibility.flatMap(([property, values]) => values.map((value) => meta(property, value))),
  );
}
