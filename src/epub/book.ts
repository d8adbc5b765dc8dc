import { existsSync, readFileSync } from 'node:fs';
import { extname, join as joinPath } from 'node:path';
import { illustration, illustrations } from '../art/index.ts';
import { language, sourceLang, type Lang } from '../i18n/languages.ts';
import { langAddress } from '../model/address.ts';
import type { Brochure } from '../model/brochures.ts';
import type { Content } from '../model/content.ts';

/** A file of the book, by its name below the package document. */
export interface BookFile {
  name: string;
  type: string;
  bytes: Uint8Array | string;
  properties?: string;
}

/** A book while it is made: what is in it, and how its parts are addressed. */
export interface Book {
  content: Content;
  lang: Lang;
  brochure: Brochure;
  /** Chapters that exist in the language, in order. */
  chapters: string[];
  files: BookFile[];
  /** Address of a link from inside a chapter. */
  href(url: string): string;
  /** Name of a picture of the content, which is put into the book. */
  picture(url: string): string;
  /** Name of the illustration of a chapter, which is put into the book; none where none is drawn. */
  illustration(id: string): string | undefined;
}

const types: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' };

/** Opens a book. */
export function openBook(content: Content, lang: Lang, brochure: Brochure): Book {
  const chapters = brochure.chapters.filter((chapter) => content.has(lang, `${brochure.id}/${chapter}`));
  const files: BookFile[] = [];
  const add = (name: string, bytes: Uint8Array | string): string => {
    if (!files.some((file) => file.name === name)) files.push({ name, type: types[extname(name)]!, bytes });
    return name;
  };
  return {
    content, lang, brochure, chapters, files,
    href(url) {
      if (!url.startsWith('/')) return url;
      const [path, anchor] = url.split('#') as [string, string | undefined];
      const [, folder, chapter] = path.split('/');
      const suffix = anchor ? `#${anchor}` : '';
      if (folder === brochure.id && chapter && chapters.includes(chapter)) return `${chapter}.xhtml${suffix}`;
      return langAddress(lang, path) + suffix;
    },
    picture: (url) => add(`images/${url.replace('/images/', '')}`, readFileSync(joinPath(content.root, url))),
    illustration(id) {
      if (!illustrations.includes(id)) return undefined;
      return add(`images/${id}.svg`, illustration(id, { rtl: language(lang).dir === 'rtl' }));
    },
  };
}

/** Tells whether a legal page can be part of the book. */
export function hasPage({ content }: Book, id: string): boolean {
  return existsSync(content.fileOf(sourceLang, id));
}
