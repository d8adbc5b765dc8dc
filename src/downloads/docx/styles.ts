import { BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { language, type Lang } from '../../i18n/languages.ts';
import type { Download } from '../../model/downloads.ts';
import { colours } from '../colours.ts';
import { mm } from './measures.ts';

/** A face that every office program has, or replaces by one of the same widths (LibreOffice: Liberation Sans). */
export const face = 'Arial';

/** Word's tag of a language, e.g. de-DE. */
export function wordTag(lang: Lang): string {
  return `${lang.split('-')[0]}-${language(lang).region}`;
}


/** Real styles, so that whoever edits the paper changes all headings at once. */
export function stylesFor(lang: Lang, lead: string, { layout, tight }: Pick<Download, 'layout' | 'tight'>): IStylesOptions {
  const base = tight ? 17 : 20;
  const cell = tight ? 16 : 18;
  const air = tight ? 0.6 : 1;
  const heading = (size: number, before: number, after: number, color: string = colours.ink) => ({
    run: { font: face, size, bold: true, color },
    paragraph: { spacing: { before: before * air, after: after * air }, keepNext: true, keepLines: true },
  });
  const paragraph = (id: string, name: string, run: object, options: object, basedOn = 'Normal') => ({ id, name, basedOn, next: basedOn, quickFormat: true, run, paragraph: options });
  return {
    default: {
      document: {
        run: { font: face, size: base, color: colours.ink, language: { value: wordTag(lang), eastAsia: 'zh-CN', bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: tight ? 70 : 120, line: tight ? 264 : 288, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: face, size: tight ? 36 : 46, bold: true, color: colours.ink }, paragraph: { spacing: { before: 0, after: 100, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true } },
      heading1: layout === 'letter' ? { ...heading(24, 280, 80), paragraph: { ...heading(24, 280, 80).paragraph, border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 2 } } } } : heading(tight ? 22 : 27, 320, 100),
      heading2: heading(tight ? 20 : 22, 220, 70, lead),
      heading3: heading(tight ? 18 : 20, 160, 50),
      footnoteText: { run: { font: face, size: 15, color: colours.grey }, paragraph: { spacing: { after: 30, line: 240, lineRule: LineRuleType.AUTO } } },
    },
    paragraphStyles: [
      paragraph('Eyebrow', 'Eyebrow', { size: 17, bold: true, color: lead }, { spacing: { after: 40 }, keepNext: true }),
      paragraph('Lead', 'Lead', { size: 22, color: colours.grey }, { spacing: { after: 200 } }),
      paragraph('BoxTitle', 'Box title', { bold: true, color: colours.ink }, { spacing: { before: 20, after: 60 }, keepNext: true }),
      paragraph('BoxLabel', 'Box label', { size: 16, bold: true, color: lead }, { spacing: { before: 20, after: 20 }, keepNext: true }),
      paragraph('Label', 'Form label', { size: tight ? 17 : 18, bold: true }, { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true }),
      paragraph('Hint', 'Form hint', { size: 15, color: colours.grey }, { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } }),
      paragraph('Writing', 'Form entry', {}, { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } }),
      paragraph('Cell', 'Table text', { size: cell }, { spacing: { before: 20, after: 20, line: 262, lineRule: LineRuleType.AUTO } }),
      paragraph('CellHead', 'Table head', { size: cell, bold: true, color: colours.white }, { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true }),
      paragraph('Tick', 'Tick', {}, { spacing: { after: 80 }, indent: { left: mm(8), hanging: mm(8) } }),
      paragraph('Item', 'List item', {}, { spacing: { after: 60 } }),
      paragraph('Gap', 'Space', { size: 8 }, { spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT } }),
      paragraph('LetterAddress', 'Letter address', {}, { spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } }),
      paragraph('LetterSubject', 'Letter subject', { bold: true }, { spacing: { before: 240, after: 240 } }),
      paragraph('LetterText', 'Letter text', {}, { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } }),
      paragraph('StationText', 'Station', {}, { spacing: { after: 60 }, keepLines: true }),
      paragraph('Foot', 'Foot line', { size: 15, color: colours.grey }, { spacing: { after: 0 }, border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 6 } } }),
    ],
    characterStyles: [
      { id: 'Placeholder', name: 'Placeholder', quickFormat: true, run: { shading: { type: 'clear', fill: colours.placeholder, color: 'auto' } } },
      { id: 'Hyperlink', name: 'Hyperlink', run: { color: lead, underline: {} } },
    ],
  };
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, depth: number) => ({
  level: depth,
  format,
  text,
  style: { paragraph: { indent: { left: mm(6 + 6 * depth), hanging: mm(6) } }, run: { color: colours.grey } },
});

/** The two kinds of lists. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [0, 1, 2].map((depth) => level(LevelFormat.BULLET, depth === 1 ? '–' : '•', depth)) },
    { reference: 'numbers', levels: [0, 1, 2].map((depth) => level(LevelFormat.DECIMAL, `%${depth + 1}.`, depth)) },
  ],
};
