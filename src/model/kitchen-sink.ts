import { resolve } from 'node:path';
import { timeAgendas } from './agenda.ts';
import { assignAnchors } from './anchors.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import { throwProblems } from './errors.ts';
import { readMeta } from './meta.ts';
import { numberNotes } from './notes.ts';
import { countAllWords, countWords, outlineOf } from './outline.ts';
import { parseText } from './parse.ts';
import { checkRules } from './rules.ts';
import { displayPath, readSource } from './source.ts';

/** The file that holds one of every component; tests send it through every renderer. */
export const kitchenSinkFile = resolve('src/model/kitchen-sink.mdx');

/** Some content with one more chapter in its first brochure: the kitchen sink, or another German text. */
export function withChapter(content: Content, chapter = 'kitchen-sink', text = readSource(kitchenSinkFile), file = displayPath(kitchenSinkFile)): Content {
  const [first, ...others] = content.brochures;
  const id = `${first!.id}/${chapter}`;
  const document = readDocument(id, text, file);
  return {
    ...content,
    brochures: [{ ...first!, chapters: [...first!.chapters, chapter] }, ...others],
    ids: [...content.ids, id],
    has: (lang, asked) => (asked === id ? lang === 'de' : content.has(lang, asked)),
    document: (lang, asked) => (asked === id ? document : content.document(lang, asked)),
  };
}

function readDocument(id: string, text: string, file: string): Document {
  const parsed = parseText(text, file);
  throwProblems([...assignAnchors(parsed), ...checkRules(parsed)]);
  const { tree } = parsed;
  timeAgendas(tree);
  const mentions = numberNotes(tree);
  return { id, lang: 'de', file, meta: readMeta(parsed), germanMeta: [], tree, outline: outlineOf(tree), mentions, words: countWords(tree), allWords: countAllWords(tree) };
}
