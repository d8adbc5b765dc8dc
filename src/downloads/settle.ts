import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from 'fflate';

// Local parts, so that the bytes do not depend on the time zone of the machine.
const mtime = new Date(2026, 0, 1, 12, 0, 0);

/** Packs an Office file anew so that the same content gives the same bytes: fixed dates, fixed order, counted ids. */
export function settle(bytes: Uint8Array, rewrite: (name: string, text: string) => string = (_, text) => text): Uint8Array {
  const files = unzipSync(bytes);
  const settled: Zippable = {};
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  for (const name of names.sort(contentTypesFirst)) {
    const data = files[name]!;
    const isText = /\.(xml|rels|vml)$/.test(name);
    settled[name] = [isText ? strToU8(rewrite(name, withFixedDates(strFromU8(data)))) : data, { mtime, level: 6 }];
  }
  return zipSync(settled);
}

// Word expects the list of content types at the beginning.
function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml';
  return Number(b === first) - Number(a === first) || (a < b ? -1 : 1);
}

function withFixedDates(text: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12026-01-01T12:00:00Z');
}

/** Gives ids that a library drew by lot a number in the order of their appearance. */
export function countIds(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replace(/rId[a-z0-9_-]{12,}/g, (id) => {
      if (!known.has(id)) known.set(id, `rIdLink${known.size + 1}`);
      return known.get(id)!;
    });
}
