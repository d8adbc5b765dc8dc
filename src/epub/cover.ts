import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { illustration, illustrations } from '../art/index.ts';
import { language } from '../i18n/languages.ts';
import { coloursOf } from '../model/colours.ts';
import type { Book } from './book.ts';

const size = { width: 1200, height: 1800 };
const fonts = {
  Latn: ['Nunito Sans Black', '@expo-google-fonts/nunito-sans/900Black/NunitoSans_900Black.ttf'],
  Cyrl: ['Nunito Sans Black', '@expo-google-fonts/nunito-sans/900Black/NunitoSans_900Black.ttf'],
  Arab: ['Vazirmatn Black', '@expo-google-fonts/vazirmatn/900Black/Vazirmatn_900Black.ttf'],
  Hans: ['Noto Sans SC Black', '@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf'],
} as const;

/** The cover as a picture: title on the lead colour above the brochure's illustration. */
export async function coverPicture(book: Book): Promise<Uint8Array> {
  const { brochure, content, lang } = book;
  const { dir, script } = language(lang);
  const { title, question } = content.document(lang, `${brochure.id}/index`).meta;
  const rtl = dir === 'rtl';
  const { lead, onLead: colour } = coloursOf(brochure, content.publisher);
  const [font, file] = fonts[script];
  const fontfile = createRequire(resolve('package.json')).resolve(file);
  const write = (words: string, points: number) =>
    sharp({ text: { text: `<span foreground="${colour}">${words.replaceAll('&', '&amp;')}</span>`, font: `${font} ${points}`, fontfile, width: size.width - 180, rgba: true, align: rtl ? 'right' : 'left', dpi: 72 } }).png().toBuffer({ resolveWithObject: true });
  const [heading, subtitle] = [await write(title, 118), await write(question ?? '', 44)];
  const inset = (width: number): number => (rtl ? size.width - 90 - width : 90);
  const layers: OverlayOptions[] = [
    { input: heading.data, top: 150, left: inset(heading.info.width) },
    { input: subtitle.data, top: 150 + heading.info.height + 50, left: inset(subtitle.info.width) },
  ];
  if (illustrations.includes(brochure.id)) {
    const picture = await sharp(Buffer.from(illustration(brochure.id, { rtl }))).resize(size.width - 60).png().toBuffer();
    layers.push({ input: picture, top: size.height - 950, left: 30 });
  }
  const png = await sharp({ create: { ...size, channels: 3, background: lead } }).composite(layers).png({ palette: true, colours: 128 }).toBuffer();
  return Uint8Array.from(png);
}
