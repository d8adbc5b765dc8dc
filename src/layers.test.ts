import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Which room may import which; the house stays buildable as long as the arrows point one way.
const renderers = ['web', 'print', 'epub', 'search', 'films', 'downloads', 'workshop'];
const allowed: Record<string, string[]> = {
  i18n: [],
  model: ['i18n'],
  art: [],
  ...Object.fromEntries(renderers.map((room) => [room, ['model', 'i18n', 'art']])),
  // The e-book shares the printed brochure's fonts and words for facts; the templates' PDFs are set by the print room.
  pages: ['i18n', 'model', 'art', ...renderers],
  integrations: ['i18n', 'model', ...renderers],
};

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1]!);
}

const room = (path: string): string => relative('src', path).split('/')[0]!;

test.each(Object.keys(allowed).filter((name) => existsSync(join('src', name))))('src/%s imports only what it may', (name) => {
  const breaches = filesOf(join('src', name)).flatMap((file) =>
    importsOf(file).filter((path) => {
      if (path.startsWith('astro:')) return name === 'model' || name === 'i18n';
      if (!path.startsWith('.')) return false;
      const target = resolve(dirname(file), path);
      const inside = relative(resolve('src'), target);
      if (inside.startsWith('..')) return false;
      const other = room(relative(process.cwd(), target));
      return other !== name && !allowed[name]!.includes(other);
    }).map((path) => `${file} imports ${path}`),
  );
  expect(breaches).toEqual([]);
});

test('no page imports another page', () => {
  const breaches = filesOf('src/pages').filter((file) => importsOf(file).some((path) => path.includes('/pages/')));
  expect(breaches).toEqual([]);
});

test('styles name no physical side', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|astro)$/.test(name)).map((name) => join('src', name));
  const physical = /(?:^|[\s;{-])(?:left|right)\s*:|(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|float:\s*(?:left|right)/m;
  const styles = (text: string, file: string): string => (file.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]!).join('\n'));
  expect(files.filter((file) => physical.test(styles(readFileSync(file, 'utf8'), file)))).toEqual([]);
});

test('pages are thin', () => {
  const long = filesOf('src/pages').filter((file) => readFileSync(file, 'utf8').split('\n').length > 40);
  expect(long).toEqual([]);
});
