/** All elements that match, as an array. */
export function all<T extends HTMLElement>(selector: string, within: ParentNode = document): T[] {
  return [...within.querySelectorAll<T>(selector)];
}

/** Fills `%x` placeholders of a text that the server formatted. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/%(\w)/g, (whole, name: string) => String(values[name] ?? whole));
}
