import { sourceLang, type Lang } from '../i18n/languages.ts';
import type { Terms } from '../model/terms.ts';
import { isComponent, walk, type TreeNode } from '../model/tree.ts';
import { wordsOf } from './normalise.ts';

/** A piece of text in which terms are looked for. */
export interface Passage {
  heading: string;
  text: string;
  nodes: TreeNode[];
  /** Document it stands in. */
  chapter: string;
}

/** Terms of a passage, each in all the words by which it is looked for. */
export interface PassageTerms {
  /** Those in its heading. */
  names: string[];
  /** Those it explains. */
  explains: string[];
  /** Those it mentions. */
  also: string[];
}

/** Words by which readers of other languages, or in other words, look for a term: the German word, and the pairs of the glossary. */
export function pairsOf(terms: Terms, id: string, lang: Lang): string[] {
  const german = terms.get(id, sourceLang)!;
  const pairs = [...new Set<Lang>([lang, sourceLang, 'en'])].flatMap((each) => terms.get(id, each)?.also ?? []);
  return [german.word, ...pairs];
}

/** Makes the search for the terms of passages in a language. */
export function termFinder(terms: Terms, lang: Lang): (passage: Passage) => PassageTerms {
  const all = terms.ids.map((id) => ({ id, chapter: terms.get(id, lang)!.chapter, pairs: pairsOf(terms, id, lang), wordings: wordingsOf(terms, id, lang) }));
  return ({ heading, text, nodes, chapter }) => {
    const marked = firstMentions(nodes);
    const [headingWords, textWords] = [padded(heading, lang), padded(text, lang)];
    const found: PassageTerms = { names: [], explains: [], also: [] };
    for (const term of all) {
      const isIn = (words: string) => term.wordings.some((wording) => words.includes(wording));
      const isExplained = marked.has(term.id) && term.chapter === chapter;
      if (isExplained) found.explains.push(...term.pairs);
      if (isIn(headingWords)) found.names.push(...term.pairs);
      else if (!isExplained && (marked.has(term.id) || isIn(textWords))) found.also.push(...term.pairs);
    }
    return found;
  };
}

function wordingsOf(terms: Terms, id: string, lang: Lang): string[] {
  const { word, plural, also } = terms.get(id, lang)!;
  return [word, plural?.replace(/^(die|der|das) /, '') ?? '', ...also].map((each) => padded(each, lang)).filter((each) => each.trim() !== '');
}

function firstMentions(nodes: TreeNode[]): Set<string> {
  const ids = new Set<string>();
  for (const node of nodes) {
    walk({ type: 'root', children: [node] }, (each) => {
      if (isComponent(each, 'Term') && each.data?.first) ids.add(each.props.id!);
    });
  }
  return ids;
}

function padded(text: string, lang: Lang): string {
  return ` ${wordsOf(text, lang).join(' ')} `;
}
