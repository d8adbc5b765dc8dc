/** The other words of the groups in which a word stands, in this or another form of it. */
export function otherWords(groupsOfWords: string[][], word: string): string[] {
  const others = groupsOfWords.filter((group) => group.some((each) => isFormOf(each, word))).flat();
  return [...new Set(others)].filter((each) => !isFormOf(each, word));
}

// “verdiene” and “verdienen”: the one begins with the other.
function isFormOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length > 4 && long.length - short.length < 4 && long.startsWith(short));
}
