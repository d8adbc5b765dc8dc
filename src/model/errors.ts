/** A place in a source file; lines and columns count from 1. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** One thing that is wrong in the content: where, what, and what to do about it. */
export interface Problem extends Place {
  what: string;
  remedy: string;
}

/** Writes a problem as `file:line:column: what; remedy`. */
export function formatProblem({ file, line, column, what, remedy }: Problem): string {
  return `${file}:${line ?? 1}:${column ?? 1}: ${what}; ${remedy}`;
}

/** Thrown when content cannot be published; lists every problem found. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Throws when there are problems. */
export function throwProblems(problems: Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}
