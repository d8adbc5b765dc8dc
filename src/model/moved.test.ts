import { describe, expect, test } from 'vitest';
import { fixtureSite, messagesOf } from './fixture-site.ts';
import { follow } from './follow.ts';

const chapter = '## Eins {/* #first */}\n\nText.\n\n## Zwei {/* #second */}\n\nText.';
const messages = (moved: string): string[] => messagesOf({ 'moved.yaml': moved, 'de/guide/one.mdx': chapter });

describe('what is wrong with content/moved.yaml, and how it is said', () => {
  test.each([
    ['nothing in an empty file', '# Nothing has moved.\n', []],
    ['nothing in a chapter, an anchor, and an anchor of a moved chapter', 'guide/old: guide/one\nguide/one#old: guide/one#first\nguide/old#part: guide/index\n', []],
    ['a key that is no reference', 'Guide/Old: guide/one\n', ['moved.yaml:1:1: “Guide/Old” does not fit (write brochure/chapter or brochure/chapter#anchor); correct the value']],
    ['an address in place of a reference', 'guide/old: /guide/one/\n', ['moved.yaml:1:1: “guide/old” does not fit (write brochure/chapter or brochure/chapter#anchor); correct the value']],
    ['a key without a value', 'guide/old:\n', ['moved.yaml:1:1: “guide/old” does not fit (write brochure/chapter or brochure/chapter#anchor); correct the value']],
    ['a place outside of the brochures', 'films/old: guide/one\n', ['moved.yaml:1:1: “films/old” is no place in a brochure; only chapters and their anchors stand here']],
    ['a chapter that is still there', 'guide/one: guide/index\n', ['moved.yaml:1:1: the chapter “guide/one” is still published; give the new chapter another id, or take this line out']],
    ['an anchor that is still there', 'guide/old: guide/one\nguide/one#first: guide/one#second\n', ['moved.yaml:2:1: the anchor #first still stands in “guide/one”; give the new place another anchor, or take this line out']],
    ['an anchor of a chapter that never was', 'guide/old#part: guide/one#first\n', ['moved.yaml:1:1: the chapter “guide/old” of this anchor is neither published nor moved; add a line that says where the chapter is now, or correct its id']],
    ['a chapter that is not there', 'guide/old: guide/on\n', ['moved.yaml:1:1: there is no chapter “guide/on”; did you mean “guide/one”?']],
    ['a page that is no chapter', 'guide/old: pages/about\n', ['moved.yaml:1:1: there is no chapter “pages/about”; correct the id']],
    ['an anchor that is not there', 'guide/one#old: guide/one#secnd\n', ['moved.yaml:1:1: there is no anchor #secnd in “guide/one”; did you mean “second”?']],
    ['a chain', 'guide/a: guide/b\nguide/b: guide/c\nguide/c: guide/one\n', ['moved.yaml:1:1: “guide/a” leads to “guide/b”, which has moved on; write guide/one here', 'moved.yaml:2:1: “guide/b” leads to “guide/c”, which has moved on; write guide/one here']],
    ['a circle', 'guide/a: guide/b\nguide/b: guide/a\n', ['moved.yaml:1:1: “guide/a” leads in a circle; write where it is now', 'moved.yaml:2:1: “guide/b” leads in a circle; write where it is now']],
    ['a place that leads to itself', 'guide/a: guide/a\n', ['moved.yaml:1:1: “guide/a” leads in a circle; write where it is now']],
    ['an anchor that leads into a moved chapter', 'guide/old: guide/one\nguide/one#x: guide/old#first\n', ['moved.yaml:2:1: “guide/one#x” leads to “guide/old#first”, which has moved on; write guide/one#first here']],
  ])('%s', (_what, moved, expected) => {
    expect(messages(moved)).toEqual(expected);
  });
});

describe('following a reference', () => {
  const { moves } = fixtureSite({ 'de/guide/one.mdx': chapter, 'moved.yaml': 'guide/old: guide/one\nguide/old#part: guide/one#second\nguide/short: guide/one#first\nguide/one#begin: guide/one#first\n' });

  test.each([
    ['guide/old', 'guide/one'],
    ['guide/old#part', 'guide/one#second'],
    ['guide/old#first', 'guide/one#first'],
    ['guide/short', 'guide/one#first'],
    ['guide/short#anything', 'guide/one#first'],
    ['guide/one#begin', 'guide/one#first'],
    ['guide/one#second', 'guide/one#second'],
    ['constructor', 'constructor'],
  ])('%s is now %s', (from, to) => {
    expect(follow(moves, from)).toBe(to);
  });

  test('a site without the file has moved nothing', () => {
    expect(fixtureSite().moves).toEqual({});
  });
});
