// Checks the content without building: `npm run check`, or `npm run check -- part-of-a-path` for some files only.
import { siteContent } from '../src/model/content.ts';
import { ContentError, formatProblem, type Problem } from '../src/model/errors.ts';

const wanted = process.argv.slice(2);
const problems = read().filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length === 0) console.log('The content is in order.');
else process.exitCode = 1;

function read(): Problem[] {
  try {
    const content = siteContent();
    const unique = new Map(content.problems().map((problem) => [formatProblem(problem), problem]));
    return [...unique.values()];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
