// Latin words, numbers with spaces or signs, paragraphs of laws: whatever would fall apart in a right-to-left line.
const foreignRun = /[\p{Script=Latin}\d§€+@#](?:[\p{Script=Latin}\d§€%+@#/.,:'’&–\- ]*[\p{Script=Latin}\d€%])?/gu;

/** Wraps left-to-right runs of a right-to-left text in isolates (U+2068 … U+2069), so that their parts keep their order. */
export function isolateForeignRuns(text: string): string {
  return text.replace(foreignRun, (run) => `\u2068${run}\u2069`);
}
