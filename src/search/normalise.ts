import type { Lang } from '../i18n/languages.ts';

// Apostrophes and everything people type for them; a Ukrainian word keeps its meaning without.
const apostrophes = /['’‘ʼʹ′‛`´＇]/gu;
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/iu;
// Conjunction or preposition and article, written together: “and the insurance” is one Arabic word.
const arabicArticle = /^(?:[وفبلك]?ال|لل)(?=\p{L}{2,})/u;
const letters: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ґ: 'г',
  ی: 'ي', ى: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ە: 'ه', ٱ: 'ا',
};
const foldable = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const wordPattern = /[\p{L}\p{M}\p{N}\p{Cf}](?:[\p{L}\p{M}\p{N}\p{Cf}'’‘ʼʹ′‛`´＇]|[.,](?=\p{Nd})|\p{Pd}(?=[\p{L}\p{N}]))*/gu;

const folded = new Map<string, string>();

/** One word in the form in which the index and the query are compared. */
export function fold(word: string, lang: Lang): string {
  const asked = `${lang} ${word}`;
  const known = folded.get(asked) ?? foldAnew(word, lang);
  folded.set(asked, known);
  return known;
}

function foldAnew(word: string, lang: Lang): string {
  let key = word.normalize('NFKC').replace(/[\p{Cf}ـ]/gu, '');
  key = lang === 'tr' ? key.toLocaleLowerCase('tr') : key.toLowerCase();
  if (lang === 'fr') key = key.replace(elision, '');
  if (lang === 'en') key = key.replace(/['’]s$/u, '');
  key = key.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.codePointAt(0)! & 15));
  key = key.replace(apostrophes, '').replace(/[\p{Pd}.,]/gu, '');
  key = key.normalize('NFD').replace(/\p{M}/gu, '').replace(foldable, (letter) => letters[letter]!);
  return lang === 'ar' ? key.replace(arabicArticle, '') : key;
}

/** A word as it stands in a text, and in folded form. */
export interface Token {
  word: string;
  key: string;
}

/** The words of a text; a hyphenated word gives its parts where each is long enough to mean something. */
export function tokensOf(text: string, lang: Lang): Token[] {
  return rawWords(text, lang).flatMap((word) => {
    const parts = word.split(/\p{Pd}/u);
    const pieces = parts.length > 1 && parts.every((part) => part.length > 2) ? parts : [word];
    return pieces.map((piece) => ({ word: piece, key: fold(piece, lang) })).filter(({ key }) => key !== '');
  });
}

/** The words of a text in folded form. */
export function wordsOf(text: string, lang: Lang): string[] {
  return tokensOf(text, lang).map(({ key }) => key);
}

function rawWords(text: string, lang: Lang): string[] {
  if (!lang.startsWith('zh')) return text.match(wordPattern) ?? [];
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The folded word as it was typed, and, where ae, oe, ue may stand for ä, ö, ü, as it would be with these. */
export function spellings(key: string): string[] {
  const umlauts = key.replace(/(?<![aeiouq])([aou])e/g, '$1');
  return umlauts === key ? [key] : [key, umlauts];
}

const together = /^[وفبلك](?=\p{L}{3,})/u;
const possessive = /(?:هما|كما|نا|كم|هم|هن|ها|ي|ك|ه)$/u;

/** What a folded Arabic word may be without what is written together with it: “and my contract” is one word, and “my company” writes its feminine ending as another letter. Nothing in other languages. */
export function bareForms(key: string, lang: Lang): string[] {
  if (lang !== 'ar' || !/^\p{Script=Arabic}{4,}$/u.test(key)) return [];
  const starts = [key, key.replace(together, '')];
  const forms = starts.flatMap((start) => {
    const bare = start.replace(possessive, '');
    return [start, ...[start, bare].map((each) => each.replace(/ت$/u, 'ه')), ...(bare.length > 2 ? [bare] : [])];
  });
  return [...new Set(forms)].filter((form) => form !== key && form.length > 2);
}

/** A text without the marks over and under its letters: “إجازةً” as “اجازة”, “Gespräch” as “Gesprach”. Every word keeps its place. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
