import { siteContent } from '../model/content.ts';
import { formatProblem, type Problem } from '../model/errors.ts';
import { templatesOf } from '../model/templates.ts';
import { planProblems } from '../workshop/catalogue/catalogue.ts';

/** Everything wrong in chapters, register, templates and plans, each problem once. */
export function allProblems(): Problem[] {
  const content = siteContent();
  const chapters = content.problems();
  // Templates and plans refer to chapters, so they are judged once those can be read.
  const all = chapters.length > 0 ? chapters : [...templatesOf(content).problems(content.publisher.langs), ...planProblems(content)];
  return [...new Map(all.map((problem) => [formatProblem(problem), problem])).values()];
}
