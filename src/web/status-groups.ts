import type { StringKey } from '../i18n/strings.ts';
import type { Content } from '../model/content.ts';
import type { FileStatus, LanguageStatus } from '../model/translations/status.ts';

/** A line of the status page: a document, or several files under one name. */
export interface StatusLine extends Omit<FileStatus, 'id' | 'kind'> {
  document?: string;
  name: string;
}

/** The files of a language as the status page shows them: each brochure, the pages, and the lists in one line each. */
export function groupsOf(content: Content, { files }: LanguageStatus): { name: string; document?: string; files: StatusLine[] }[] {
  const begun = files.filter(({ german, blocks }) => german < blocks);
  const brochures = content.brochures.map(({ id }) => ({ name: id, document: `${id}/index`, files: begun.filter((file) => file.id.startsWith(`${id}/`)).map(lineOf) }));
  const pages = { name: 'status.pages', files: begun.filter(({ id }) => id.startsWith('pages/')).map(lineOf) };
  const lists = ['downloads', 'facts', 'glossary', 'films', 'strings'].flatMap((list) => {
    const own = files.filter(({ id, german, blocks }) => id.split('/')[0] === list && (list === 'downloads' || german < blocks));
    return own.some(({ german, blocks }) => german < blocks) ? [sum(`status.${list}`, own)] : [];
  });
  return [...brochures, pages, { name: 'status.more', files: lists }].filter((group) => group.files.length > 0);
}

/** The string that says who stands for a text; nothing where it is not translated. */
export function reviewKey({ machine, human, reviewed }: Pick<StatusLine, 'machine' | 'human' | 'reviewed'>): StringKey | undefined {
  if (machine + human + reviewed === 0) return undefined;
  if (machine > 0) return human + reviewed > 0 ? 'translation.partly' : 'translation.machine';
  return reviewed > 0 && human === 0 ? 'translation.reviewed' : 'translation.human';
}

function lineOf({ id, kind: _kind, ...counts }: FileStatus): StatusLine {
  return { ...counts, name: id, document: id };
}

function sum(name: string, files: FileStatus[]): StatusLine {
  const total = (key: 'blocks' | 'fresh' | 'stale' | 'missing' | 'orphans' | 'german' | 'machine' | 'human' | 'reviewed'): number => files.reduce((all, file) => all + file[key], 0);
  return {
    name, blocks: total('blocks'), fresh: total('fresh'), stale: total('stale'), missing: total('missing'), orphans: total('orphans'), german: total('german'),
    machine: total('machine'), human: total('human'), reviewed: total('reviewed'), reviewers: [...new Set(files.flatMap(({ reviewers }) => reviewers))],
  };
}
