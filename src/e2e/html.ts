import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements without a slash and booleans in short; long lines and trailing blanks do not matter to browsers.
    'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off',
    // Tables that become cards on phones need their roles; a phone number in an example is no link.
    'no-redundant-role': 'off', 'prefer-native-element': 'off', 'tel-non-breaking': 'off', 'no-inline-style': 'error', 'no-implicit-button-type': 'error',
    'wcag/h30': 'error', 'valid-id': ['error', { relaxed: true }], 'no-raw-characters': 'off', 'require-sri': 'off',
  },
});

/** What is not valid in a page's HTML. */
export async function faultsIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId}: ${message} (${selector})`));
}
