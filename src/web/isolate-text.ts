import { isolateForeignRuns } from '../i18n/isolate.ts';

interface Written {
  type?: string;
  value?: string;
  attributes?: { name: string; value: string }[];
  children?: Written[];
}

/** Isolates German words and numbers in the text of a right-to-left page, so that their parts keep their order; German slots stay as they are. */
export function isolateText(node: Written): void {
  if (node.attributes?.some(({ name, value }) => name === 'slot' && (value === 'source' || value === 'original'))) return;
  if (node.type === 'text' && node.value) node.value = isolateForeignRuns(node.value);
  for (const child of node.children ?? []) isolateText(child);
}
