import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../model/fixture-site.ts';
import { placesAskedFor } from './asked.ts';
import { indexFiles, typeOf } from './index-files.ts';
import { openContent } from '../model/content.ts';
import type { Settings } from './protocol.ts';
import { recordsOf } from './records.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the index of a language', async () => {
  const site = fixtureSite();
  const files = await indexFiles(site, 'de');

  it('holds the engine for its language, its data and our own files, and nothing that is not used', () => {
    const kinds = [...files.keys()].map((path) => path.replace(/de_[0-9a-f]+/, '*'));
    expect([...new Set(kinds)].toSorted()).toEqual(['fragment/*.pf_fragment', 'index/*.pf_index', 'pagefind-entry.json', 'pagefind.*.pf_meta', 'pagefind.js', 'places.json', 'settings.json', 'synonyms.json', 'wasm.de.pagefind', 'words.txt']);
  });

  it('is built once per state of the content', () => {
    expect(indexFiles(site, 'de')).toBe(indexFiles(site, 'de'));
  });

  it('is the same to the byte from run to run', async () => {
    const again = await indexFiles(fixtureSite(), 'de');
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect(Buffer.compare(bytes, files.get(path)!), path).toBe(0);
  });

  it('knows where each record is, and which language to ask next', () => {
    const places = JSON.parse(text(files.get('places.json'))) as Record<string, { hit: string }>;
    expect(Object.keys(places)).toEqual(recordsOf(site, 'de').map(({ path }) => path));
    for (const { hit } of Object.values(places)) expect(files.has(`fragment/${hit}.pf_fragment`)).toBe(true);
    const { groups, prefix, other } = JSON.parse(text(files.get('settings.json'))) as Settings;
    expect(other).toBe('en');
    expect(groups.map(({ is }) => is)).toEqual([['section', 'guide', 'student'], ['term'], ['page', 'guide'], ['page']]);
    expect(groups.flatMap(({ hits }) => hits.split(' ').map((hit) => prefix + hit))).toEqual(Object.values(places).map(({ hit }) => hit));
  });

  it('sends with a hit only what is shown of it', () => {
    const fragments = [...files].filter(([path]) => path.startsWith('fragment/')).map(([, bytes]) => gunzipSync(bytes).toString());
    const fields = fragments.flatMap((fragment) => Object.keys((JSON.parse(fragment.replace(/^pagefind_dcd/, '')) as { meta: object }).meta));
    expect([...new Set(fields)].map((field) => field.replace(/\d$/, '')).toSorted()).toEqual(expect.arrayContaining(['heading', 'title']));
    expect(fields.every((field) => /^(title|heading\d)$/.test(field))).toBe(true);
  });

  it('serves scripts as scripts', () => {
    expect([typeOf('pagefind.js'), typeOf('settings.json'), typeOf('index/de_1.pf_index')]).toEqual(['text/javascript', 'application/json', 'application/octet-stream']);
  });
});

describe('the words readers ask by', () => {
  const content = openContent('content', 'content/publisher');

  it.each(['de', 'en', 'ar'] as const)('belong to sections that exist, and to every section of the guide for students (%s)', (lang) => {
    const paths = recordsOf(content, lang).filter(({ kind }) => kind === 'section').map(({ path }) => path);
    const anchors = new Set(paths.map((path) => path.replace(/^.*#/, '#')));
    const asked = placesAskedFor(lang);
    expect(asked.filter((place) => (place.startsWith('#') ? !anchors.has(place) : !paths.includes(place)))).toEqual([]);
    const silent = paths.filter((path) => path.startsWith('/make-it-work/') && /#(?!do-this-next)/.test(path) && !asked.includes(path));
    expect(silent).toEqual([]);
  });
});
