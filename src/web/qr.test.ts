import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrCode } from './qr.ts';

test('the drawn code is read back as its address, whatever its length', async () => {
  for (const url of ['https://a.de/', 'https://guide.example.org/make-it-work/application-vocabulary/', `https://guide.example.org/${'x'.repeat(150)}/`]) {
    const { data, info } = await sharp(Buffer.from(qrCode(url).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"'))).flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data })).toBe(url);
  }
});
