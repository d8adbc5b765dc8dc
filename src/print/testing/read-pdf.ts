import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, a screen reader and a search engine find in a PDF. */
export interface ReadPdf {
  title: string;
  lang: string;
  pages: number;
  /** Roles of all structure elements in reading order. */
  roles: string[];
  headings: { level: number; text: string }[];
  /** Titles of the bookmarks. */
  outline: string[];
  text: string;
  /** Addresses outside, and those inside that lead nowhere. */
  links: string[];
  deadLinks: string[];
  /** Pictures without an alternative text. */
  silentFigures: number;
}

type StructNode = { role?: string; children?: StructNode[]; type?: string; id?: string; alt?: string };

/** Opens a PDF as other programs do. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const { info, metadata } = await document.getMetadata();
  const result: ReadPdf = { title: String((info as { Title?: string }).Title), lang: String((info as { Language?: string }).Language ?? metadata?.get('dc:language') ?? ''), pages: document.numPages, roles: [], headings: [], outline: [], text: '', links: [], deadLinks: [], silentFigures: 0 };
  for (let number = 1; number <= document.numPages; number++) await readPage(await document.getPage(number), document, result);
  const collect = (items: { title: string; items: unknown[] }[]): void => items.forEach((item) => {
    result.outline.push(item.title);
    collect(item.items as typeof items);
  });
  collect(((await document.getOutline()) ?? []) as { title: string; items: unknown[] }[]);
  await document.loadingTask.destroy();
  return result;
}

async function readPage(page: PDFPageProxy, document: PDFDocumentProxy, result: ReadPdf): Promise<void> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const pieces = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of content.items as { type?: string; id?: string; str?: string; hasEOL?: boolean }[]) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const words = (item.str ?? '') + (item.hasEOL ? ' ' : '');
      result.text += words;
      const id = open.findLast((each) => each !== undefined);
      if (id) pieces.set(id, (pieces.get(id) ?? '') + words);
    }
  }
  result.text += '\n';
  const tree = (await page.getStructTree()) as StructNode | null;
  if (tree) walk(tree, pieces, result);
  for (const { subtype, url, dest } of (await page.getAnnotations()) as { subtype: string; url?: string; dest?: string | unknown[] }[]) {
    if (subtype !== 'Link') continue;
    if (url) result.links.push(url);
    else if (!(await resolves(dest, document))) result.deadLinks.push(String(dest));
  }
}

async function resolves(dest: string | unknown[] | undefined, document: PDFDocumentProxy): Promise<boolean> {
  const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  return Array.isArray(target) && Number.isInteger(await document.getPageIndex(target[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0]));
}

function walk(node: StructNode, pieces: Map<string, string>, result: ReadPdf): void {
  if (node.role) result.roles.push(node.role);
  if (node.role === 'Figure' && !node.alt) result.silentFigures += 1;
  const level = /^H(\d)$/.exec(node.role ?? '')?.[1];
  if (level) result.headings.push({ level: Number(level), text: textOf(node, pieces).trim() });
  node.children?.forEach((child) => walk(child, pieces, result));
}

function textOf(node: StructNode, pieces: Map<string, string>): string {
  if (node.type === 'content') return pieces.get(node.id ?? '') ?? '';
  return (node.children ?? []).map((child) => textOf(child, pieces)).join('');
}

/** A text without what differs from reader to reader: white space, hyphens at the ends of lines, marks of direction, letter forms. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\u00ad\u2066-\u2069-]+/g, '');
}

/** The characters of a text in a fixed order: readers give the words of right-to-left lines in the order of the eye. */
export function sorted(text: string): string {
  return [...plain(text)].sort().join('');
}
