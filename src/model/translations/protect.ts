import { oneLine } from './text.ts';

/** A text for translators: components and addresses are numbered placeholders. */
export interface Protected {
  text: string;
  /** What the placeholders stand for, the first being 1. */
  tags: string[];
}

const pattern = /<(\/?)([A-Z]\w*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|\]\(([^()\s]+)\)/g;

/** Replaces components and addresses by `<1/>`, `<1>…</1>` and `[…](<1/>)`; a translation's get the numbers of the German ones. */
export function protect(raw: string, german?: readonly string[]): Protected {
  const tags: string[] = [];
  const free: string[] | undefined = german ? [...german] : undefined;
  const stack: number[] = [];
  const numberFor = (tag: string): number => {
    const known = free?.indexOf(tag) ?? -1;
    if (!free || known < 0) return tags.push(tag) + (german?.length ?? 0);
    free[known] = '\u0000';
    return known + 1;
  };
  const text = oneLine(raw).replace(pattern, (_, closing: string, name: string, props: string, empty: string, url: string) => {
    if (url !== undefined) return `](<${numberFor(`](${url})`)}/>)`;
    if (closing) return `</${stack.pop() ?? 0}>`;
    const number = numberFor(`<${name}${props}${empty ? ' /' : ''}>`);
    if (empty) return `<${number}/>`;
    stack.push(number);
    return `<${number}>`;
  });
  return { text, tags: [...(german ?? []), ...tags] };
}

/** Puts the German components and addresses back; tells which placeholders are damaged. */
export function restore(text: string, tags: readonly string[]): { raw: string } | { damaged: string[] } {
  const wanted = tags.flatMap((tag, index) => (tag.startsWith(']') || tag.endsWith(' />') ? [`<${index + 1}/>`] : [`<${index + 1}>`, `</${index + 1}>`])).sort();
  const found: string[] = [...(text.match(/<\/?\d+\/?>/g) ?? [])].sort();
  const damaged = [...wanted.filter((each) => !found.includes(each)).map((each) => `${each} is missing`), ...found.filter((each, index) => !wanted.includes(each) || found.indexOf(each) !== index).map((each) => `${each} is too many`)];
  if (/<(?!\/?\d+\/?>)[A-Za-z/]/.test(text)) damaged.push('there is a tag that is no placeholder');
  if (damaged.length > 0) return { damaged };
  const raw = text.replace(/\(<(\d+)\/>\)|<(\/?)(\d+)(\/?)>/g, (whole, address: string, closing: string, number: string) => {
    if (address) return tags[Number(address) - 1]!.slice(1);
    const tag = tags[Number(number) - 1]!;
    if (tag.startsWith(']')) return whole;
    return closing ? `</${/^<(\w+)/.exec(tag)![1]}>` : tag;
  });
  return { raw };
}

/** What each placeholder stands for, for the translator. */
export function explain(tags: readonly string[]): string[] {
  return tags.map((tag, index) => `<${index + 1}> = ${tag.startsWith(']') ? `link to ${tag.slice(2, -1)}` : tag.replace(/ \/>$/, '>').slice(1, -1)}`);
}
