import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { language, type Lang } from '../i18n/languages.ts';
import { resolve } from 'node:path';
import { openContent, type Content } from '../model/content.ts';
import { withChapter } from '../model/kitchen-sink.ts';
import { brochureEpub } from './index.ts';

const folder = resolve('src/model/fixtures/scripts');
const open = (): Content => openContent(folder, resolve(folder, 'publisher'));
const langs: Lang[] = ['de', 'ar', 'fa', 'zh-hans'];
const file = (book: Uint8Array, name: string): string => strFromU8(unzipSync(book)[`EPUB/${name}`]!);

describe.each(langs)('the e-book in %s', { timeout: 60_000 }, (lang) => {
  it('is valid without any message', async () => {
    const { messages } = await EpubCheck.validate(await brochureEpub(lang, 'make-it-work', open()));
    expect(messages).toEqual([]);
  });

  it('says its language and the direction of its pages', async () => {
    const book = await brochureEpub(lang, 'make-it-work', open());
    expect(file(book, 'package.opf')).toContain(`<dc:language>${lang}</dc:language>`);
    expect(file(book, 'package.opf')).toContain(`page-progression-direction="${language(lang).dir}"`);
    expect(file(book, 'why-sme.xhtml')).toContain(`lang="${lang}" xml:lang="${lang}" dir="${language(lang).dir}"`);
  });

  it('leads to every section', async () => {
    const navigation = file(await brochureEpub(lang, 'make-it-work', open()), 'nav.xhtml');
    for (const { id, text } of open().document(lang, 'make-it-work/why-sme').outline) expect(navigation).toContain(`<a href="why-sme.xhtml#${id}">${text}</a>`);
  });
});

describe('the e-book', { timeout: 60_000 }, () => {
  it('holds the kitchen sink and stays valid', async () => {
    const book = await brochureEpub('de', 'make-it-work', withChapter(open()));
    const { messages } = await EpubCheck.validate(book);
    expect(messages).toEqual([]);
    const chapter = file(book, 'kitchen-sink.xhtml');
    for (const words of ['Zum Abhaken', 'Darf ich kurz nachdenken?', 'Faire Integration', 'Das Gegenteil ist die Zusage.', '09:45', 'Was kannst du?']) expect(chapter).toContain(words);
  });

  it('is the same in every time zone, with the media type first and uncompressed', async () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const east = await brochureEpub('de', 'make-it-work', open());
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const west = await brochureEpub('de', 'make-it-work', open());
    vi.unstubAllEnvs();
    expect(Buffer.compare(east, west)).toBe(0);
    expect(strFromU8(east.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });
});
