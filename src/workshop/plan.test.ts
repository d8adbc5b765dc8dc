import { describe, expect, it } from 'vitest';
import { cleanText, emptyPlan, limits, readPlan, refPattern } from './plan.ts';

describe('a plan', () => {
  it('may be empty', () => {
    expect(readPlan(emptyPlan())).toEqual({ plan: emptyPlan() });
  });

  it('keeps the id of something that does not exist', () => {
    const items = [{ kind: 'content', ref: 'make-it-work/gone#nowhere', minutes: 10, note: '' }];
    expect(readPlan({ ...emptyPlan(), items })).toMatchObject({ plan: { items } });
  });

  it('holds nothing it does not know', () => {
    expect(readPlan({ ...emptyPlan(), script: 'alert(1)' })).toEqual({ fault: 'broken' });
    expect(readPlan({ ...emptyPlan(), items: [{ kind: 'own', minutes: 5, note: '', ref: 'a/b' }] })).toEqual({ fault: 'broken' });
    expect(readPlan({ ...emptyPlan(), items: [{ kind: 'html', minutes: 5, note: '' }] })).toEqual({ fault: 'broken' });
  });

  it('says of too much that it is too much', () => {
    expect(readPlan({ ...emptyPlan(), title: 'x'.repeat(limits.line + 1) })).toEqual({ fault: 'large' });
  });

  it('keeps markup as the text it is', () => {
    expect(readPlan({ ...emptyPlan(), title: '<img src=x onerror=alert(1)>' })).toMatchObject({ plan: { title: '<img src=x onerror=alert(1)>' } });
  });
});

describe('a text from outside', () => {
  it('loses control characters, halves of characters and marks that turn directions', () => {
    expect(cleanText('a\u0000b\u202ec\ud800d\u2066e\u001b[31m')).toBe('abcde[31m');
  });

  it('keeps lines, joiners and every script', () => {
    expect(cleanText('  eins\r\nzwei 👩‍🔬 می‌خواهم ')).toBe('eins\nzwei 👩‍🔬 می‌خواهم');
  });
});

describe('a reference', () => {
  it.each(['make-it-work/why-sme', 'make-it-work/why-sme#meaning', 'films/film-career-start', 'downloads/dl-cv-de', 'welcome-im-kmu/career-walk#run-of-show--stands'])('may be %s', (ref) => {
    expect(ref).toMatch(refPattern);
  });

  it.each(['', 'why-sme', '/make-it-work/why-sme', 'make-it-work/why-sme/', 'make-it-work/../x', '//evil.example/x', 'make-it-work/why-sme#', 'a/b#"', 'a/b c', 'A/B', 'a/b/c'])('is never “%s”', (ref) => {
    expect(ref).not.toMatch(refPattern);
  });
});
