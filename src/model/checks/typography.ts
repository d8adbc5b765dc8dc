import { language, type Lang } from '../../i18n/languages.ts';
import type { Finding, Rule } from './pair.ts';

/** Quotation marks of each language, outer ones first (CLDR, and « » where it is the custom of print). */
export const quotes: Record<Lang, string> = { de: '„“‚‘', en: '“”‘’', fr: '«»“”', es: '«»“”', tr: '“”‘’', ru: '«»„“', uk: '«»„“', ar: '”“«»’‘', fa: '«»‹›', 'zh-hans': '“”‘’' };

const marks = /[„“”‚‘«»‹›「」"]/gu;
const warn = (what: string, remedy: string): Finding => ({ level: 'warn', what, remedy });

/** Quotation marks, invisible controls, doubled words, punctuation at the end and of full width. */
export const typography: Rule = ({ lang, german, own, quoted }) => [
  ...controls(own),
  ...quotation(lang, own),
  ...doubled(lang, own),
  ...(quoted === undefined ? ending(german, own) : []),
  ...(language(lang).script === 'Hans' ? fullWidth(own) : []),
];

function controls(text: string): Finding[] {
  const found = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.exec(text)?.[0];
  return found ? [warn(`an invisible direction mark (U+${found.codePointAt(0)!.toString(16).toUpperCase()}) stands in the text`, 'remove it; the site isolates what needs it')] : [];
}

function quotation(lang: Lang, text: string): Finding[] {
  const strange = [...new Set(text.match(marks) ?? [])].filter((mark) => !quotes[lang].includes(mark));
  return strange.length > 0 ? [warn(`the quotation mark ${strange.join(' ')} is not used in ${language(lang).name}`, `use ${quotes[lang].slice(0, 2)}`)] : [];
}

function doubled(lang: Lang, text: string): Finding[] {
  if (language(lang).script === 'Hans') return [];
  const word = /(?<![\p{L}\p{N}-])(\p{L}{2,}) \1(?![\p{L}\p{N}-])/iu.exec(text)?.[1];
  return word && !/^(had|that|nous|vous)$/i.test(word) ? [warn(`the word “${word}” stands twice in a row`, 'remove one')] : [];
}

const sentenceEnd = /[.!?…。！？؟۔][\p{Pf}\p{Pi}\p{Pe}"“”»]*$/u;

function ending(german: string, own: string): Finding[] {
  if (sentenceEnd.test(german.trim()) === sentenceEnd.test(own.trim())) return [];
  return [warn(`the ${sentenceEnd.test(own.trim()) ? 'translation ends like a sentence, the German text does not' : 'German text ends like a sentence, the translation does not'}`, 'end both in the same way')];
}

function fullWidth(text: string): Finding[] {
  const mark = /\p{Script=Han}\s*([,;:?!])/u.exec(text)?.[1];
  return mark ? [warn(`the mark “${mark}” after a Chinese character is of half width`, 'use ，；：？！')] : [];
}
