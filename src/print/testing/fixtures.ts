import { resolve } from 'node:path';
import { openContent, type Content } from '../../model/content.ts';

/** Folder of a tiny brochure in German, Arabic, Persian and Chinese. */
export const scriptsFolder = resolve('src/model/fixtures/scripts');

/** The tiny brochure. */
export function scriptsContent(): Content {
  return openContent(scriptsFolder, resolve(scriptsFolder, 'publisher'));
}
