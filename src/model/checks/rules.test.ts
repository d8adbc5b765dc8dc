import { describe, expect, it } from 'vitest';
import type { Lang } from '../../i18n/languages.ts';
import { formatProblem } from '../errors.ts';
import { parseText } from '../parse.ts';
import { unitsOf, wordsOf } from '../translations/unit.ts';
import { checkPairs } from './check.ts';
import { lengthsOf } from './length.ts';
import type { Pair } from './pair.ts';
import { proseOf, withoutShared } from './pairs.ts';
import type { RuleName } from './rules.ts';

const front = '---\ntitle: x\n---\n\n';
const context = { termForms: (id: string) => (id === 'zusage' ? ['Zusage', 'Zusagen', 'job offer'] : []), lengths: () => ({ mean: 0, deviation: 0.1 }) };

function blocks(lang: Lang, german: string, own: string): Pair {
  const [theirs, ours] = [unitsOf(parseText(front + german, 'content/de/x.mdx'))[0]!.block, unitsOf(parseText(front + own, `content/${lang}/x.mdx`))[0]!.block];
  const words = wordsOf(ours);
  return { lang, place: { file: `content/${lang}/x.mdx`, line: 5 }, source: { file: 'content/de/x.mdx', line: 5 }, german: wordsOf(theirs), own: words, prose: withoutShared(proseOf(words), wordsOf(theirs)), blocks: { german: theirs, own: ours } };
}

function message(lang: Lang, german: string, own: string): Pair {
  return { lang, place: { file: `i18n/${lang}.json`, line: 1 }, source: { file: 'i18n/de.json', line: 1 }, german, own, prose: '', message: true, isString: true };
}

const found = (pair: Pair): string[] => checkPairs([pair], context).map((report) => `${report.level} ${report.rule}: ${formatProblem(report)}`);

// One planted error for each thing a rule looks for; the rest of each text is in order.
const planted: [rule: RuleName, level: 'error' | 'warn', name: string, pair: Pair][] = [
  ['structure', 'error', 'a link with another target', blocks('en', 'Lies [hier](/a/) weiter.', 'Read on [here](/b/).')],
  ['structure', 'error', 'a fact left out', blocks('en', 'Es sind <Fact id="a" value="b" /> Tage.', 'It is some days.')],
  ['structure', 'error', 'another kind of block', blocks('en', '## Die Absage', 'The rejection')],
  ['structure', 'error', 'a term left out', blocks('en', 'Warte auf die <Term id="zusage">Zusage</Term>.', 'Wait for the offer.')],
  ['numbers', 'error', 'another number', blocks('en', 'Du hast 14 Tage Zeit.', 'You have 15 days.')],
  ['numbers', 'error', 'another decimal', blocks('en', 'Das sind 4,5 Prozent davon.', 'That is 4.6 per cent of it.')],
  ['terms', 'warn', 'a word the glossary does not know', blocks('en', 'Warte auf die <Term id="zusage">Zusage</Term>.', 'Wait for the <Term id="zusage">green light</Term>.')],
  ['language', 'error', 'German left in English', blocks('en', 'Du bewirbst dich am besten schon vor dem Abschluss.', 'Du bewirbst dich am besten schon vor dem Abschluss.')],
  ['language', 'error', 'French in English', blocks('en', 'Du bewirbst dich am besten schon vor dem Abschluss.', 'Il vaut mieux poser ta candidature avant le diplôme.')],
  ['language', 'error', 'English in Arabic', blocks('ar', 'Du bewirbst dich am besten schon vor dem Abschluss.', 'It is best to apply before you graduate.')],
  ['language', 'error', 'Persian in Arabic', blocks('ar', 'Lies den Vertrag ganz.', 'قرارداد را کامل بخوان و چند روز فکر کن.')],
  ['language', 'error', 'a Russian letter in Ukrainian', blocks('uk', 'Lies den Vertrag ganz.', 'Прочитай этот договір повністю.')],
  ['language', 'error', 'a Ukrainian letter in Russian', blocks('ru', 'Lies den Vertrag ganz.', 'Прочитай весь договір до конца.')],
  ['language', 'error', 'an Arabic letter in Persian', blocks('fa', 'Lies den Vertrag ganz.', 'قرارداد را كامل بخوان.')],
  ['language', 'error', 'Spanish in Turkish', blocks('tr', 'Du bewirbst dich am besten schon vor dem Abschluss.', 'Lo mejor es solicitar el puesto antes de graduarte.')],
  ['length', 'warn', 'half of the text', blocks('en', 'Du bewirbst dich am besten schon vor dem Abschluss, denn viele Firmen brauchen ein paar Wochen für die Antwort.', 'It is best to apply before you graduate.')],
  ['typography', 'warn', 'German quotation marks in English', blocks('en', 'Die Firma „sucht“ niemanden.', 'The firm is not „looking“ for anybody else just now.')],
  ['typography', 'warn', 'a direction mark', blocks('ar', 'Die Firma sucht.', 'الشركة \u200fتبحث.')],
  ['typography', 'warn', 'a doubled word', blocks('en', 'Die Firma sucht.', 'The the firm is looking.')],
  ['typography', 'warn', 'a full stop forgotten', blocks('en', 'Die Firma sucht.', 'The firm is looking')],
  ['typography', 'warn', 'a half-width comma in Chinese', blocks('zh-hans', 'Die Firma sucht, du auch.', '公司在找,你也在找。')],
  ['icu', 'error', 'an open brace', message('en', '{count} Wörter', '{count words')],
  ['icu', 'error', 'a placeholder left out', message('en', '{count} Wörter', 'words')],
  ['icu', 'error', 'a placeholder with another name', message('en', '{count} Wörter', '{number} words')],
  ['icu', 'error', 'a missing plural branch', message('ar', '{n, plural, one {# Seite} other {# Seiten}}', '{n, plural, one {# صفحة} other {# صفحات}}')],
  ['icu', 'error', 'a missing plural branch in Russian', message('ru', '{n, plural, one {# Seite} other {# Seiten}}', '{n, plural, one {# страница} other {# страницы}}')],
];

const sound: [name: string, pair: Pair][] = [
  ['a date in another order', blocks('en', 'Am 3. Mai 2026 geht es los.', 'It starts on 3 May 2026.')],
  ['grouping in the manner of the language', blocks('en', 'Ein Betrieb mit 3.000 Leuten.', 'An establishment with 3,000 people.')],
  ['German words that are explained', blocks('en', '- betreuen, beraten, erklären', '- betreuen, beraten, erklären: look after, advise, explain')],
  ['names only', blocks('en', '- Ostwind Messtechnik GmbH, Rostock', '- Ostwind Messtechnik GmbH, Rostock')],
  ['Arabic with a German term', blocks('ar', 'Die Zusage kommt meist nach 2 Wochen.', 'يأتي القبول (Zusage) عادةً بعد أسبوعين (2 أسابيع).')],
  ['six Arabic plural branches', message('ar', '{n, plural, one {# Seite} other {# Seiten}}', '{n, plural, zero {لا صفحات} one {صفحة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}')],
];

describe('a check of translations', () => {
  for (const [rule, level, name, pair] of planted) it(`finds ${name} (${rule})`, () => expect(found(pair).join('\n')).toContain(`${level} ${rule}:`));
  for (const [name, pair] of sound) it(`has nothing against ${name}`, () => expect(found(pair).filter((each) => each.startsWith('error'))).toEqual([]));

  it('names both places and what to do', () => {
    expect(found(blocks('en', 'Du hast 14 Tage Zeit.', 'You have 15 days.'))).toEqual(['error numbers: content/en/x.mdx:5:1: the translation lacks 14 and has 15, unlike content/de/x.mdx:5; write the same numbers as figures']);
  });

  it('says nothing about lengths before it has seen enough texts', () => expect(lengthsOf([])).toBeUndefined());
});
