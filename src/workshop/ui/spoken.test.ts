import { describe, expect, it } from 'vitest';
import { allLangs } from '../../i18n/languages.ts';
import { t } from '../../i18n/strings.ts';
import { exercises } from '../catalogue/minutes.ts';
import { placeholders, spoken } from './spoken.ts';

describe('the sentences of the planner', () => {
  it('reach the browser with their placeholders, in every language', () => {
    for (const lang of allLangs) for (const key of spoken) expect(t(lang, key, placeholders), `${lang} ${key}`).toMatch(/\S/);
    expect(t('de', 'planner.say.moved', placeholders)).toBe('{title}: jetzt Punkt {place} von {count}, {time}.');
  });

  it('name every kind of exercise', () => {
    for (const name of exercises) expect(spoken).toContain(`planner.kind.${name}`);
  });
});
