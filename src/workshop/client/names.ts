import type { Plan, PlanItem } from '../plan.ts';
import { blocks, shortTitle } from './blocks.ts';
import { word } from './words.ts';

/** What a row is called in sentences and labels. */
export function nameOf(item: PlanItem): string {
  if (item.kind === 'content') return shortTitle(blocks.get(item.ref)?.title ?? word('row.goneTitle'));
  const [firstLine] = item.note.trim().split('\n');
  if (firstLine) return firstLine.length > 70 ? `${firstLine.slice(0, 69)}…` : firstLine;
  return word(`kind.${item.kind}`);
}

/** The name of the format whose agenda a plan follows; in the reader's language, so it is not part of the plan. */
export function formatOf({ items }: Pick<Plan, 'items'>): string | undefined {
  for (const item of items) {
    const block = item.kind === 'content' ? blocks.get(item.ref) : undefined;
    if (block?.kind === 'slot') return block.context;
  }
  return undefined;
}
