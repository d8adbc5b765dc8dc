import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync, type ZippableFile } from 'fflate';
import type { Lang } from '../i18n/languages.ts';
import { t } from '../i18n/strings.ts';
import { siteContent, type Content } from '../model/content.ts';
import { hasPage, openBook, type BookFile } from './book.ts';
import { coverPicture } from './cover.ts';
import { h } from './html.ts';
import { packageDocument } from './package-document.ts';
import { chapterPage, navigation, page, plainPage } from './pages.ts';

const xhtml = 'application/xhtml+xml';
const container = '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';
const made = new WeakMap<Content, Map<string, Promise<Uint8Array>>>();

/** A whole brochure as EPUB 3.3. */
export function brochureEpub(lang: Lang, brochureId: string, content: Content = siteContent()): Promise<Uint8Array> {
  const books = made.get(content) ?? new Map<string, Promise<Uint8Array>>();
  made.set(content, books);
  const key = `${lang} ${brochureId}`;
  if (!books.has(key)) books.set(key, makeBook(lang, brochureId, content));
  return books.get(key)!;
}

/** The e-book of a brochure as a page links to it: its path and its size in bytes. */
export async function epubFile(lang: Lang, brochureId: string): Promise<{ path: string; bytes: number }> {
  return { path: `/${lang}/${brochureId}.epub`, bytes: (await brochureEpub(lang, brochureId)).length };
}

async function makeBook(lang: Lang, brochureId: string, content: Content): Promise<Uint8Array> {
  const book = openBook(content, lang, content.brochures.find(({ id }) => id === brochureId)!);
  const { title } = content.document(lang, `${brochureId}/index`).meta;
  const pages: BookFile[] = [];
  const add = (name: string, markup: string, properties?: string): void => {
    pages.push({ name, type: xhtml, bytes: markup, ...(properties ? { properties } : {}) });
  };
  const [foreword, imprint] = [t(lang, 'print.foreword'), t(lang, 'print.imprint')];
  add('cover.xhtml', page(lang, title, h('section', { 'epub:type': 'cover', role: 'doc-cover' }, h('p', { class: 'cover' }, h('img', { src: 'images/cover.png', alt: title }))), 'cover'));
  add('foreword.xhtml', plainPage(book, `${brochureId}/index`, foreword));
  for (const chapter of book.chapters) add(`${chapter}.xhtml`, chapterPage(book, chapter));
  const extra = [{ name: 'foreword.xhtml', title: foreword }];
  if (hasPage(book, 'pages/imprint')) {
    add('imprint.xhtml', plainPage(book, 'pages/imprint', imprint));
    extra.push({ name: 'imprint.xhtml', title: imprint });
  }
  const files: BookFile[] = [
    { name: 'nav.xhtml', type: xhtml, bytes: navigation(book, title, extra), properties: 'nav' },
    ...pages,
    { name: 'style.css', type: 'text/css', bytes: readFileSync(resolve('src/epub/style.css'), 'utf8') },
    { name: 'images/cover.png', type: 'image/png', bytes: await coverPicture(book), properties: 'cover-image' },
    ...book.files,
  ];
  const modified = [`${brochureId}/index`, ...book.chapters.map((chapter) => `${brochureId}/${chapter}`)].map((id) => content.document(lang, id).meta.checked).sort().at(-1)!;
  const spine = ['cover.xhtml', 'nav.xhtml', ...pages.slice(1).map(({ name }) => name)];
  return pack(files, packageDocument(book, files, spine, modified), modified);
}

// The media type comes first and uncompressed; the date is given in local parts, because a zip knows no time zone.
function pack(files: BookFile[], opf: string, modified: string): Uint8Array {
  const [year, month, day] = modified.split('-').map(Number) as [number, number, number];
  const mtime = new Date(year, month - 1, day, 12);
  const entry = (bytes: Uint8Array | string, level: 0 | 9 = 9): ZippableFile => [typeof bytes === 'string' ? strToU8(bytes) : bytes, { level, mtime }];
  return zipSync({
    mimetype: entry('application/epub+zip', 0),
    'META-INF/container.xml': entry(container),
    'EPUB/package.opf': entry(opf),
    ...Object.fromEntries(files.map(({ name, bytes }) => [`EPUB/${name}`, entry(bytes)])),
  });
}
