import { throwProblems } from './errors.ts';
import { compareBlocks } from './match.ts';
import type { ParsedFile } from './parse.ts';
import { assemble } from './translations/assemble.ts';
import type { Lock } from './translations/lock.ts';
import { rowsOf } from './translations/rows.ts';
import { unitsOf } from './translations/unit.ts';
import type { Tree } from './tree.ts';

/**
 * Assembles a translated chapter in the order of the German one. With a lock, blocks that are missing, broken or whose facts changed stay German;
 * without one the blocks must correspond.
 */
export function assembleTranslation(source: ParsedFile, translation: ParsedFile, lock?: Lock): Tree {
  if (!lock?.blocks) throwProblems(compareBlocks(source, translation));
  return assemble(source.tree, rowsOf(unitsOf(source), unitsOf(translation), lock).rows);
}
