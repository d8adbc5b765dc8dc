// @ts-expect-error the package has no types
import { WebVTTParser } from 'webvtt-parser';
import { expect, test } from 'vitest';
import { siteContent } from '../model/content.ts';
import type { Film } from '../model/films.ts';
import { captionLangs, captionsOf, clock } from './captions.ts';

const content = siteContent();
const own = content.publisher.langs.flatMap((lang) => content.films.plans.filter(({ id }) => content.films.has(lang, id)).map(({ id }) => [lang, id] as const));

interface Cue { id: string; startTime: number; endTime: number; text: string }
const parse = (text: string): { errors: unknown[]; cues: Cue[] } => new WebVTTParser().parse(text, 'subtitles');

test.each(own)('captions in %s of %s are valid, in order, two short lines each', (lang, id) => {
  const film = content.films.get(lang, id)!;
  const { errors, cues } = parse(captionsOf(film));
  expect(errors).toEqual([]);
  expect(cues).toHaveLength(film.scenes.flatMap(({ lines }) => lines).length);
  for (const [n, cue] of cues.entries()) {
    expect(cue.startTime, cue.id).toBeGreaterThanOrEqual(cues[n - 1]?.endTime ?? 0);
    expect(cue.text.split('\n').length, cue.id).toBeLessThanOrEqual(2);
    expect(cue.endTime, cue.id).toBeLessThanOrEqual(film.seconds);
  }
});

test('right-to-left captions begin with a mark in every line, and signs are escaped', () => {
  const film: Film = { id: 'f', lang: 'ar', chapter: undefined, title: '', description: '', seconds: 8, scenes: [{ id: 'a', start: 0, end: 8, seen: '', lines: [{ id: 'a-1', start: 0.5, end: 61.25, text: 'أولاً سؤال طويل جداً عن العمل & الدراسة في ألمانيا' }] }] };
  expect(captionsOf(film)).toBe('WEBVTT\n\na-1\n00:00:00.500 --> 00:01:01.250\n\u200Fأولاً سؤال طويل جداً عن\n\u200Fالعمل &amp; الدراسة في ألمانيا\n');
});

test('the page’s language comes first, German second', () => {
  expect(captionLangs('en', () => true)).toEqual(['en', 'de']);
  expect(captionLangs('de', () => true)).toEqual(['de']);
  expect(captionLangs('fa', (lang) => lang === 'de')).toEqual(['de']);
});

test('a moment is written as minutes and seconds', () => {
  expect([clock(8.6), clock(68)]).toEqual(['0:08', '1:08']);
});
