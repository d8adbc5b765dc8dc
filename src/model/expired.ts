import { sourceLang } from '../i18n/languages.ts';
import type { Content } from './content.ts';
import { buildDate, freshness, type Freshness } from './freshness.ts';

/** A fact that needs attention, and the chapters in which it stands. */
export interface DatedFact {
  id: string;
  state: Freshness;
  until: string | null;
  recheck: string;
  chapters: string[];
}

/** Facts used in chapters that have ended, end soon or should be read again. */
export function datedFacts(content: Content, today: string = buildDate()): DatedFact[] {
  const chapters = content.ids.filter((id) => content.has(sourceLang, id)).map((id) => content.document(sourceLang, id));
  return content.facts.records.flatMap((fact) => {
    const state = freshness(fact, today);
    const used = chapters.filter(({ mentions }) => mentions.facts.includes(fact.id)).map(({ id }) => id);
    return state === 'fresh' || used.length === 0 ? [] : [{ id: fact.id, state, until: fact.valid_until, recheck: fact.recheck, chapters: used }];
  });
}

/** Facts used in chapters that no longer hold. */
export function expiredFacts(content: Content, today: string = buildDate()): DatedFact[] {
  return datedFacts(content, today).filter(({ state }) => state === 'expired');
}
