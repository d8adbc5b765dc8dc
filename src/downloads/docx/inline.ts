import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Lang } from '../../i18n/languages.ts';
import { langAddress } from '../../model/address.ts';
import { childrenOf, isComponent, type ComponentNode, type TreeNode } from '../../model/tree.ts';
import { colours } from '../colours.ts';
import { sourceLine } from '../source-line.ts';
import { wordTag } from './styles.ts';
import type { Writer } from './writer.ts';

type Format = Omit<IRunOptions, 'children' | 'text'>;

/** Writes a run of text with all that stands in it. */
export function runs(nodes: TreeNode[], writer: Writer, format: Format = {}): ParagraphChild[] {
  return nodes.flatMap((node) => run(node, writer, format));
}

function run(node: TreeNode, writer: Writer, format: Format): ParagraphChild[] {
  if (isComponent(node)) return component(node, writer, format);
  switch (node.type) {
    case 'text':
      return words(node.value.replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ')), writer, format);
    case 'inlineCode':
      return words(node.value, writer, { ...format, font: 'Consolas' });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runs(childrenOf(node), writer, { ...format, bold: true });
    case 'emphasis':
      return runs(childrenOf(node), writer, { ...format, italics: true });
    case 'delete':
      return runs(childrenOf(node), writer, { ...format, strike: true });
    case 'link':
      return [new ExternalHyperlink({ link: node.url.startsWith('/') ? langAddress(writer.lang, node.url) : node.url, children: runs(childrenOf(node), writer, { ...format, style: 'Hyperlink' }) })];
    default:
      return runs(childrenOf(node), writer, format);
  }
}

/** Writes plain text; what stands in square brackets is a place to fill in. */
export function words(text: string, writer: Writer, format: Format = {}, lang: Lang = writer.lang): TextRun[] {
  const foreign: Format = lang === writer.documentLang ? {} : { language: { value: wordTag(lang) } };
  return text
    .split(/(\[[^\]\n]+\])/)
    .filter((part) => part !== '')
    .map((part) => new TextRun({ ...foreign, ...format, ...(/^\[.+\]$/.test(part) ? { style: 'Placeholder' } : {}), text: part }));
}

const blankWidths = { s: 14, m: 28, l: 48 };

function component(node: ComponentNode, writer: Writer, format: Format): ParagraphChild[] {
  const id = node.props.id ?? '';
  switch (node.name as string) {
    case 'Fact': {
      const { facts } = writer.content;
      const text = node.props.value ? facts.value(id, node.props.value, writer.lang) : facts.statement(id, writer.lang).text;
      return [...words(text, writer, format), ...note(`fact ${id}`, writer, () => words(sourceLine(writer.content, id, writer.lang), writer))];
    }
    case 'Term': {
      const term = writer.content.terms.get(id, writer.lang)!;
      const explain = writer.lang === 'de' ? [] : note(`term ${id}`, writer, () => [...words(term.term, writer, { bold: true }, 'de'), ...words(`: ${term.gloss}`, writer, {}, term.lang)]);
      return [...runs(node.children, writer, format), ...explain];
    }
    case 'Mark':
      return [...runs(node.children, writer, { ...format, underline: { color: writer.lead.deep } }), ...words(`\u2009${node.props.n}`, writer, { bold: true, superScript: true, color: writer.lead.deep })];
    case 'Blank': {
      const line = new TextRun({ text: '\u00a0'.repeat(blankWidths[node.props.size as keyof typeof blankWidths]), underline: { color: colours.line } });
      return node.props.hint ? [line, ...words(` (${node.props.hint})`, writer, { size: 15, color: colours.grey })] : [line];
    }
    default:
      throw new Error(`<${node.name}> does not stand in a line of a paper`);
  }
}

// A note stands once, at the first mention.
function note(key: string, writer: Writer, write: () => TextRun[]): ParagraphChild[] {
  const own = `${writer.lang} ${key}`;
  if (writer.footnotes.has(own)) return [];
  return [new FootnoteReferenceRun(writer.footnotes.add(own, () => [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...write()] })]))];
}
