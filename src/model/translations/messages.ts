import { sourceLang, type Lang } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import { displayPath, readSource } from '../source.ts';
import { compare, fileOfSource, sourcesOf, type Comparison, type Source } from './files.ts';
import type { State } from './lock.ts';
import { explain, protect } from './protect.ts';
import { segmentsOf, type Segment } from './segment.ts';
import type { Status } from './rows.ts';

/** One text to translate, as translators' tools see it. */
export interface Message {
  /** `make-it-work/why-sme#1f2e3d4c5b6a/title`: file, German block (by its hash) or name, part. */
  context: string;
  /** Name of the text, or position of the German block; as the lock is written. */
  name: string;
  german: string;
  /** Empty where there is no translation. */
  own: string;
  /** What the placeholders stand for. */
  tags: string[];
  notes: string[];
  place: string;
  status: Status;
  state: State | undefined;
  at: { german?: Segment; own?: Segment };
}

/** A file with all its texts. */
export interface Sheet {
  source: Source;
  compared: Comparison;
  germanFile: string;
  messages: Message[];
}

/** All texts of a language, file by file; `wanted` narrows them to ids that begin so. */
export function sheetsOf(content: Content, lang: Lang, wanted = ''): Sheet[] {
  return sourcesOf(content)
    .filter(({ id }) => id.startsWith(wanted))
    .map((source) => sheetOf(content, lang, source));
}

/** All texts of one file. */
export function sheetOf(content: Content, lang: Lang, source: Source): Sheet {
  const compared = compare(content, lang, source);
  const germanFile = fileOfSource(content, sourceLang, source);
  const german = readSource(germanFile);
  const own = compared.exists && source.kind !== 'list' ? readSource(compared.file) : '';
  const place = displayPath(germanFile);
  const named = compared.named.map(({ key, source: { text }, own: translation, status, entry }): Message => ({
    context: `${source.id}#${key}`, name: key, german: text, own: translation ?? '', tags: [], notes: [], place, status, state: entry?.state, at: {},
  }));
  const seen = new Map<string, number>();
  const blocks = compared.rows.flatMap((row, index): Message[] => {
    const again = seen.get(row.source.hash) ?? 0;
    seen.set(row.source.hash, again + 1);
    const theirs = row.own ? segmentsOf(row.own, own) : [];
    return segmentsOf(row.source, german).map((segment): Message => {
      const { text, tags } = protect(segment.raw);
      const translation = theirs.find(({ name, raw }) => name === segment.name && (row.german !== 'open' || raw !== segment.raw));
      return {
        context: `${source.id}#${row.source.hash}${again > 0 ? `~${again + 1}` : ''}/${segment.name}`,
        name: String(index),
        german: text,
        own: translation ? protect(translation.raw, tags).text : '',
        tags,
        notes: [row.source.kind.replace(/:.*/, ''), ...explain(tags)],
        place: `${place}:${row.source.block.line}`,
        status: row.german === 'broken' ? 'stale' : row.status,
        state: row.entry?.state,
        at: { german: segment, ...(translation ? { own: translation } : {}) },
      };
    });
  });
  return { source, compared, germanFile, messages: [...named, ...blocks] };
}
