import { toString } from 'mdast-util-to-string';
import { componentsOf } from '../tree.ts';
import { fold } from '../translations/text.ts';
import type { Rule } from './pair.ts';

/** Between the tags of a term stands one of its German forms or a word by which readers of the language look for it. */
export const terms: Rule = ({ blocks, lang }, { termForms }) => {
  if (!blocks || blocks.own.signature.endsWith('#head')) return [];
  return componentsOf(blocks.own.node, 'Term').flatMap((term) => {
    const shown = fold(toString(term)).toLowerCase();
    const forms = termForms(term.props.id!, lang).map((form) => form.toLowerCase());
    if (forms.length === 0 || forms.some((form) => shown.includes(form) || form.includes(shown))) return [];
    return [{ level: 'warn', what: `the term “${term.props.id}” is shown as “${toString(term)}”, which the glossary does not know`, remedy: 'use a form of the glossary, or add the word to its `forms` or `also`' }];
  });
};
