import { sourceLang, type Lang } from '../i18n/languages.ts';
import { pathOf, type Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { isComponent, walk, type TreeNode } from '../model/tree.ts';
import { askedFor } from './asked.ts';
import { termFinder } from './names.ts';
import type { RecordSource, SearchRecord } from './record.ts';
import { inlineText, readableText } from './text.ts';

/** One record per section (##) of each chapter that the language has. */
export const sections: RecordSource = (content, lang) => {
  const findTerms = termFinder(content.terms, lang);
  return content.brochures.flatMap(({ id: brochure, reader, chapters }) =>
    chapters
      .map((chapter) => `${brochure}/${chapter}`)
      .filter((id) => content.has(lang, id))
      .flatMap((id) => sectionsOf(content, lang, id, findTerms).map((record) => ({ ...record, brochure, reader }))),
  );
};

function sectionsOf(content: Content, lang: Lang, id: string, findTerms: ReturnType<typeof termFinder>): SearchRecord[] {
  const document = content.document(lang, id);
  const elsewhere = headingsElsewhere(content, lang, id);
  return splitAtHeadings(document).map(({ anchor, heading, nodes }, index): SearchRecord => {
    const reading = { lang: document.lang, facts: content.facts };
    const text = readableText(nodes, reading);
    const { names, explains, also } = findTerms({ heading, text, nodes, chapter: id });
    const path = `${pathOf(id)}${anchor ? `#${anchor}` : ''}`;
    // Who asks for the whole chapter begins at its beginning.
    const opening = index === 0 ? [document.meta.title] : [];
    const question = index === 0 ? [document.meta.question ?? ''] : [];
    return {
      path,
      kind: 'section',
      title: document.meta.title,
      heading,
      parts: [...partsOf(nodes, (node) => inlineText(node, reading)), ...opening],
      text,
      labels: [...(elsewhere.get(anchor) ?? []), anchor.replaceAll('-', ' ')],
      names,
      explains,
      asked: askedFor(lang, path),
      also: [...also, ...question],
    };
  });
}

interface Section {
  anchor: string;
  heading: string;
  nodes: TreeNode[];
}

function splitAtHeadings({ tree, outline, meta }: Document): Section[] {
  const headings = outline.filter(({ depth }) => depth === 2);
  const all: Section[] = [{ anchor: '', heading: meta.title, nodes: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { id, text } = headings[all.length - 1]!;
      all.push({ anchor: id, heading: text, nodes: [] });
    } else all.at(-1)!.nodes.push(node);
  }
  return all.filter(({ nodes }) => nodes.length > 0);
}

function partsOf(nodes: TreeNode[], textOf: (node: TreeNode) => string): string[] {
  const parts: string[] = [];
  for (const node of nodes) {
    walk({ type: 'root', children: [node] }, (each) => {
      if (each.type === 'heading') parts.push(textOf(each));
      if (isComponent(each) && each.props.title) parts.push(each.props.title);
    });
  }
  return parts;
}

// Headings of the German chapter (of the English one on German pages), by anchor: they are typed in any interface.
function headingsElsewhere(content: Content, lang: Lang, id: string): Map<string, string[]> {
  const other: Lang = lang === sourceLang ? 'en' : sourceLang;
  if (!content.has(other, id)) return new Map();
  return new Map(content.document(other, id).outline.filter(({ depth }) => depth === 2).map((entry) => [entry.id, [entry.text]]));
}
