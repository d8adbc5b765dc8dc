import { isPluralElement, parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { intlTag, type Lang } from '../../i18n/languages.ts';
import type { Finding, Rule } from './pair.ts';

/** Messages parse, have the placeholders of the German ones, and their plurals cover the categories of the language. */
export const icu: Rule = ({ message, lang, german, own }) => {
  if (!message) return [];
  let elements: MessageFormatElement[];
  try {
    elements = parse(own, { ignoreTag: true });
  } catch (error) {
    return [finding(`this message cannot be read (${(error as Error).message})`, 'close every brace; the placeholder is {name} or {name, plural, one {…} other {…}}')];
  }
  const expected = names(parse(german, { ignoreTag: true }));
  const found = names(elements);
  const missing = [...expected].filter((name) => !found.has(name));
  const extra = [...found].filter((name) => !expected.has(name));
  return [
    ...missing.map((name) => finding(`the placeholder {${name}} is missing`, 'use all placeholders of the German message')),
    ...extra.map((name) => finding(`the placeholder {${name}} is not in the German message`, 'correct its name')),
    ...plurals(elements).flatMap((keys) => uncovered(lang, keys).map((category) => finding(`the plural has no branch “${category}”`, `add ${category} {…}`))),
  ];
};

function finding(what: string, remedy: string): Finding {
  return { level: 'error', what, remedy };
}

function names(elements: MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  visit(elements, (element) => {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value as string);
  });
  return found;
}

function plurals(elements: MessageFormatElement[]): string[][] {
  const found: string[][] = [];
  visit(elements, (element) => {
    if (isPluralElement(element)) found.push(Object.keys(element.options));
  });
  return found;
}

function visit(elements: MessageFormatElement[], see: (element: MessageFormatElement) => void): void {
  for (const element of elements) {
    see(element);
    if ('options' in element) for (const option of Object.values(element.options)) visit(option.value, see);
  }
}

/** CLDR categories of a language that whole numbers use and a plural lacks. */
export function uncovered(lang: Lang, keys: string[]): string[] {
  const rules = new Intl.PluralRules(intlTag(lang));
  const used = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
  return [...used].filter((category) => category !== 'other' && !keys.includes(category) && !exact(rules, category, keys)).concat(keys.includes('other') ? [] : ['other']);
}

// `=0` and `=1` may stand for a category that holds one number only.
function exact(rules: Intl.PluralRules, category: string, keys: string[]): boolean {
  const numbers = Array.from({ length: 200 }, (_, number) => number).filter((number) => rules.select(number) === category);
  return numbers.length === 1 && keys.includes(`=${numbers[0]}`);
}
