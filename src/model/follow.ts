/** References that have moved (`brochure/chapter` or `brochure/chapter#anchor`), and where each is now. */
export type Moves = Readonly<Record<string, string>>;

/** Where a reference is now; an anchor with no line of its own goes along with its chapter, into the section its chapter has become where it has become one. */
export function follow(moves: Moves, ref: string): string {
  const own = lookUp(moves, ref);
  if (own) return own;
  const [chapter, anchor] = ref.split('#') as [string, string | undefined];
  const now = lookUp(moves, chapter);
  if (!now) return ref;
  return anchor && !now.includes('#') ? `${now}#${anchor}` : now;
}

// What is looked up may come from an address, so names every object has do not count.
function lookUp(moves: Moves, ref: string): string | undefined {
  return Object.hasOwn(moves, ref) ? moves[ref] : undefined;
}
