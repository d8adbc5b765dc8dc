import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { filesOf } from './site.ts';

interface Element {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Element[];
  content?: Element;
}

/** What a page offers and asks for. */
interface PageLinks {
  ids: Set<string>;
  links: string[];
}

/** Every link and fragment of a built site that leads nowhere, as `page → target`. */
export function deadLinks(folder: string, base = '/', site?: string): string[] {
  const root = base.replace(/\/$/, '');
  const pages = new Map(filesOf(folder, '.html').map((path) => [path, read(join(folder, path))]));
  return [...pages].flatMap(([path, { links }]) => links.filter((link) => !leadsSomewhere(link, path)).map((link) => `${path} → ${link}`));

  function leadsSomewhere(link: string, from: string): boolean {
    if (/^(mailto:|data:|blob:)/.test(link)) return true;
    const here = new URL(`${root}${from.replace(/index\.html$/, '')}`, site ?? 'http://localhost:4321');
    const target = new URL(link, here);
    if (target.origin !== here.origin) return target.protocol === 'https:' || target.protocol === 'http:';
    if (!target.pathname.startsWith(`${root}/`)) return false;
    const inside = decodeURIComponent(target.pathname.slice(root.length));
    const file = inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!existsSync(join(folder, file))) return false;
    const fragment = decodeURIComponent(target.hash.slice(1));
    return fragment === '' || !pages.has(file) || pages.get(file)!.ids.has(fragment);
  }
}

function read(file: string): PageLinks {
  const page: PageLinks = { ids: new Set(), links: [] };
  const visit = (node: Element): void => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id') page.ids.add(value);
      else if (name === 'href' || (name === 'src' && node.nodeName !== 'script') || name === 'poster') page.links.push(value);
      else if (name === 'src') page.links.push(value);
    }
    for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) visit(child);
  };
  visit(parse(readFileSync(file, 'utf8')) as unknown as Element);
  return page;
}
