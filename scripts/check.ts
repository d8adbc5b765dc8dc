// Checks the content and its translations without building: `npm run check`, or `npm run check -- part-of-a-path` for some files only.
// Warnings are shown with `--warnings`; they do not fail.
import { allProblems } from '../src/integrations/all-problems.ts';
import { allLangs, sourceLang, type Lang } from '../src/i18n/languages.ts';
import { checkTranslations, type Report } from '../src/model/checks/check.ts';
import { siteContent } from '../src/model/content.ts';
import { ContentError, formatProblem, type Problem } from '../src/model/errors.ts';

const withWarnings = process.argv.includes('--warnings');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const inQuestion = <T extends Problem>(all: T[]): T[] => all.filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
const own = inQuestion(read());
const reports = inQuestion(allLangs.filter((lang) => lang !== sourceLang).flatMap(translations));
const problems = [...own, ...reports.filter(({ level }) => level === 'error')];
const warnings = reports.filter(({ level }) => level === 'warn');
for (const problem of problems) console.error(formatProblem(problem));
if (withWarnings) for (const warning of warnings) console.log(`note: ${formatProblem(warning)}`);
else if (warnings.length > 0) console.log(`${warnings.length} notes on translations; npm run check -- --warnings shows them.`);
if (problems.length === 0) console.log('The content is in order.');
else process.exitCode = 1;

// A file that cannot be read is named above; its translation is compared once it can.
function translations(lang: Lang): Report[] {
  try {
    return checkTranslations(siteContent(), lang);
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}

function read(): Problem[] {
  try {
    return allProblems();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
