// Translations: `npm run translations -- <command> …`. Without a command it lists them.
import { accept } from './translations/accept.ts';
import { add } from './translations/add.ts';
import { exportPo } from './translations/export.ts';
import { importPo } from './translations/import.ts';
import { readArguments, UsageError, type Command } from './translations/arguments.ts';
import { review } from './translations/review.ts';
import { status } from './translations/status.ts';
import { ContentError } from '../src/model/errors.ts';

const commands: Record<string, Command> = { status, accept, export: exportPo, import: importPo, review, add };
const usage = `npm run translations -- <command>

  status [lang] [--json]                      how much is translated and how fresh it is
  accept <lang> [path] [--state human]        note that the translation says what the German text says today
         [--state reviewed --by "Name, institution"]
  export <lang> [path] [--out file.po]        write a PO file for translators' tools
  import <lang> <file.po> [--dry-run]         take over a PO file; on any error nothing changes
  review <lang> [path] [--out file.html]      write a sheet with both languages, to print and correct by hand
  add <lang> [--name … --dir … --script … --region …]   prepare a new language

path: the beginning of an id, e.g. make-it-work/why-sme, pages, glossary, strings`;

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.log(usage);
  process.exit(name ? 1 : 0);
}
try {
  command(readArguments(rest));
} catch (error) {
  if (!(error instanceof ContentError || error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
