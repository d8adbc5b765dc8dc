import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Chapter } from './writer.ts';

/** A picture as the templates read it: SVG text, or the name of a file beside the data. */
export type PrintPicture = { svg: string } | { file: string };

/** A picture of the content (`/images/x.svg`). */
export function readPicture(url: string, chapter: Chapter): PrintPicture {
  return fromFile(join(chapter.content.root, url), chapter);
}

/** The still of a film, where one has been drawn. */
export function filmStill(id: string, chapter: Chapter): PrintPicture | undefined {
  const path = ['webp', 'jpg', 'png'].map((type) => resolve('public/films', `${id}.${type}`)).find((each) => existsSync(each));
  return path ? fromFile(path, chapter) : undefined;
}

function fromFile(path: string, chapter: Chapter): PrintPicture {
  if (extname(path) === '.svg') return { svg: readFileSync(path, 'utf8') };
  const name = `picture-${Object.keys(chapter.files).length + 1}${extname(path)}`;
  chapter.files[name] = readFileSync(path);
  return { file: name };
}
