import { siteContent } from '../../src/model/content.ts';
import { accept as acceptSource } from '../../src/model/translations/accept.ts';
import { sourcesOf } from '../../src/model/translations/files.ts';
import { states, type State } from '../../src/model/translations/lock.ts';
import { langOf, UsageError, type Command } from './arguments.ts';

/** Writes the locks: the translations that are there were made from today's German texts. */
export const accept: Command = ({ words, options }) => {
  const lang = langOf(words);
  const state = (options['state'] ?? 'machine') as State;
  const by = options['by'] as string | undefined;
  if (!states.includes(state) || state === 'open') throw new UsageError('--state is machine, human or reviewed');
  if (state === 'reviewed' && !by) throw new UsageError('a review needs a name: --by "Name, institution"');
  const content = siteContent();
  const wanted = sourcesOf(content).filter(({ id }) => id.startsWith(words[1] ?? ''));
  if (wanted.length === 0) throw new UsageError(`nothing begins with “${words[1]}”; npm run translations status lists all`);
  let files = 0;
  let blocks = 0;
  for (const source of wanted) {
    const changed = acceptSource(content, lang, source, { state, ...(by ? { by } : {}) });
    if (changed > 0) files++;
    blocks += changed;
  }
  console.log(`${lang}: ${blocks} blocks in ${files} files are new or changed in i18n/lock/${lang}.`);
};
