/** The one element that must be there. */
export function one<T extends HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the planner lacks ${selector}`);
  return found;
}

/** All elements that match. */
export function all<T extends HTMLElement>(selector: string, within: ParentNode = document): T[] {
  return [...within.querySelectorAll<T>(selector)];
}

/** A copy of what a template holds. */
export function copyOf(selector: string): HTMLElement {
  return one<HTMLTemplateElement>(selector).content.firstElementChild!.cloneNode(true) as HTMLElement;
}
