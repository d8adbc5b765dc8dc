import { numbersIn } from '../translations/text.ts';
import type { Rule } from './pair.ts';

/** The same numbers must stand in both texts, in any order. */
export const numbers: Rule = ({ german, own, source, quoted = '' }) => {
  const [expected, found] = [numbersIn(german), numbersIn(own)];
  const missing = without(expected, found);
  const extra = without(found, [...expected, ...numbersIn(quoted)]);
  if (missing.length === 0 && extra.length === 0) return [];
  const parts = [missing.length > 0 && `lacks ${missing.join(', ')}`, extra.length > 0 && `has ${extra.join(', ')}`].filter(Boolean);
  return [{ level: 'error', what: `the translation ${parts.join(' and ')}, unlike ${source.file}:${source.line}`, remedy: 'write the same numbers as figures' }];
};

function without(all: string[], taken: string[]): string[] {
  const rest = [...taken];
  return all.filter((each) => {
    const index = rest.indexOf(each);
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}
