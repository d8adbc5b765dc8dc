import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { siteContent } from '../../src/model/content.ts';
import { sheetsOf } from '../../src/model/translations/messages.ts';
import { reviewSheet } from '../../src/model/translations/review-sheet.ts';
import { langOf, type Command } from './arguments.ts';

/** Writes a sheet with both languages for people who review on paper. */
export const review: Command = ({ words, options }) => {
  const lang = langOf(words);
  const file = (options['out'] as string | undefined) ?? `.cache/review/${lang}.html`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, reviewSheet(lang, sheetsOf(siteContent(), lang, words[1] ?? '')));
  console.log(`${file}: open it in a browser and print it.`);
};
