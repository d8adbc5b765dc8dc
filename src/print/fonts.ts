import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { language, type Lang } from '../i18n/languages.ts';

interface Face {
  family: string;
  package: string;
  /** Names of the static TTF files, without package folder. */
  files: string[];
}

const nunito: Face = {
  family: 'Nunito Sans',
  package: '@expo-google-fonts/nunito-sans',
  files: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic', '900Black'].map((name) => `${name}/NunitoSans_${name}.ttf`),
};
const vazirmatn: Face = {
  family: 'Vazirmatn',
  package: '@expo-google-fonts/vazirmatn',
  files: ['400Regular', '700Bold', '900Black'].map((name) => `${name}/Vazirmatn_${name}.ttf`),
};
const notoSansSC: Face = {
  family: 'Noto Sans SC',
  package: '@expo-google-fonts/noto-sans-sc',
  files: ['400Regular', '700Bold', '900Black'].map((name) => `${name}/NotoSansSC_${name}.ttf`),
};

const require = createRequire(resolve('package.json'));
const read = new Map<string, Buffer>();

// Latin and Cyrillic always come from Nunito Sans, so that German words look the same in every language.
function facesFor(lang: Lang): Face[] {
  const { script } = language(lang);
  if (script === 'Arab') return [nunito, vazirmatn];
  return script === 'Hans' ? [nunito, notoSansSC] : [nunito];
}

/** Families in which a language is set, the first one preferred. */
export function familiesOf(lang: Lang): string[] {
  return facesFor(lang).map((face) => face.family);
}

/** The font files a language needs, as paths. */
export function fontFiles(lang: Lang): string[] {
  return facesFor(lang).flatMap((face) => face.files.map((file) => require.resolve(`${face.package}/${file}`)));
}

/** A font file, read once. */
export function fontBytes(path: string): Buffer {
  if (!read.has(path)) read.set(path, readFileSync(path));
  return read.get(path)!;
}

/** Names and versions of the font packages, for the key of the cache. */
export function fontVersions(lang: Lang): string[] {
  return facesFor(lang).map((face) => `${face.package}@${(require(`${face.package}/package.json`) as { version: string }).version}`);
}
