import { sourceLang, type Lang } from '../i18n/languages.ts';
import type { GlossaryTerm, Terms } from '../model/terms.ts';
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

/** Words by which readers of other languages, or in other words, look for a term: the German word, and the pairs of the glossary. */
export function pairsOf(terms: Terms, id: string, lang: Lang): string[] {
  const german = terms.get(id, sourceLang)!;
  const pairs = [...new Set<Lang>([lang, sourceLang, 'en'])].flatMap((each) => terms.get(id, each)?.also ?? []);
  return [german.word, ...pairs];
}

/** The terms of a passage in the words of `pairsOf`: those in its heading, those it explains, those it mentions. */
export function namesOfTerms(terms: Terms, lang: Lang, { heading, text, nodes, chapter }: Passage): { names: string[]; explains: string[]; also: string[] } {
  const explained = firstMentions(nodes);
  const headingWords = padded(heading, lang);
  const textWords = padded(text, lang);
  const found = { names: [] as string[], explains: [] as string[], also: [] as string[] };
  for (const id of terms.ids) {
    const term = terms.get(id, lang)!;
    const known = wordings(term, terms, lang);
    const isHere = (words: string) => known.some((wording) => words.includes(` ${wording} `));
    const pairs = pairsOf(terms, id, lang);
    const isExplained = explained.has(id) && term.chapter === chapter;
    if (isExplained) found.explains.push(...pairs);
    if (isHere(headingWords)) found.names.push(...pairs);
    else if (!isExplained && (explained.has(id) || isHere(textWords))) found.also.push(...pairs);
  }
  return found;
}

function wordings(term: GlossaryTerm, terms: Terms, lang: Lang): string[] {
  const own = terms.get(term.id, lang)?.also ?? [];
  return [term.word, ...(term.plural ? [term.plural.replace(/^(die|der|das) /, '')] : []), ...own].map((word) => wordsOf(word, lang).join(' ')).filter(Boolean);
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
