// Latin words, numbers with spaces or signs, paragraphs of laws: whatever would fall apart in a right-to-left line.
const foreignRun = /[\p{Script=Latin}\d§€+@#](?:[\p{Script=Latin}\d§€%+@#/.,:'’&–\- ]*[\p{Script=Latin}\d€%])?/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const phoneNumber = /^\+?\d[\d /–-]+$/;

/** Wraps left-to-right runs of a right-to-left text in isolates (U+2068 … U+2069), so that their parts keep their order. */
export function isolateForeignRuns(text: string): string {
  if (!/[\p{L}\d]/u.test(text)) return text;
  if (!rightToLeft.test(text)) return text.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, run: string, after: string) => before + isolate(run) + after);
  return text.replace(foreignRun, isolate);
}

// A phone number that breaks over two lines shows its halves in the wrong order.
function isolate(run: string): string {
  return `\u2068${phoneNumber.test(run) ? run.replaceAll(' ', '\u00a0') : run}\u2069`;
}
