const accents = Object.fromEntries([...'aáeéiíoóuúAÁEÉIÍOÓUÚnñcčsšzžyýdďtťrř'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [plain!, accented!]));

/**
 * A text in the language of tests: longer, accented, in brackets (such as every font has). What stands on a page without brackets cannot be translated yet;
 * what is cut off overflows.
 */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const longer = '·'.repeat(Math.max(1, Math.round(text.length * 0.4)));
  return `‹${[...text].map((letter) => accents[letter] ?? letter).join('')}${longer}›`;
}
