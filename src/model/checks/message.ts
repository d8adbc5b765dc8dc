import type { Lang } from '../../i18n/languages.ts';
import type { Problem } from '../errors.ts';
import { icu } from './icu.ts';
import { language } from './language.ts';
import { numbers } from './numbers.ts';
import type { Pair } from './pair.ts';
import { proseOf } from './pairs.ts';

/** What is plainly wrong with one translated text on its own: its language, its numbers, its placeholders. */
export function problemsOfMessage(lang: Lang, german: string, own: string): Problem[] {
  const file = 'the German text';
  const bare = (text: string): string => text.replace(/<\/?\d+\/?>/g, ' ');
  const pair: Pair = { lang, place: { file }, source: { file, line: 1 }, german: bare(german), own: bare(own), prose: proseOf(bare(own).replace(/\{[^{}]*\}/g, ' ')), message: /\{\w+/.test(german), isString: true };
  const context = { termForms: () => [], lengths: () => undefined };
  return [icu, language, pair.message ? () => [] : numbers].flatMap((rule) => rule(pair, context)).filter(({ level }) => level === 'error').map(({ what, remedy }) => ({ file, what, remedy }));
}
