import { po } from 'gettext-parser';
import { z } from 'astro/zod';
import type { Lang } from '../../i18n/languages.ts';
import type { Sheet } from './messages.ts';

/** One line of a PO file that was read. */
export interface PoLine {
  context: string;
  german: string;
  own: string;
  /** The translator's tool says: not sure, or older than the German text. */
  fuzzy: boolean;
}

/** Writes texts as a PO file; the same texts give the same bytes. */
export function writePo(lang: Lang, sheets: Sheet[]): Buffer {
  const messages = sheets.flatMap((sheet) => sheet.messages);
  const translations: Record<string, Record<string, object>> = {};
  for (const message of messages) {
    translations[message.context] = {
      [message.german]: {
        msgctxt: message.context,
        msgid: message.german,
        msgstr: [message.own],
        comments: {
          extracted: [...message.notes, ...(message.state ? [`state: ${message.state}`] : [])].join('\n'),
          reference: message.place,
          flag: message.status === 'stale' && message.own ? 'fuzzy' : '',
        },
      },
    };
  }
  const headers = { 'Project-Id-Version': 'guides', 'Language': lang, 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit', 'X-Source-Language': 'de' };
  return po.compile({ charset: 'utf-8', headers, translations } as never, { foldLength: 0 });
}

const parsedSchema = z.object({
  headers: z.record(z.string(), z.string()),
  translations: z.record(z.string(), z.record(z.string(), z.object({ msgctxt: z.string().optional(), msgid: z.string(), msgstr: z.array(z.string()), comments: z.object({ flag: z.string().optional() }).optional() }))),
});

/** Reads a PO file: its language and its lines. */
export function readPo(bytes: Buffer): { lang: string; lines: PoLine[] } {
  const { headers, translations } = parsedSchema.parse(po.parse(bytes));
  const lines = Object.values(translations).flatMap((each) => Object.values(each)).filter(({ msgid }) => msgid !== '');
  return {
    lang: headers['Language'] ?? headers['language'] ?? '',
    lines: lines.map(({ msgctxt = '', msgid, msgstr, comments }) => ({ context: msgctxt, german: msgid, own: msgstr[0] ?? '', fuzzy: /\bfuzzy\b/.test(comments?.flag ?? '') })),
  };
}
