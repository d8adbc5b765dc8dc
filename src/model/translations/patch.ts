import { isMap, isScalar, parseDocument, type Node } from 'yaml';
import { fieldsOf, split } from './lists.ts';

/** Sets a text in YAML and leaves every other character of the file as it is. */
export function patchYaml(yaml: string, path: string[], value: string): string {
  const document = parseDocument(yaml);
  const quoted = JSON.stringify(value);
  const node = document.getIn(path, true) as Node | undefined;
  if (isScalar(node)) return cut(yaml, node.range![0], node.range![1], quoted);
  const [entry, field] = path as [string, string | undefined];
  const parent = document.get(entry, true) as Node | undefined;
  if (field && isMap(parent)) {
    const end = (parent.items.at(-1)!.value as Node).range![1];
    return cut(yaml, end, end, `\n  ${field}: ${quoted}`);
  }
  const body = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return `${body}${entry}:${field ? `\n  ${field}:` : ''} ${quoted}\n`;
}

/** Sets a text of a list's YAML file by its name, e.g. `kmu.gloss` or `student-140-days`. */
export function patchList(yaml: string, list: string, key: string, value: string): string {
  const names = fieldsOf(list);
  const [entry, field] = split(key, names);
  const node = parseDocument(yaml).get(entry, true) as Node | undefined;
  const first = names[0]!;
  if (field === undefined) return patchYaml(yaml, isMap(node) && first ? [entry, first] : [entry], value);
  if (isScalar(node)) return cut(yaml, node.range![0], node.range![1], `\n  ${first}: ${JSON.stringify(node.value)}\n  ${field}: ${JSON.stringify(value)}`).replace(`${entry}: \n`, `${entry}:\n`);
  return patchYaml(yaml, [entry, field], value);
}

/** Sets strings of the interface; keys stay in their German order. */
export function patchStrings(json: string, german: readonly string[], values: ReadonlyMap<string, string>): string {
  const own = { ...(JSON.parse(json || '{}') as Record<string, string>), ...Object.fromEntries(values) };
  const keys = [...german.filter((key) => key in own), ...Object.keys(own).filter((key) => !german.includes(key))];
  return `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, own[key]])), null, 2)}\n`;
}

function cut(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
