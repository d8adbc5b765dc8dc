import { fontBytes, fontFiles } from './fonts.ts';
import type { Lang } from '../i18n/languages.ts';

const known = new Map<string, Set<number>>();

/** Characters of a text that no font of the language has; marks of direction and joining need no glyph. */
export function missingGlyphs(text: string, lang: Lang): string[] {
  const available = glyphsOf(lang);
  return [...new Set(text)].filter((character) => !/[\p{Cf}\p{Zs}\n\t]/u.test(character) && !available.has(character.codePointAt(0)!));
}

function glyphsOf(lang: Lang): Set<number> {
  const files = fontFiles(lang).filter((file) => file.includes('400Regular.ttf'));
  const key = files.join();
  if (!known.has(key)) known.set(key, new Set(files.flatMap((file) => readCharacterMap(fontBytes(file)))));
  return known.get(key)!;
}

// The `cmap` table of OpenType, formats 4 and 12: https://learn.microsoft.com/typography/opentype/spec/cmap
function readCharacterMap(font: Buffer): number[] {
  const tables = font.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, index) => 12 + index * 16).find((at) => font.toString('latin1', at, at + 4) === 'cmap')!;
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4));
  const wide = subtables.find((at) => font.readUInt16BE(at) === 12);
  const narrow = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (wide !== undefined) return groups(font, wide);
  return narrow === undefined ? [] : segments(font, narrow);
}

function groups(font: Buffer, at: number): number[] {
  const count = font.readUInt32BE(at + 12);
  return Array.from({ length: count }, (_, index) => at + 16 + index * 12).flatMap((group) => range(font.readUInt32BE(group), font.readUInt32BE(group + 4)));
}

function segments(font: Buffer, at: number): number[] {
  const doubled = font.readUInt16BE(at + 6);
  return Array.from({ length: doubled / 2 }, (_, index) => at + 14 + index * 2).flatMap((end) => {
    const [first, last] = [font.readUInt16BE(end + doubled + 2), font.readUInt16BE(end)];
    return first === 0xffff ? [] : range(first, last);
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
