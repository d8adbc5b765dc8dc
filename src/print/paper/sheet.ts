import { formatDate, formatValue } from '../../i18n/formats.ts';
import { givenValue, resolveCell } from '../../model/cells.ts';
import type { CellValue, Column, Sheet } from '../../model/sheets.ts';
import type { Template } from '../../model/templates.ts';
import type { TreeNode } from '../../model/tree.ts';
import type { Json } from '../print-node.ts';
import type { Writer } from '../writer.ts';

/** The sheets of a workbook as tables to fill in with a pen. */
export function printedSheets({ build, words }: NonNullable<Template['book']>, writer: Writer): { [key: string]: Json }[] {
  return build.sheets.filter(({ print }) => print !== 0).map((sheet) => ({
    tight: false,
    flipped: sheet.page === 'landscape',
    eyebrow: null,
    title: words[sheet.id]!,
    standfirst: null,
    rows: [printedSheet(sheet, words, writer)],
  }));
}

function printedSheet(sheet: Sheet, words: Record<string, string>, writer: Writer) {
  const columns = sheet.columns.filter((column) => column.print);
  const say = (text: string): string => writer.say(text, { type: 'text', value: text } as TreeNode);
  const show = (value: CellValue | undefined, type: Column['type']): string => {
    const resolved = resolveCell(value, words, writer.chapter.content.facts);
    if (resolved === undefined) return '';
    if (type === 'date') return formatDate(writer.lang, String(resolved), 'medium');
    return typeof resolved === 'number' ? formatValue(writer.lang, resolved, 'none') : say(resolved);
  };
  const boxes = [
    ...sheet.inputs.map(({ id, value, type }) => ({ label: say(words[id]!), value: typeof value === 'object' ? show(value, type) : '' })),
    ...sheet.results.map(({ id }) => ({ label: say(words[id]!), value: '' })),
  ];
  const rows = Array.from({ length: sheet.print ?? sheet.rows }, (_, index) => {
    const example = sheet.examples[index];
    return columns.map((column) => (column.formula === '[#]' ? String(index + 1) : example ? show(givenValue(column, example), column.type) : ''));
  });
  return { is: 'PrintedSheet' as const, boxes, heads: columns.map(({ id }) => say(words[id]!)), shares: columns.map(({ width }) => width), texts: columns.map(({ type }) => type === 'text'), rows };
}
