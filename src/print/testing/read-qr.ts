import { PDFiumLibrary } from '@hyzyla/pdfium';
import { decodeQR } from 'qr/decode.js';

/** Renders a page of a PDF and reads the QR code that stands in a part of it (shares of width and height). */
export async function readQr(bytes: Uint8Array, page: number, part = { x: 0, y: 0, width: 1, height: 1 }): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const { data, width, height } = await document.getPage(page).render({ scale: 2, render: 'bitmap' });
    document.destroy();
    return decodeQR(cut(data, width, height, part));
  } finally {
    library.destroy();
  }
}

// PDFium gives blue, green, red, alpha.
function cut(data: Uint8Array, width: number, height: number, part: { x: number; y: number; width: number; height: number }): { width: number; height: number; data: Uint8Array } {
  const [left, top, columns, rows] = [part.x * width, part.y * height, part.width * width, part.height * height].map(Math.floor) as [number, number, number, number];
  const result = new Uint8Array(columns * rows * 4);
  for (let row = 0; row < rows; row++) {
    const from = ((top + row) * width + left) * 4;
    result.set(data.subarray(from, from + columns * 4), row * columns * 4);
  }
  return { width: columns, height: rows, data: result };
}
