import { expect, it } from 'vitest';
import { addressOf } from './reference.ts';

it('leads to the address without a language', () => {
  expect(addressOf('make-it-work/why-sme')).toBe('/make-it-work/why-sme/');
  expect(addressOf('make-it-work/why-sme#meaning')).toBe('/make-it-work/why-sme/#meaning');
  expect(addressOf('films/film-sme-careers')).toBe('/films/film-sme-careers/');
  expect(addressOf('downloads/dl-cv-de')).toBe('/downloads/#dl-cv-de');
});

it('leads to the agenda for one of its rows', () => {
  expect(addressOf('welcome-im-kmu/career-walk#run-of-show--stands', 'run-of-show-block')).toBe('/welcome-im-kmu/career-walk/#run-of-show-block');
});
