import { createRequire } from 'node:module';
import sharp from 'sharp';
import { illustration } from '../art/index.ts';
import { language, type Lang } from '../i18n/languages.ts';

/** What a preview picture shows. */
export interface Preview {
  lang: Lang;
  title: string;
  above: string;
  picture: string;
  lead: 'coral' | 'teal';
}

const size = { width: 1200, height: 630 };
const grounds = { coral: { paint: '#f0705a', ink: '#1f2a4d' }, teal: { paint: '#1e7a80', ink: '#ffffff' } };
const require = createRequire(import.meta.url);
const faces = {
  Arab: { family: 'Vazirmatn', file: '@expo-google-fonts/vazirmatn/900Black/Vazirmatn_900Black.ttf' },
  Latn: { family: 'Nunito Sans Black', file: '@expo-google-fonts/nunito-sans/900Black/NunitoSans_900Black.ttf' },
};

/** A PNG of 1200 × 630 px for link previews: title on the brochure's colour beside its illustration. */
export async function previewPicture({ lang, title, above, picture, lead }: Preview): Promise<Buffer> {
  const { paint, ink } = grounds[lead];
  const rtl = language(lang).dir === 'rtl';
  const drawing = await sharp(Buffer.from(illustration(picture, { rtl }))).resize(640).png().toBuffer();
  const words = { width: 480, ink, lang, rtl };
  const [small, large] = await Promise.all([text(above, { ...words, points: 26 }), text(title, { ...words, points: 56, height: 400 })]);
  const start = (image: { width: number }): number => (rtl ? size.width - 60 - image.width : 60);
  return sharp({ create: { ...size, channels: 3, background: paint } })
    .composite([
      { input: drawing, left: rtl ? 0 : size.width - 640, top: size.height - 427 },
      { input: small.data, left: start(small), top: 60 },
      { input: large.data, left: start(large), top: 120 },
    ])
    .png({ palette: true, quality: 90 })
    .toBuffer();
}

interface Words {
  width: number;
  height?: number;
  points: number;
  ink: string;
  lang: Lang;
  rtl: boolean;
}

async function text(content: string, { width, height, points, ink, lang, rtl }: Words): Promise<{ data: Buffer; width: number }> {
  const face = language(lang).script === 'Arab' ? faces.Arab : faces.Latn;
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${ink}" size="${points * 1024}">${escaped}</span>`,
      font: face.family,
      fontfile: require.resolve(face.file),
      width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
      align: rtl ? 'right' : 'left',
    },
  }).png().toBuffer({ resolveWithObject: true });
  if (height && info.height > height && points > 30) return text(content, { width, height, points: points - 6, ink, lang, rtl });
  return { data, width: info.width };
}
