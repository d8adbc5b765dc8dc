import { pseudo } from '../i18n/pseudo.ts';
import { isTranslatedProp } from './blocks.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import { isComponent, walk, type Tree } from './tree.ts';

/** A chapter in the language of tests: every text a translator would get, nothing else. */
export function pseudoDocument(document: Document): Document {
  const tree = pseudoTree(document.tree);
  const { title, question, description } = document.meta;
  const meta = { ...document.meta, title: pseudo(title), description: pseudo(description), ...(question ? { question: pseudo(question) } : {}) };
  return { ...document, meta, tree, outline: document.outline.map((entry) => ({ ...entry, text: pseudo(entry.text) })) };
}

/** Some content in the language of tests: chapters, the register's sentences and sources, the glossary. */
export function pseudoContent(content: Content): Content {
  const { facts, terms } = content;
  return {
    ...content,
    document: (lang, id) => pseudoDocument(content.document(lang, id)),
    facts: { ...facts, statement: (id, lang) => ({ ...facts.statement(id, lang), text: pseudo(facts.statement(id, lang).text) }), source: (id, lang) => pseudo(facts.source(id, lang)) },
    terms: {
      ...terms,
      get: (id, lang) => {
        const term = terms.get(id, lang);
        return term && { ...term, gloss: pseudo(term.gloss), example: pseudo(term.example) };
      },
    },
  };
}

function pseudoTree(tree: Tree): Tree {
  const copy = structuredClone(tree);
  walk(copy, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\S(?:.*\S)?/s, pseudo);
    if (node.type === 'image') node.alt = pseudo(node.alt ?? '');
    if (isComponent(node)) for (const [name, value] of Object.entries(node.props)) if (isTranslatedProp(node.name, name)) node.props[name] = pseudo(value);
  });
  return copy;
}
