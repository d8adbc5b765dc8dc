import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { allLangs } from '../../src/i18n/languages.ts';
import { UsageError, type Command } from './arguments.ts';

const file = 'i18n/languages.json';
const scripts = ['Latn', 'Cyrl', 'Arab', 'Hans'];

/** Prepares a language: its record, and an empty file for the interface's strings. */
export const add: Command = ({ words, options }) => {
  const [lang = ''] = words;
  const canonical = canonicalTag(lang);
  if (!canonical) throw new UsageError(`“${lang}” is no language tag in lower case, like pt or zh-hans`);
  if (!allLangs.includes(lang as never)) writeFileSync(file, addedTo(readFileSync(file, 'utf8'), lang, record(canonical, options)));
  const strings = `i18n/${lang}.json`;
  if (!existsSync(strings)) writeFileSync(strings, '{}\n');
  console.log(`${lang} is prepared and not published yet.

1. npm run translations -- export ${lang}            gives ${lang}.po for the translator
2. npm run translations -- import ${lang} ${lang}.po    takes it back; chapters appear as soon as they have a translated block
3. i18n/README.md: write down form of address, quotation marks, digits and the terms that stay German
4. "published": true in ${file}, when the interface and one brochure are complete`);
};

function canonicalTag(lang: string): Intl.Locale | undefined {
  if (!/^[a-z]{2,3}(-[a-z]{4})?$/.test(lang)) return undefined;
  try {
    return new Intl.Locale(lang);
  } catch {
    return undefined;
  }
}

function record(locale: Intl.Locale, options: Record<string, unknown>): Record<string, unknown> {
  const likely = locale.maximize();
  const script = String(options['script'] ?? likely.script);
  if (!scripts.includes(script)) throw new UsageError(`there are no fonts for the script ${script} yet; add them to src/web, src/print and src/i18n/languages.ts first`);
  const own = new Intl.DisplayNames(locale.toString(), { type: 'language' }).of(locale.toString()) ?? locale.toString();
  return {
    name: options['name'] ?? own.charAt(0).toLocaleUpperCase(locale.toString()) + own.slice(1),
    dir: options['dir'] ?? (script === 'Arab' ? 'rtl' : 'ltr'),
    script,
    region: options['region'] ?? likely.region,
    published: false,
  };
}

/** The list of languages with one more line; the other lines keep every character. */
function addedTo(text: string, lang: string, added: Record<string, unknown>): string {
  const line = `  ${JSON.stringify(lang)}: { ${Object.entries(added).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
  return `${text.trimEnd().replace(/\n\}$/, '')},\n${line}\n}\n`;
}
