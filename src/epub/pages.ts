import { formatDate } from '../i18n/formats.ts';
import { language, type Lang } from '../i18n/languages.ts';
import { neutralAddress } from '../model/address.ts';
import { chapterNumber } from '../model/brochures.ts';
import type { Document } from '../model/document.ts';
import { freshness } from '../model/freshness.ts';
import type { Book } from './book.ts';
import { h, join, text, type Html } from './html.ts';
import { toXhtml } from './to-xhtml.ts';
import { createWriter, foreign, type Writer } from './writer.ts';

/** A whole XHTML file. */
export function page(lang: Lang, title: string, body: Html, type?: string): string {
  const { dir } = language(lang);
  const head = h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, text(title)), h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }));
  const root = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, 'xml:lang': lang, dir }, head, h('body', { 'epub:type': type, dir }, body));
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${root}\n`;
}

/** A chapter with its opener, text, sources and terms. */
export function chapterPage(book: Book, chapter: string): string {
  const { content, lang, brochure } = book;
  const document = content.document(lang, `${brochure.id}/${chapter}`);
  const writer = open(book, document);
  const { title, question, checked } = document.meta;
  const number = chapterNumber(brochure, chapter);
  const picture = book.illustration(chapter);
  const address = neutralAddress(`/${brochure.id}/${chapter}/`);
  const opener = h(
    'header', {},
    picture ? h('p', { class: 'opener' }, h('img', { src: picture, alt: '', role: 'presentation' })) : undefined,
    number === null ? undefined : h('p', { class: 'label' }, text(writer.t('print.chapter', { number }))),
    h('h1', {}, text(title)),
    question ? h('p', { class: 'question' }, text(question)) : undefined,
  );
  const body = document.tree.children.map((node) => toXhtml(node, writer));
  const end = h('p', { class: 'small' }, text(`${writer.t('print.checked', { date: formatDate(lang, checked) })} · `), h('a', { href: address.url, dir: 'ltr' }, text(address.short)));
  return page(lang, title, h('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, opener, body, notes(writer), terms(writer), end));
}

/** A document as a plain page: the foreword, the imprint. */
export function plainPage(book: Book, id: string, title: string): string {
  const document = book.content.document(book.lang, id);
  const writer = open(book, document);
  return page(book.lang, title, h('section', {}, h('h1', {}, text(title)), document.tree.children.map((node) => toXhtml(node, writer))));
}

function open(book: Book, document: Document): Writer {
  return createWriter(book.content, document, { href: book.href, picture: book.picture }, toXhtml);
}

// Year and source of every figure; each leads back to where it stands first.
function notes({ content, document, lang, t }: Writer): Html | undefined {
  const { facts } = content;
  if (document.mentions.facts.length === 0) return undefined;
  const items = document.mentions.facts.map((id, index) => {
    const fact = facts.get(id)!;
    const when = fact.year ? t('fact.year', { year: fact.year }) : t('fact.asOf', { date: formatDate(lang, fact.checked) });
    const until = fact.valid_until ? t(freshness(fact) === 'expired' ? 'print.fact.expired' : 'print.fact.validUntil', { date: formatDate(lang, fact.valid_until) }) : '';
    const back = h('a', { href: `#from-note-${index + 1}`, role: 'doc-backlink' }, text(`${index + 1}.`));
    return h('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id: `note-${index + 1}` }, h('p', {}, back, text(' '), h('a', { href: fact.source.url }, text(facts.source(id, lang))), text([t('print.comma'), when, until && t('print.comma'), until].join(''))));
  });
  return h('section', { class: 'endnotes' }, h('h2', {}, text(t('notes.sources'))), items);
}

function terms(writer: Writer): Html | undefined {
  const { content, document, lang, t } = writer;
  if (document.mentions.terms.length === 0) return undefined;
  const items = document.mentions.terms.map((id) => {
    const { term, gloss, lang: spoken } = content.terms.get(id, lang)!;
    const back = h('a', { href: `#from-term-${id}`, role: 'doc-backlink', ...foreign('de', writer) }, text(term));
    return h('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id: `term-${id}` }, h('p', {}, h('b', {}, back), text(': '), h('span', foreign(spoken, writer), text(gloss))));
  });
  return h('section', { class: 'endnotes' }, h('h2', {}, text(t('notes.terms'))), items);
}

/** The navigation of the book: chapters and their sections. */
export function navigation(book: Book, title: string, extra: { name: string; title: string }[]): string {
  const { content, lang, brochure, chapters } = book;
  const entries = chapters.map((chapter) => {
    const { meta, outline } = content.document(lang, `${brochure.id}/${chapter}`);
    const sections = outline.filter(({ depth }) => depth === 2).map(({ id, text: words }) => h('li', {}, h('a', { href: `${chapter}.xhtml#${id}` }, text(words))));
    return h('li', {}, h('a', { href: `${chapter}.xhtml` }, text(meta.title)), sections.length > 0 && h('ol', {}, sections));
  });
  const others = extra.map((each) => h('li', {}, h('a', { href: each.name }, text(each.title))));
  const [first, ...rest] = others;
  const toc = h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, h('h1', {}, text(title)), h('ol', {}, first, entries, rest));
  const landmarks = h('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, h('ol', {}, h('li', {}, h('a', { 'epub:type': 'cover', href: 'cover.xhtml' }, text(title))), h('li', {}, h('a', { 'epub:type': 'bodymatter', href: `${chapters[0]}.xhtml` }, text(title)))));
  return page(lang, title, join([toc, landmarks]));
}
